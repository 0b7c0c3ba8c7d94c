"""What the sandbox remembers: one table for each kind of thing, as plain dicts."""

from itertools import count

from fusebill_async.sandbox.errors import not_found
from fusebill_async.sandbox.wire import Record


class Table(dict[int, Record]):
    """The rows of one kind by id, in the order they came."""

    def __init__(self, entity: str, first_id: int) -> None:
        super().__init__()
        self._entity = entity
        self._ids = count(first_id)

    def add(self, row: Record) -> Record:
        """Store a row under a new id."""
        row["id"] = next(self._ids)
        self[row["id"]] = row
        return row

    def find(self, id_: int) -> Record:
        """Return a row.

        Raises:
            ApiError: 404, with the documented text that names the kind and the id.
        """
        if id_ not in self:
            raise not_found(self._entity, id_)
        return self[id_]


class State:
    """All data of one account. The kinds' ids start apart, so that a mixed-up id is not found."""

    def __init__(self) -> None:
        self.requests_received = 0
        self.customers = Table("Customer", 12_000_001)
        self.addresses = Table("Address", 260_001)
        self.notes = Table("CustomerNote", 46_001)
        self.email_logs = Table("CustomerEmailLog", 900_001)
        self.sales_tracking_codes = Table("SalesTrackingCode", 3_666_001)
        # By customer, and only what differs from the account's defaults:
        self.billing_settings: dict[int, Record] = {}
        self.address_preferences: dict[int, Record] = {}
        self.email_preferences: dict[int, dict[str, bool | None]] = {}
        self.sign_on_tokens: dict[int, str] = {}
