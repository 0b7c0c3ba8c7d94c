"""The client: what goes over the wire, what is refused before, and what is made of every kind of answer."""

from __future__ import annotations

import asyncio
import gc
import pickle
import traceback
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
from fusebill_openapi.api.customers import get_customer
from pytest_httpx import HTTPXMock

from fusebill_async import CallEvent, Fusebill, Timeout
from fusebill_async.errors import (
    AuthenticationError,
    BusinessRuleError,
    CallTimeout,
    ClientClosed,
    ConnectFailed,
    ConnectionLost,
    DecodingError,
    FusebillError,
    InvalidType,
    InvalidValue,
    NotFoundError,
    OutcomeUnknown,
    RateLimitError,
    RateWaitExceeded,
    ResponseError,
    ServerError,
    ValidationError,
)
from tests.clocks import VirtualClock
from tests.conftest import BASE, KEY

ADA = b'{"id":7,"firstName":"Ada"}'


def error_body(key: str, value: str, status: int = 400) -> dict[str, Any]:
    return {"ErrorId": 0, "HttpStatusCode": status, "Errors": [{"Key": key, "Value": value}]}


class TestWire:
    async def test_a_get_has_key_and_no_body(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA)
        assert (await fusebill.customers.get(7)).first_name == "Ada"
        (request,) = httpx_mock.get_requests()
        assert (request.method, str(request.url), request.content) == ("GET", f"{BASE}/customers/7", b"")
        assert request.headers["Authorization"] == f"Basic {KEY}"
        assert "x-audit-source" not in request.headers

    async def test_a_post_without_a_body_says_so(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.hold(7)
        (request,) = httpx_mock.get_requests()
        assert (request.method, request.url.path, request.content) == ("POST", "/v1/customerhold/7", b"")
        assert request.headers["Content-Length"] == "0"

    async def test_staging_is_known_by_name(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(url="https://stg-secure.fusebill.com/v1/customers/7", content=ADA)
        async with Fusebill(KEY, base_url="staging") as fusebill:
            await fusebill.customers.get(7)

    async def test_the_environment_fills_what_is_missing(
        self, httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FUSEBILL_API_KEY", "ZnJvbUVudg==")
        monkeypatch.setenv("FUSEBILL_BASE_URL", "http://127.0.0.1:8700/v1/")
        monkeypatch.setenv("FUSEBILL_AUDIT_SOURCE", "checkout")
        httpx_mock.add_response(url="http://127.0.0.1:8700/v1/customers/7", content=ADA)
        async with Fusebill() as fusebill:
            await fusebill.customers.get(7)
        headers = httpx_mock.get_requests()[0].headers
        assert (headers["Authorization"], headers["x-audit-source"]) == ("Basic ZnJvbUVudg==", "checkout")

    async def test_options_hold_for_the_copy_only(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA, is_reusable=True)
        await fusebill.with_options(timeout=5, audit_source="import").customers.get(7)
        await fusebill.customers.get(7)
        first, second = httpx_mock.get_requests()
        assert first.headers["x-audit-source"] == "import"
        assert first.extensions["timeout"]["read"] == 5
        assert "x-audit-source" not in second.headers
        assert second.extensions["timeout"] == {"connect": 10, "read": 60, "write": 30, "pool": 30}

    async def test_a_low_level_operation_takes_the_client(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA)
        assert (await get_customer.call(fusebill.low_level, 7)).id == 7

    async def test_a_redirect_is_not_followed(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=302, headers={"Location": "https://evil.example/"})
        with pytest.raises(ResponseError) as caught:
            await fusebill.customers.get(7)
        assert caught.value.status == 302
        assert len(httpx_mock.get_requests()) == 1

    async def test_host_and_length_are_there_once(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA, is_reusable=True)
        await fusebill.customers.get(7)
        await fusebill.customers.hold(7)
        await fusebill.customers.create(first_name="Ada")
        lengths = []
        for request in httpx_mock.get_requests():
            assert request.headers.get_list("Host") == ["secure.fusebill.com"]
            lengths.append(request.headers.get_list("Content-Length"))
        assert lengths == [[], ["0"], [str(len(b'{"firstName":"Ada"}'))]]

    async def test_a_transport_may_look_into_the_body(self) -> None:
        class Looks(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                assert request.content == b'{"firstName":"Ada"}'
                return httpx.Response(200, content=ADA)

        async with Fusebill(KEY, transport=Looks()) as fusebill:
            assert (await fusebill.customers.create(first_name="Ada")).id == 7

    async def test_nothing_is_logged_of_what_a_filter_holds(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        httpx_mock.add_response(content=b"[]")
        await fusebill.customers.list("primaryEmail:ada@example.com")
        assert "ada" in str(httpx_mock.get_requests()[0].url)
        assert "ada" not in caplog.text


class TestRequest:
    async def test_a_call_without_a_method_gets_everything_too(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=b'{"total":3.10}')
        answer = await fusebill.request(
            "post", "/new/path", params={"a b": "c&d", "on": True}, json={"amount": Decimal("1E+2")}
        )
        assert answer == {"total": Decimal("3.10")}
        (request,) = httpx_mock.get_requests()
        assert (request.method, request.url.raw_path) == ("POST", b"/v1/new/path?a%20b=c%26d&on=true")
        assert request.content == b'{"amount":100}'
        assert request.headers["Authorization"] == f"Basic {KEY}"

    async def test_a_uri_of_the_server_may_be_followed(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(url=f"{BASE}/customers/7", content=ADA)
        assert await fusebill.request("GET", f"{BASE}/customers/7") == {"id": 7, "firstName": "Ada"}

    @pytest.mark.parametrize(
        "path",
        [
            "https://evil.example/v1/customers",
            f"{BASE}.evil.example/x",
            "customers",
            "//evil.example/x",
            "/a/../b",
            "/a b",
        ],
    )
    async def test_the_key_goes_nowhere_else(self, fusebill: Fusebill, path: str) -> None:
        with pytest.raises(InvalidValue):
            await fusebill.request("GET", path)

    async def test_nothing_comes_back_as_none(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=204)
        assert await fusebill.request("DELETE", "/customerNotes/1") is None

    async def test_a_float_is_refused(self, fusebill: Fusebill) -> None:
        with pytest.raises(InvalidType, match="float"):
            await fusebill.request("POST", "/payments", json={"amount": 0.1})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]

    async def test_a_method_must_be_one(self, fusebill: Fusebill) -> None:
        with pytest.raises(InvalidValue, match="GET, POST"):
            await fusebill.request("FETCH", "/x")

    async def test_a_post_is_not_repeated_after_a_lost_answer(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_exception(httpx.ReadError("gone"))
        with pytest.raises(OutcomeUnknown):
            await fusebill.request("POST", "/payments", json={"amount": 1})
        assert len(httpx_mock.get_requests()) == 1


class TestSetUp:
    def test_a_missing_key_says_where_to_put_it(self) -> None:
        with pytest.raises(InvalidValue, match="pass api_key or set FUSEBILL_API_KEY"):
            Fusebill()

    @pytest.mark.parametrize(
        ("key", "reason"),
        [
            ("", "empty"),
            ("  ", "empty"),
            ("Basic abc", "without the 'Basic ' prefix"),
            ("basic abc", "without the 'Basic ' prefix"),
            ("ab cd", "blanks"),
            ("abc\n", "line breaks"),
            ("abcé", "characters"),
        ],
    )
    def test_a_key_that_cannot_be_one_is_refused_without_showing_it(self, key: str, reason: str) -> None:
        with pytest.raises(InvalidValue, match=reason) as caught:
            Fusebill(key)
        assert not key.strip() or key not in str(caught.value)

    @pytest.mark.parametrize(
        "url",
        [
            "http://secure.fusebill.com/v1",
            "ftp://x/v1",
            "secure.fusebill.com",
            "https://u:p@x/v1",
            "https://x/v1?a=b",
            "http://127.0.0.1.evil.example",
        ],
    )
    def test_a_base_url_must_be_https_unless_loopback(self, url: str) -> None:
        with pytest.raises(InvalidValue, match="base_url"):
            Fusebill(KEY, base_url=url)

    @pytest.mark.parametrize(
        "url", ["http://localhost:1/v1", "http://127.0.0.1/v1", "http://127.9.9.9", "http://[::1]:1"]
    )
    def test_loopback_may_be_http(self, url: str) -> None:
        Fusebill(KEY, base_url=url)

    @pytest.mark.parametrize(
        ("options", "error"),
        [
            ({"timeout": 0}, InvalidValue),
            ({"timeout": float("nan")}, InvalidValue),
            ({"timeout": "5"}, InvalidType),
            ({"deadline": 0}, InvalidValue),
            ({"deadline": "5"}, InvalidType),
            ({"retries": -1}, InvalidValue),
            ({"retries": 1.5}, InvalidType),
            ({"audit_source": "a\nb"}, InvalidValue),
            ({"audit_source": 5}, InvalidType),
        ],
    )
    def test_settings_are_checked_at_once(self, options: dict[str, Any], error: type[Exception]) -> None:
        with pytest.raises(error):
            Fusebill(KEY, **options)
        with pytest.raises(error):
            Fusebill(KEY).with_options(**options)

    async def test_a_closed_client_refuses_to_send(self, fusebill: Fusebill) -> None:
        copy = fusebill.with_options(retries=0)
        await fusebill.aclose()
        await fusebill.aclose()
        for client in (fusebill, copy):
            with pytest.raises(ClientClosed, match="closed"):
                await client.customers.get(7)

    @pytest.mark.parametrize("customer_id", [None, "7", 7.0, True])
    async def test_an_id_must_be_an_int(self, fusebill: Fusebill, customer_id: Any) -> None:
        with pytest.raises(InvalidType, match=r"get_customer\.customer_id"):
            await fusebill.customers.get(customer_id)

    async def test_the_key_shows_nowhere(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=400, json=error_body("Api Error", "no"))
        try:
            await fusebill.customers.get(7)
        except BusinessRuleError as error:
            shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
            assert KEY not in shown
        assert KEY not in repr(fusebill) + repr(fusebill.low_level) + repr(fusebill.low_level.settings)


class TestErrors:
    @pytest.mark.parametrize(
        ("status", "key", "value", "expected"),
        [
            (400, "Api Error", "Authorization key is not in the correct format.", AuthenticationError),
            (401, "Api Error", "no", AuthenticationError),
            (404, "Api Error", "Customer with id 1 not found.", NotFoundError),
            (400, "customer.PrimaryEmail", "Please enter valid email addresses", ValidationError),
            (400, "Api Error", "the service status is Active", BusinessRuleError),
            (409, "Api Error", "rule", BusinessRuleError),
            (429, "Api Error", "minute", RateLimitError),
            (500, "Api Error", "oops", ServerError),
            (418, "Api Error", "teapot", ResponseError),
        ],
    )
    async def test_an_error_answer_becomes_its_class(
        self,
        fusebill: Fusebill,
        httpx_mock: HTTPXMock,
        status: int,
        key: str,
        value: str,
        expected: type[ResponseError],
    ) -> None:
        httpx_mock.add_response(status_code=status, json=error_body(key, value, status), is_reusable=True)
        with pytest.raises(ResponseError) as caught:
            await fusebill.customers.get(1)
        error = caught.value
        assert type(error) is expected
        assert (error.status, error.error_id, error.errors) == (status, 0, ((key, value),))
        assert (error.operation, error.method, error.path) == ("get_customer", "GET", "/customers/{customerId}")
        assert value in str(error)
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.status, again.errors, str(again)) == (expected, status, error.errors, str(error))

    async def test_an_error_keeps_what_it_knows_when_it_is_pickled(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(status_code=400, json=error_body("customer.PrimaryEmail", "no"))
        with pytest.raises(ValidationError) as caught:
            await fusebill.customers.get(1)
        error = pickle.loads(pickle.dumps(caught.value))
        assert (error.attempts, error.earlier, error.fields) == (2, ("503",), {"primary_email": "no"})
        httpx_mock.add_exception(httpx.ReadError("gone"))
        with pytest.raises(OutcomeUnknown) as unknown:
            await fusebill.payments.create(customer_id=7, amount=1, payment_method="Cash", source="Manual")
        assert pickle.loads(pickle.dumps(unknown.value)).look_up == unknown.value.look_up is not None

    @pytest.mark.parametrize(
        ("key", "path"),
        [
            ("subscription.SubscriptionProducts[0].Quantity", "subscription_products[0].quantity"),
            ("subscription.PlanFrequencyId", "plan_frequency_id"),
            ("subscription.NetMRRTotal", "net_mrrtotal"),  # not a member, so the name is guessed
        ],
    )
    async def test_the_path_of_a_bad_field_has_the_names_of_the_model(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, key: str, path: str
    ) -> None:
        errors = [{"Key": key, "Value": "no"}, {"Key": key, "Value": "not so"}]
        httpx_mock.add_response(status_code=400, json={"ErrorId": 0, "HttpStatusCode": 400, "Errors": errors})
        with pytest.raises(ValidationError) as caught:
            await fusebill.subscriptions.create(customer_id=7, plan_frequency_id=3)
        assert caught.value.fields == {path: "no; not so"}

    async def test_validation_names_fields_in_python(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(
            status_code=400, json=error_body("customer.PrimaryEmail", "Please enter valid email addresses")
        )
        with pytest.raises(ValidationError) as caught:
            await fusebill.customers.create(primary_email="x")
        assert caught.value.fields == {"primary_email": "Please enter valid email addresses"}

    @pytest.mark.parametrize(
        ("content", "text"),
        [
            (b'{"Message":"No HTTP resource was found"}', "No HTTP resource was found"),
            (b'{"message":"x"}', "x"),
            (b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>", "502 Bad Gateway"),
            (b"plain words", "plain words"),
            (b"", "no reason given"),
            (b"null", "null"),
            (b'{"Errors":[{"Key":"Api Error","Value":"one"},{"Key":"a.B","Value":"two"}]}', "one; a.B: two"),
            (b'{"Errors":"odd"}', "no reason given"),
            (b'{"Errors":[1,null]}', "no reason given"),
            (b"\xff\xfe\x00", "�"),
        ],
    )
    async def test_errors_in_other_forms_are_read_too(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, content: bytes, text: str
    ) -> None:
        httpx_mock.add_response(status_code=502, content=content, is_reusable=True)
        with pytest.raises(ServerError) as caught:
            await fusebill.customers.get(1)
        assert text in str(caught.value)
        assert caught.value.body == content

    async def test_a_status_that_nobody_registered_is_an_int(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=520, is_reusable=True)
        with pytest.raises(ServerError) as caught:
            await fusebill.customers.get(1)
        assert caught.value.status == 520


class TestUnreadableAnswers:
    @pytest.mark.parametrize(
        ("content", "field", "reason"),
        [
            (b"<html>maintenance</html>", "", "an HTML page where JSON must be"),
            (b"", "", "an empty body where JSON must be"),
            (b"  \r\n", "", "an empty body where JSON must be"),
            (b'{"id":7,"firstName":"Ad', "", "broken JSON"),
            (b'{"id":7}}', "", "broken JSON"),
            (b"null", "Customer", "null where a value must be"),
            (b"[]", "Customer", "a list where Customer must be"),
            (b'{"id":null}', "Customer.id", "null or missing where a value must be"),
            (b'{"id":7,"parentId":"x"}', "Customer.parentId", "text where an integer must be"),
            (b'{"id":7,"firstName":"\xff"}', "", "broken JSON"),
        ],
    )
    async def test_it_names_operation_status_and_field(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, content: bytes, field: str, reason: str
    ) -> None:
        httpx_mock.add_response(content=content, is_reusable=True)
        with pytest.raises(DecodingError) as caught:
            await fusebill.customers.get(7)
        error = caught.value
        assert (error.operation, error.status, error.field, error.accepted) == ("get_customer", 200, field, True)
        assert reason in str(error)
        assert "get_customer (GET /customers/{customerId}) answered 200" in str(error)
        assert error.body == content

    async def test_a_bad_item_of_a_list_is_named_by_its_place(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=b'[{"id":1},{"id":null}]')
        page = await fusebill.customers.list()
        with pytest.raises(DecodingError) as caught:
            _ = page.items[1].id
        assert caught.value.field == "[1].id"

    async def test_a_bad_item_is_named_when_its_page_comes_if_that_is_asked_for(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(content=b'[{"id":1},{"id":null}]')
        with pytest.raises(DecodingError) as caught:
            await fusebill.customers.list(validate=True)
        assert caught.value.field == "[1].id"

    async def test_a_payment_whose_answer_cannot_be_read_was_accepted_and_is_not_repeated(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(content=b"<html>")
        with pytest.raises(DecodingError) as caught:
            await fusebill.payments.create(customer_id=7, amount=1, payment_method="Cash", source="Manual")
        assert caught.value.accepted

    async def test_a_read_with_a_broken_answer_is_tried_again(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=b'{"id":7,"firstName":"Ad')
        httpx_mock.add_response(content=ADA)
        assert (await fusebill.customers.get(7)).first_name == "Ada"


class TestPatience:
    async def test_each_step_has_a_timeout_of_its_own(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA)
        async with Fusebill(KEY, timeout=Timeout(connect=1, read=2, write=3)) as fusebill:
            await fusebill.customers.get(7)
        (request,) = httpx_mock.get_requests()
        assert request.extensions["timeout"] == {"connect": 1, "read": 2, "write": 3, "pool": 30}

    async def test_the_deadline_ends_a_call_under_way(self, httpx_mock: HTTPXMock) -> None:
        async def never(request: httpx.Request) -> httpx.Response:
            await anyio.sleep_forever()
            raise AssertionError

        httpx_mock.add_callback(never, is_reusable=True)
        async with Fusebill(KEY, deadline=0.01) as fusebill:
            with pytest.raises(CallTimeout, match="deadline of the call"):
                await fusebill.customers.get(7)
            with pytest.raises(OutcomeUnknown, match="deadline of the call"):
                await fusebill.customers.hold(7)

    async def test_the_deadline_covers_the_wait_for_the_limits(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        used_up = {
            "X-Rate-Limit-Limit-Minute": "50",
            "X-Rate-Limit-Remaining-Minute": "0",
            "X-Rate-Limit-Reset-Minute": "40",
        }
        httpx_mock.add_response(content=ADA, headers=used_up)
        await fusebill.customers.get(7)
        with pytest.raises(RateWaitExceeded, match=r"get_customer.*was not sent.*deadline leaves 5.0 s") as caught:
            await fusebill.with_options(deadline=5).customers.get(7)
        assert caught.value.attempts == 0

    async def test_the_deadline_covers_the_pauses(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("fusebill_async._retry.RetryPolicy.backoff", lambda policy, attempt: 4.0)
        httpx_mock.add_response(status_code=503, is_reusable=True)
        with pytest.raises(ServerError) as caught:
            await fusebill.with_options(deadline=10).customers.get(7)
        assert (caught.value.attempts, caught.value.earlier) == (3, ("503", "503"))
        assert clock.elapsed == 8


class TestEvents:
    async def test_the_hook_and_the_log_hear_of_every_further_attempt(
        self, httpx_mock: HTTPXMock, clock: VirtualClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("INFO", logger="fusebill_async")
        events: list[CallEvent] = []
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_exception(httpx.ReadError("gone"))
        httpx_mock.add_response(content=ADA)
        async with Fusebill(KEY, clock=clock, on_event=events.append) as fusebill:
            await fusebill.customers.get(7)
        assert [(event.kind, event.attempt, event.reason) for event in events] == [
            ("retry", 1, "503"),
            ("retry", 2, "ConnectionLost"),
            ("end", 3, "200"),
        ]
        assert [record.message for record in caplog.records if record.name == "fusebill_async"] == [
            f"get_customer (GET /customers/{{customerId}}), attempt {e.attempt}: {e.reason}; again in {e.pause:.2f} s"
            for e in events[:2]
        ]

    async def test_a_hook_that_fails_does_no_harm(
        self, httpx_mock: HTTPXMock, clock: VirtualClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fails(event: CallEvent) -> None:
            raise ZeroDivisionError

        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(content=ADA)
        async with Fusebill(KEY, clock=clock, on_event=fails) as fusebill:
            await fusebill.customers.get(7)
        assert "the hook on_event failed" in caplog.text

    async def test_a_payment_cancelled_under_way_is_told_everywhere(
        self, httpx_mock: HTTPXMock, clock: VirtualClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        """The log, the hook and the exception all tell that its outcome is unknown, and none tells whose it is."""
        under_way = anyio.Event()

        async def never(request: httpx.Request) -> httpx.Response:
            under_way.set()
            await anyio.sleep_forever()
            raise AssertionError

        events: list[CallEvent] = []
        httpx_mock.add_callback(never)
        async with Fusebill(KEY, clock=clock, on_event=events.append) as fusebill:
            work = fusebill.payments.create(customer_id=4711, amount=1, payment_method="Cash", source="Manual")
            task = asyncio.ensure_future(work)
            await under_way.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
        unknown = caught.value.__context__
        assert isinstance(unknown, OutcomeUnknown)
        assert (unknown.operation, unknown.attempts) == ("create_payment", 1)
        assert caught.value.__notes__ == [str(unknown)]
        event, end = events
        assert (end.kind, end.reason, end.attempt) == ("end", "CancelledError", 1)
        assert (event.kind, event.reason, event.look_up) == ("unknown", "CancelledError", unknown.look_up)
        (record,) = [record for record in caplog.records if record.name == "fusebill_async"]
        assert (record.levelname, record.message) == ("WARNING", str(event))
        assert "4711" not in record.message + str(unknown)

    async def test_a_read_cancelled_under_way_is_nobodys_concern(
        self, httpx_mock: HTTPXMock, clock: VirtualClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def never(request: httpx.Request) -> httpx.Response:
            await anyio.sleep_forever()
            raise AssertionError

        httpx_mock.add_callback(never)
        async with Fusebill(KEY, clock=clock) as fusebill:
            with anyio.move_on_after(0.01):
                await fusebill.customers.get(7)
        assert not [record for record in caplog.records if record.name == "fusebill_async"]


class TestLeftOpen:
    async def test_a_client_that_was_used_and_never_closed_warns(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(content=ADA)
        fusebill = Fusebill(KEY, http="httpx")  # of which a mock leaves no sockets open
        await fusebill.customers.get(7)
        with pytest.warns(ResourceWarning, match="was not closed"):
            del fusebill

    def test_a_client_that_was_never_used_does_not(self) -> None:
        fusebill = Fusebill(KEY)
        del fusebill
        gc.collect()


class TestRetries:
    async def test_a_read_is_tried_again_until_it_works(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, clock: VirtualClock
    ) -> None:
        httpx_mock.add_response(status_code=503, text="<html>busy</html>")
        httpx_mock.add_exception(httpx.ReadTimeout("slow"))
        httpx_mock.add_response(content=ADA)
        assert (await fusebill.customers.get(7)).id == 7
        assert len(clock.slept) == 2

    @pytest.mark.parametrize(
        ("failure", "expected"),
        [
            (httpx.ConnectError("refused"), ConnectFailed),
            (httpx.ConnectTimeout("slow"), ConnectFailed),
            (httpx.ReadTimeout("slow"), CallTimeout),
            (httpx.WriteTimeout("slow"), CallTimeout),
            (httpx.ReadError("reset"), ConnectionLost),
            (httpx.RemoteProtocolError("half an answer"), ConnectionLost),
        ],
    )
    async def test_a_read_that_never_works_raises_after_all_attempts(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, failure: Exception, expected: type[FusebillError]
    ) -> None:
        httpx_mock.add_exception(failure, is_reusable=True)
        with pytest.raises(expected) as caught:
            await fusebill.customers.get(7)
        assert getattr(caught.value, "attempts") == 4  # noqa: B009
        assert len(httpx_mock.get_requests()) == 4

    @pytest.mark.parametrize(
        "failure",
        [httpx.ReadTimeout("slow"), httpx.ReadError("reset"), httpx.WriteError("reset"), httpx.RemoteProtocolError("")],
    )
    async def test_a_call_that_moves_money_is_never_sent_twice(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, failure: Exception
    ) -> None:
        httpx_mock.add_exception(failure)
        with pytest.raises(OutcomeUnknown, match=r"activate_customer.*may have been done"):
            await fusebill.customers.activate(
                7,
                activate_all_subscriptions=True,
                activate_all_draft_purchases=True,
                temporarily_disable_auto_post=False,
            )
        assert len(httpx_mock.get_requests()) == 1

    async def test_a_server_error_leaves_the_outcome_of_a_post_open(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(status_code=500)
        with pytest.raises(OutcomeUnknown) as caught:
            await fusebill.customers.create(first_name="Ada")
        assert isinstance(caught.value.__cause__, ServerError)
        assert len(httpx_mock.get_requests()) == 1

    async def test_what_never_left_is_sent_again_whatever_it_is(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_exception(httpx.ConnectError("refused"))
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.create(first_name="Ada")
        first, second = httpx_mock.get_requests()
        assert first.content == second.content == b'{"firstName":"Ada"}'

    async def test_a_refused_call_waits_for_the_announced_reset(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, clock: VirtualClock
    ) -> None:
        limits = {
            "X-Rate-Limit-Limit-Minute": "1000",
            "X-Rate-Limit-Remaining-Minute": "0",
            "X-Rate-Limit-Reset-Minute": "2024-01-01T00:00:42Z",
        }
        httpx_mock.add_response(status_code=429, headers=limits)
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.create(first_name="Ada")
        assert 42 <= clock.elapsed <= 45  # the server's clock may differ by 2 s, and the reset hide a fraction

    async def test_no_retries_means_one_attempt(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=503)
        with pytest.raises(ServerError):
            await fusebill.with_options(retries=0).customers.get(7)

    async def test_a_rejection_is_final(self, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=404)
        with pytest.raises(NotFoundError):
            await fusebill.customers.get(7)


class TestSharing:
    async def test_clients_of_one_account_share_its_budget(self, httpx_mock: HTTPXMock, clock: VirtualClock) -> None:
        left = {"X-Rate-Limit-Limit-Minute": "50", "X-Rate-Limit-Remaining-Minute": "9"}
        httpx_mock.add_response(content=ADA, headers=left, is_reusable=True)
        one, two = Fusebill(KEY, clock=clock), Fusebill(KEY, clock=clock)
        other = Fusebill("b3RoZXI=", clock=clock)
        await one.customers.get(7)
        assert two.rate_limits.minute.limit == 50
        assert two.rate_limits.minute.remaining == 9
        assert other.rate_limits.minute.remaining is None
        for client in (one, two, other):
            await client.aclose()
