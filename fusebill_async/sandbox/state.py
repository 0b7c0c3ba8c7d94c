"""What the sandbox remembers: one table for each kind of thing, as plain dicts."""

from __future__ import annotations

import pickle
from decimal import Decimal

from fusebill_async.sandbox.errors import not_found
from fusebill_async.sandbox.wire import Record


class Table(dict[int, Record]):
    """The rows of one kind by id, in the order they came."""

    def __init__(self, entity: str, first_id: int) -> None:
        super().__init__()
        self._entity = entity
        self.next_id: int = first_id

    def add(self, row: Record) -> Record:
        """Store a row under a new id."""
        row["id"] = self.next_id
        self.next_id += 1
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
    """All data of one account, as tables of plain JSON.

    The kinds' ids start apart, so that a mixed-up id is not found. No object stands at two places: rows name others by
    their ids, since what is written to a file and read again would be two.
    """

    def copy(self) -> State:
        """A copy that shares nothing with this."""
        twin: State = pickle.loads(pickle.dumps(self))  # noqa: S301 (our own; it is far faster than copy.deepcopy)
        return twin

    def become(self, other: State) -> None:
        """Take over what another state holds."""
        vars(self).update(vars(other.copy()))

    def __init__(self) -> None:
        self.requests_received = 0
        self.time_offset: float = 0.0  # seconds that the account's time is ahead of the clock
        self.settings: Record = {"currency": "USD", "tax_rate": Decimal("0"), "due_days": 30}  # Assumption: all of them
        # customers and what belongs to them
        self.customers: Table = Table("Customer", 12_000_001)
        self.addresses: Table = Table("Address", 260_001)
        self.notes: Table = Table("CustomerNote", 46_001)
        self.email_logs: Table = Table("CustomerEmailLog", 900_001)
        self.sales_tracking_codes: Table = Table("SalesTrackingCode", 3_666_001)
        # by customer, and only what differs from the account's defaults:
        self.billing_settings: dict[int, Record] = {}
        self.address_preferences: dict[int, Record] = {}
        self.email_preferences: dict[int, dict[str, bool | None]] = {}
        self.sign_on_tokens: dict[int, str] = {}
        # the catalog
        self.plans: Table = Table("Plan", 31_001)
        self.plan_families: Table = Table("PlanFamily", 1_201)
        self.products: Table = Table("Product", 52_001)
        self.plan_products: Table = Table("PlanProduct", 74_001)
        self.discounts: Table = Table("Discount", 8_001)
        self.coupons: Table = Table("Coupon", 9_101)
        self.gl_codes: Table = Table("GLCode", 5_301)
        self.product_items: Table = Table("ProductItem", 610_001)
        # subscriptions and purchases
        self.subscriptions: Table = Table("Subscription", 1_500_001)
        self.subscription_products: Table = Table("SubscriptionProduct", 17_000_001)
        self.billing_period_definitions: Table = Table("BillingPeriodDefinition", 1_300_001)
        self.billing_periods: Table = Table("BillingPeriod", 2_700_001)
        self.purchases: Table = Table("Purchase", 4_400_001)
        self.purchase_discounts: Table = Table("PurchaseDiscount", 480_001)
        self.purchase_coupons: Table = Table("PurchaseCoupon", 490_001)
        # invoices
        self.draft_invoices: Table = Table("DraftInvoice", 20_000_001)
        self.invoices: Table = Table("Invoice", 24_000_001)
        self.charges: Table = Table("Charge", 36_000_001)
        self.credit_notes: Table = Table("CreditNote", 2_200_001)
        self.bulk_jobs: Table = Table("BulkJob", 3_001)
        # money
        self.transactions: Table = Table("Transaction", 60_000_001)
        self.allocations: Table = Table("Allocation", 83_000_001)
        self.payment_activities: Table = Table("PaymentActivity", 44_000_001)
        self.payment_methods: Table = Table("PaymentMethod", 5_600_001)
