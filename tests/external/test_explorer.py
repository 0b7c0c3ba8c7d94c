"""The explorer of the sandbox's server in a real browser: Chromium, without a screen. `make external` runs this."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Locator, Page, expect, sync_playwright

from fusebill_async.sandbox import Sandbox

pytestmark = pytest.mark.external

SCREENSHOT = Path(__file__).parent.parent.parent / "docs" / "images" / "sandbox-explorer.png"
PATIENCE = 60_000  # milliseconds; it takes about 5 seconds to show 213 operations, and more on a busy machine
expect.set_options(timeout=PATIENCE)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(customers=20, key="c2VjcmV0")


@pytest.fixture
def url(sandbox: Sandbox) -> Iterator[str]:
    """The address of a server."""
    server = uvicorn.Server(uvicorn.Config(sandbox.app, port=0, log_level="error", ws="none", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    started = threading.Event()
    while not server.started:
        started.wait(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def page(url: str) -> Iterator[Page]:
    """A page whose errors, and whose requests of other hosts, fail the test."""
    wrong: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 800})
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: wrong.append(request.url) if not _own(request.url, url) else None)
        yield page
        browser.close()
    assert wrong == []


def _own(address: str, url: str) -> bool:
    return address.startswith((url, "data:", "blob:"))


def open_explorer(page: Page, url: str, key: str) -> None:
    """Load the page and give it the key."""
    page.goto(f"{url}/explorer")
    page.get_by_role("button", name="Authorize").first.click()
    page.locator(".auth-container input").fill(key)
    page.locator(".auth-btn-wrapper .authorize").click()
    page.locator(".auth-btn-wrapper .btn-done").click()
    page.locator("h3#operations-tag-Customers").click()


def operation(page: Page, operation_id: str) -> Locator:
    """Unfold an operation."""
    block = page.locator(f"#operations-Customers-{operation_id}")
    block.locator(".opblock-summary-control").click()
    return block


def send(block: Locator) -> Locator:
    """Send the call, and return what came back, once it has."""
    block.get_by_role("button", name="Execute").click()
    answer = block.locator(".live-responses-table")
    expect(answer.locator(".response-col_status").last).to_contain_text("200")
    return answer


def test_a_call_is_tried_from_the_browser(page: Page, url: str, sandbox: Sandbox) -> None:
    """The page loads, takes the key, sends a call, and shows the answer."""
    open_explorer(page, url, "c2VjcmV0")
    block = operation(page, "get_customer")
    block.locator("[data-param-name='customerId'] input").fill("12000001")
    answer = send(block)
    expect(answer).to_contain_text(sandbox.state.customers[12_000_001]["primaryEmail"])
    expect(answer).to_contain_text("x-rate-limit-remaining-minute")
    assert [(received.operation, received.status) for received in sandbox.requests] == [("customers.get", 200)]
    if os.environ.get("SCREENSHOT"):
        block.locator(".execute-wrapper").or_(block.locator(".btn-group")).first.evaluate(
            "button => button.scrollIntoView()"
        )
        page.screenshot(path=SCREENSHOT)


def test_a_call_that_changes_something_changes_the_sandbox(page: Page, url: str, sandbox: Sandbox) -> None:
    open_explorer(page, url, "c2VjcmV0")
    block = operation(page, "create_customer")
    block.locator("textarea").fill('{"firstName": "Ada"}')
    send(block)
    assert sandbox.state.customers[12_000_021]["firstName"] == "Ada"


def test_the_first_page_shows_the_state_and_leads_to_the_explorer(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.locator("tr", has_text="customers").first).to_contain_text("20")
    page.get_by_role("link", name="Explore the API").click()
    expect(page.locator("h3#operations-tag-Customers")).to_be_visible()
