"""The sandbox as a server: `python -m fusebill_async.sandbox`."""

import argparse
from contextlib import suppress

import uvicorn

from fusebill_async.sandbox.app import Sandbox
from fusebill_async.sandbox.limits import LIVE, SANDBOX, TEST_DRIVE

ACCOUNTS = {"live": LIVE, "sandbox": SANDBOX, "test-drive": TEST_DRIVE}


def main(arguments: list[str] | None = None) -> None:
    """Serve a seeded sandbox until Ctrl-C."""
    parser = argparse.ArgumentParser(
        prog="python -m fusebill_async.sandbox", description="A stand-in for the Fusebill API"
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8700)
    parser.add_argument("--customers", type=int, default=0, help="how many customers to begin with")
    parser.add_argument("--seed", type=int, default=7, help="the same seed makes the same customers")
    parser.add_argument("--key", help="the only API key to accept; without it any key is")
    parser.add_argument("--limits", choices=ACCOUNTS, default="live", help="the account kind whose rate limits apply")
    options = parser.parse_args(arguments)

    base_url = f"http://{options.host}:{options.port}/v1"
    sandbox = Sandbox(
        customers=options.customers,
        seed=options.seed,
        key=options.key,
        limits=ACCOUNTS[options.limits],
        base_url=base_url,
    )
    print(f"Fusebill sandbox with {options.customers} customers at {base_url}")
    print(f"Point a client at it: FUSEBILL_BASE_URL={base_url} FUSEBILL_API_KEY={options.key or 'any-key'}")
    print("Ctrl-C stops it.", flush=True)
    with suppress(KeyboardInterrupt):  # uvicorn shuts down first, then hands the signal on
        uvicorn.run(sandbox.app, host=options.host, port=options.port, log_level="warning")


if __name__ == "__main__":
    main()
