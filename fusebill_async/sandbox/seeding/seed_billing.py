"""Lets seeded customers live: they subscribe, buy and pay until now, through the operations that a caller would use."""

from datetime import datetime, timedelta
from random import Random

from fusebill_async.sandbox.areas import billing_settings, customers, renewals
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.listing import Readings
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Answer, Call, Query, ids_in, methods_of
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record

_DAYS = 100  # how far back subscriptions begin
_CARDS = 12 * ["4242424242424242", "5555555555554444"] + ["4000000000000002"]  # the last one is declined


def add_billing(state: State, seed: int, now: datetime) -> None:
    """Bill the customers that there are, apart from drafts: their last months, up to now.

    What a customer is billed depends on the seed, the customer's number and the time, not on how many there are.
    """
    plans = [plan for plan in state.plans.values() if plan["status"] == "Active"]
    frequencies = [one["id"] for plan in plans for one in plan["planFrequencies"] if one["charges"]]
    for number, customer in enumerate(list(state.customers.values()), start=1):
        customer |= {"monthlyRecurringRevenue": ledger.ZERO, "netMonthlyRecurringRevenue": ledger.ZERO}
        begun = moment(customer["statusTimestamp"])
        if customer["status"] != "Draft" and begun < now:
            Life(state, customer, Random(f"{seed}-{number}-billing"), now).live(begun, frequencies)  # noqa: S311


class Life:
    """The last months of one customer, who ends in the status that the seed gave, or Suspended for not paying."""

    def __init__(self, state: State, customer: Record, random: Random, now: datetime) -> None:
        self._state = state
        self._customer = customer
        self._random = random
        self._now = now

    def live(self, begun: datetime, frequencies: list[int]) -> None:
        """Live from the activation until now. Who is Suspended at the end never paid, and only then is suspended."""
        random, status = self._random, self._customer["status"]
        customers.move(self._customer, "Active", begun)
        if status == "Suspended":
            self._customer["customerAccountStatus"] = "Good"
        days = _DAYS if status == "Suspended" else random.randrange(_DAYS)
        begin = max(begun, self._now - timedelta(days=days, seconds=random.randrange(86_400)))
        pays = "Never" if status == "Suspended" else random.choice(("Card", "Card", "Check"))
        if pays == "Card":
            self._register_card(begin)
        self._subscribe(begin, random.choice(frequencies))
        if random.random() < 0.2:
            self._buy(begin)
        self._pass_time(pays == "Check")
        if status == "Hold" and self._customer["status"] == "Active":  # a late payer is Suspended by now
            self._do(self._now, "POST", f"customerhold/{self._customer['id']}")
        if status == "Cancelled":
            option = random.choice(("None", "Unearned", "Full"))
            body = {"customerId": self._customer["id"], "cancellationOption": option}
            self._do(self._now, "POST", "customercancellation", body)

    def _do(self, now: datetime, method: str, path: str, body: Json = None) -> Json:
        """Perform an operation as if it had been called at some time."""
        call = Call(self._state, now, "", ids_in(path), Query(""), body, Readings(), path)
        answer = methods_of(path)[method](call)
        return answer.body if isinstance(answer, Answer) else answer

    def _register_card(self, at: datetime) -> None:
        card: Record = {"customerId": self._customer["id"], "cardNumber": self._random.choice(_CARDS)}
        card |= {"expirationMonth": 12, "expirationYear": at.year % 100 + 4}
        card |= {name: self._customer[name] or "Unknown" for name in ("firstName", "lastName")}
        self._do(at, "POST", "paymentMethods/creditCard", card)
        settings = billing_settings.at_creation({"billingSetting": {"autoCollect": True}})
        self._state.billing_settings[self._customer["id"]] = settings

    def _subscribe(self, at: datetime, frequency: int) -> None:
        body: Record = {"customerId": self._customer["id"], "planFrequencyId": frequency}
        if self._random.random() < 0.1:
            body["couponCodes"] = ["WELCOME10"]  # it cannot run out, so nobody depends on who came first
        subscription = self._do(at, "POST", "subscriptions", body)
        self._do(at, "POST", f"SubscriptionActivation/{subscription['id']}")

    def _buy(self, at: datetime) -> None:
        products = self._state.products.values()
        sold = [row for row in products if row["availableForPurchase"] and not row["isTrackingItems"]]
        product = self._random.choice(sold)
        body = {"customerId": self._customer["id"], "productId": product["id"], "name": product["name"]}
        purchase = self._do(at, "POST", "purchases", body | {"quantity": self._random.randrange(1, 8)})
        body = {"customerId": self._customer["id"], "purchaseIds": [purchase["id"]]}
        self._do(at, "POST", "purchases/purchase", body)

    def _pass_time(self, pays_by_check: bool) -> None:
        """Renew what is due until now; who pays by check mostly does, some days after each invoice."""
        last = ""
        while True:
            if pays_by_check:
                self._pay_open_invoices()
            due = renewals.next_event(self._state, self._customer)
            if due is None or due <= last or moment(due) > self._now:
                return
            renewals.live(self._state, self._customer, moment(due))
            last = due

    def _pay_open_invoices(self) -> None:
        for invoice in ledger.customer_invoices(self._state, self._customer["id"]):
            amount = ledger.outstanding(self._state, invoice)
            paid_at = moment(invoice["postedTimestamp"]) + timedelta(days=self._random.randrange(1, 25))
            if not amount or paid_at > self._now or self._random.random() < 0.1:
                continue
            share = {"invoiceId": invoice["id"], "amount": amount}
            body = {"customerId": self._customer["id"], "paymentMethod": "Check", "source": "Manual", "amount": amount}
            self._do(paid_at, "POST", "payments", body | {"paymentAllocations": [share]})
