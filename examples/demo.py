"""A tour of daily work with customers, for newcomers: `make demo` runs it against a sandbox inside this process."""

import asyncio
import inspect
from collections import defaultdict
from decimal import Decimal
from itertools import count, takewhile
from pathlib import Path

try:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from fusebill_async import Fusebill, errors
    from fusebill_async.filters import Customers as C
    from fusebill_async.sandbox import Sandbox
except ImportError as missing:
    raise SystemExit(f"{missing}\nTo run the demo: make demo, or pip install '.[sandbox]' rich") from None

SOURCE = Path(__file__).read_text(encoding="utf-8").splitlines()
COLUMNS = (TextColumn("   {task.description}"), BarColumn(), MofNCompleteColumn())
console = Console(highlight=False, soft_wrap=True)
numbers = count(1)


def step(title: str) -> None:
    """Announce a step and show its code: the lines below this call, up to a blank one. What is shown is what runs."""
    first_line = inspect.stack()[1].lineno
    code = inspect.cleandoc("\n" + "\n".join(takewhile(str.strip, SOURCE[first_line:])))
    console.print(f"\n[bold]{next(numbers)}. {title}[/bold]")
    for line in code.splitlines():
        console.print(f"   {line}", style="cyan", markup=False)


def show(result: str) -> None:
    """Print what came of a step."""
    console.print(f"   -> {result}", markup=False)


async def main() -> None:
    """Create, find, page, change, activate, be refused."""
    sandbox = Sandbox(customers=5000)
    async with Fusebill("any-key", base_url=sandbox.base_url, transport=sandbox.transport()) as fusebill:
        step("Create a customer")
        ada = await fusebill.customers.create(
            first_name="Ada", last_name="Byron", company_name="Analytical Engines", primary_email="ada@example.com"
        )

        show(f"customer {ada.id}, status {ada.status}")

        step("Find a customer by a typed filter")
        page = await fusebill.customers.list(C.primary_email == "ada@example.com")

        show(f"{page.count} found: {page.items[0].first_name} {page.items[0].last_name}, customer {page.items[0].id}")

        step("Page through all customers")
        revenue: dict[str | None, Decimal] = defaultdict(Decimal)
        with Progress(*COLUMNS, console=console) as progress:
            bar = progress.add_task("customers", total=None)
            async for page in fusebill.customers.list(page_size=100).pages():
                progress.update(bar, total=page.count, advance=len(page.items))
                for customer in page.items:
                    revenue[customer.currency] += customer.monthly_recurring_revenue or 0

        show("a month: " + ", ".join(f"{amount:,.2f} {currency}" for currency, amount in revenue.items()))

        step("Change one field and lose nothing: get, change, update")
        customer = await fusebill.customers.get(ada.id)
        customer.last_name = "Lovelace"
        customer = await fusebill.customers.update(customer)

        show(f"{customer.first_name} {customer.last_name}, company still {customer.company_name}")
        show("the API sets to null what a PUT leaves out; here the whole object went back")

        step("Activate the customer, so that billing begins")
        customer = await fusebill.customers.activate(
            ada.id,
            activate_all_subscriptions=True,
            activate_all_draft_purchases=True,
            temporarily_disable_auto_post=False,
        )

        show(f"status {customer.status}")

        step("Make a mistake")
        try:
            await fusebill.customers.create(first_name="Grace", primary_email="grace at example.com")
        except errors.ValidationError as error:
            show(f"ValidationError, fields: {error.fields}")

        minute, day = fusebill.rate_limits.minute, fusebill.rate_limits.day
        console.print(f"\n{sandbox.requests_received} calls made. The account's limits leave", end=" ")
        console.print(f"{minute.remaining} of {minute.limit} this minute and {day.remaining} of {day.limit} today.")


if __name__ == "__main__":
    asyncio.run(main())
