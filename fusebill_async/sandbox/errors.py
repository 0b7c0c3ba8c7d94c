"""The errors of the API, in the bodies that the documentation shows."""

from fusebill_async.sandbox.wire import Record


class ApiError(Exception):
    """An error answer: its status, its text and the key the text stands under."""

    def __init__(self, status: int, text: str, key: str = "Api Error") -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.key = key

    def body(self) -> Record:
        """The ErrorResponse, in PascalCase unlike every other body."""
        return {"ErrorId": 0, "HttpStatusCode": self.status, "Errors": [{"Key": self.key, "Value": self.text}]}


def not_found(entity: str, id_: object) -> ApiError:
    """The documented answer to an unknown id."""
    return ApiError(404, f"{entity} with id {id_} not found.")


def bad_query() -> ApiError:
    """The documented answer to a malformed filter (the two spaces are the vendor's)."""
    return ApiError(400, "Bad request, the query is not valid.  Please check your request and try again.")


def wrong_status(status: str) -> ApiError:
    """The documented answer to activating an Active customer.

    Assumption: every call that the customer's status forbids answers in this form.
    """
    return ApiError(400, f"This activity could not be processed since the service status is {status}")
