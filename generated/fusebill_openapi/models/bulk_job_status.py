"""BulkJobStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BulkJobStatus(OpenEnum):
    """How far a bulk job is. Validated and ValidatedWithErrors: ready to be processed. Processed and
    ProcessedWithErrors: processed; a cancelled job ends as ProcessedWithErrors. Done, Expired and Failed are not
    explained."""

    NOT_STARTED = "NotStarted"
    VALIDATING = "Validating"
    VALIDATED = "Validated"
    VALIDATED_WITH_ERRORS = "ValidatedWithErrors"
    DONE = "Done"
    PROCESSING = "Processing"
    PROCESSED = "Processed"
    PROCESSED_WITH_ERRORS = "ProcessedWithErrors"
    EXPIRED = "Expired"
    FAILED = "Failed"
