"""A stateful stand-in for the vendor's API, for tests and demos of whoever uses this SDK.

    sandbox = Sandbox(customers=500)
    async with httpx.AsyncClient(transport=sandbox.transport(), base_url=sandbox.base_url) as client: ...

`python -m fusebill_async.sandbox --port 8700` serves the same over HTTP. It is written from the vendor's documentation
and shares no code with the client; what the documentation does not tell is marked "Assumption:" where it is decided.
"""

import sys
from importlib.util import find_spec

_INSTALL = "The sandbox needs Starlette and uvicorn: pip install 'fusebill-async[sandbox]'"

if find_spec("starlette") is None or find_spec("uvicorn") is None:
    if sys.argv[:1] == ["-m"] and __name__ in sys.orig_argv:  # `python -m`: a plain message, not a traceback
        raise SystemExit(_INSTALL)
    raise ImportError(_INSTALL)

from fusebill_async.sandbox.app import Sandbox, create_app  # noqa: E402 (the message comes first)
from fusebill_async.sandbox.limits import LIVE, SANDBOX, TEST_DRIVE, Limits  # noqa: E402
from fusebill_async.sandbox.listing import Readings  # noqa: E402
from fusebill_async.sandbox.state import State  # noqa: E402

__all__ = ["LIVE", "SANDBOX", "TEST_DRIVE", "Limits", "Readings", "Sandbox", "State", "create_app"]
