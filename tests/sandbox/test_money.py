"""The money of the sandbox adds up after every call, whatever is called in whatever order."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from decimal import Decimal
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, multiple, rule

from tests.sandbox.account import Account, allocations, opened, payment
from tests.sandbox.invoicing import draft_of
from tests.sandbox.subscriber import BASIC, TEAM

amounts = st.decimals("0.01", "250", places=2).map(str)
prices = st.lists(st.decimals("0", "250", places=2).map(str), min_size=1, max_size=3)
options = st.sampled_from(["Full", "Unearned", "Amount", "NetAmount"])
cancellations = st.sampled_from(["None", "Unearned", "Full"])


class Money(RuleBasedStateMachine):
    """Random legal and illegal calls. `Account.send` holds answers against the description and adds all money up."""

    customers: ClassVar[Bundle[int]] = Bundle("customers")
    drafts: ClassVar[Bundle[int]] = Bundle("drafts")
    invoices: ClassVar[Bundle[int]] = Bundle("invoices")
    payments: ClassVar[Bundle[int]] = Bundle("payments")
    credits: ClassVar[Bundle[int]] = Bundle("credits")
    subscriptions: ClassVar[Bundle[int]] = Bundle("subscriptions")

    def __init__(self) -> None:
        super().__init__()
        self.stack = AsyncExitStack()
        self.runner = asyncio.Runner()
        self.account: Account = self.runner.run(self.stack.enter_async_context(opened()))

    def teardown(self) -> None:
        self.runner.run(self.stack.aclose())
        self.runner.close()

    def send(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """The body of the answer, or None when the call is refused."""
        response = self.runner.run(self.account.send(method, path, json=body, params=query))
        assert response.status_code < 500, response.text
        return response.json() if response.status_code < 300 and response.content else None

    def id_of(self, answer: Any) -> Any:
        return multiple() if answer is None else answer["id"]

    @initialize(rate=st.sampled_from(["0", "0.13", "0.0975"]), target=customers)
    def begin(self, rate: str) -> Any:
        self.account.state.settings["tax_rate"] = Decimal(rate)
        parent = self.account.customer()
        return multiple(parent, self.account.customer(parentId=parent), self.account.customer())

    # ------------------------------------------------------------------ invoices

    @rule(target=drafts, customer=customers, prices=prices)
    def draft(self, customer: int, prices: list[str]) -> int:
        return draft_of(self.account, customer, *prices)

    @rule(target=invoices, draft=drafts)
    def post(self, draft: int) -> Any:
        return self.id_of(self.send("POST", "/Invoices", draftInvoiceId=draft))

    @rule(target=invoices, customer=customers)
    def post_ready(self, customer: int) -> Any:
        posted = self.send("POST", "/draftInvoices/PostReadyCharges", {}, customerId=customer)
        return multiple(*(invoice["id"] for invoice in posted))

    @rule(draft=drafts, quantity=amounts, price=amounts)
    def patch(self, draft: int, quantity: str, price: str) -> None:
        if shown := self.send("GET", f"/DraftInvoices/{draft}"):
            charge = {"id": shown["draftCharges"][0]["id"], "quantity": quantity, "unitPrice": price}
            self.send("PATCH", "/DraftInvoices", {"id": draft, "draftCharges": [charge]})

    @rule(invoice=invoices, option=options)
    def reverse(self, invoice: int, option: str) -> None:
        self.send("POST", "/Invoices/Reverse", {"invoiceId": invoice, "reverseChargeOption": option})

    @rule(invoice=invoices, option=options, amount=amounts)
    def reverse_charge(self, invoice: int, option: str, amount: str) -> None:
        charge = self.account.state.invoices[invoice]["chargeIds"][0]
        body = {"chargeId": charge, "reverseChargeOption": option, "reverseChargeAmount": amount}
        self.send("POST", "/ReverseCharges", body)

    @rule(invoice=invoices, amount=st.one_of(st.none(), amounts))
    def write_off(self, invoice: int, amount: str | None) -> None:
        owed = str(self.account.owed(invoice))
        self.send("POST", "/invoices/writeoff", {"invoiceId": invoice, "amount": amount or owed})

    # ------------------------------------------------------------------ payments and credits

    @rule(target=payments, customer=customers, amount=amounts, auto=st.booleans())
    def pay(self, customer: int, amount: str, auto: bool) -> Any:
        return self.id_of(self.send("POST", "/payments", payment(customer, amount, autoAllocate=auto)))

    @rule(target=payments, customer=customers, invoice=invoices, amount=amounts, share=amounts)
    def pay_invoice(self, customer: int, invoice: int, amount: str, share: str) -> Any:
        body = payment(customer, amount, paymentAllocations=allocations((invoice, share)))
        return self.id_of(self.send("POST", "/payments", body))

    @rule(original=payments, amount=amounts, invoice=st.one_of(st.none(), invoices))
    def refund(self, original: int, amount: str, invoice: int | None) -> None:
        shares = allocations((invoice, amount)) if invoice else []
        body = {"originalPaymentId": original, "amount": amount, "method": "Cash", "refundAllocations": shares}
        self.send("POST", "/Refunds", body)

    @rule(target=credits, customer=customers, amount=amounts, invoice=st.one_of(st.none(), invoices), share=amounts)
    def credit(self, customer: int, amount: str, invoice: int | None, share: str) -> Any:
        shares = allocations((invoice, share)) if invoice else []
        body = {"customerId": customer, "amount": amount, "effectiveTimestamp": "2026-01-31"}
        return self.id_of(self.send("POST", "/Credits", {**body, "creditAllocations": shares}))

    @rule(original=credits, amount=amounts, invoice=st.one_of(st.none(), invoices))
    def debit(self, original: int, amount: str, invoice: int | None) -> None:
        shares = allocations((invoice, amount)) if invoice else []
        self.send("POST", "/Debits", {"originalCreditId": original, "amount": amount, "debitAllocations": shares})

    # ------------------------------------------------------------------ subscriptions and time

    @rule(target=subscriptions, customer=customers, frequency=st.sampled_from([BASIC, TEAM]))
    def subscribe(self, customer: int, frequency: int) -> Any:
        made = self.send("POST", "/subscriptions", {"customerId": customer, "planFrequencyId": frequency})
        return self.id_of(made and self.send("POST", f"/SubscriptionActivation/{made['id']}"))

    @rule(subscription=subscriptions, option=cancellations)
    def cancel(self, subscription: int, option: str) -> None:
        body = {"subscriptionId": subscription, "cancellationOption": option}
        self.send("POST", "/SubscriptionCancellation", body)

    @rule(days=st.integers(1, 40))
    def wait(self, days: int) -> None:
        self.account.sandbox.advance(days=days)


Money.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestMoney = Money.TestCase
