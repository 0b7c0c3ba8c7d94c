"""Fields to filter and sort lists by, one class for each list: `from fusebill_async.filters import Customers as C`."""

from fusebill_openapi.filtering import *  # noqa: F403
from fusebill_openapi.filters import *  # noqa: F403
