"""A stateful stand-in for the vendor's API, for tests and demos of whoever uses this SDK.

    async with Sandbox(customers=500) as sandbox:
        customer = await sandbox.client().customers.get(12000001)

`fusebill-sandbox --port 8700` serves the same over HTTP. It is written from the vendor's documentation
and shares no code with the client; what the documentation does not tell is marked "Assumption:" where it is decided.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

_INSTALL = "The sandbox needs Starlette and uvicorn: pip install 'fusebill-async[sandbox]'"

if find_spec("starlette") is None or find_spec("uvicorn") is None:
    _by_module = sys.argv[:1] == ["-m"] and __name__ in sys.orig_argv
    if _by_module or Path(sys.argv[0]).stem == "fusebill-sandbox":  # as a command: a plain message, no traceback
        raise SystemExit(_INSTALL)
    raise ImportError(_INSTALL)

from fusebill_async.sandbox.app import Sandbox  # noqa: E402 (the message comes first)
from fusebill_async.sandbox.limits import LIVE, SANDBOX, TEST_DRIVE, Limits  # noqa: E402
from fusebill_async.sandbox.listing import Readings  # noqa: E402
from fusebill_async.sandbox.state import State  # noqa: E402

__all__ = ["LIVE", "SANDBOX", "TEST_DRIVE", "Limits", "Readings", "Sandbox", "State"]
