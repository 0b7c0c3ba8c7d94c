"""CustomerUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .customer_acquisition_input import CustomerAcquisitionInput, CustomerAcquisitionInputFields
    from .customer_reference_input import CustomerReferenceInput, CustomerReferenceInputFields
    from .customer_status import CustomerStatus
    from .customer_title import CustomerTitle
    from .quick_books_latch_type import QuickBooksLatchType
    from .salesforce_account_type import SalesforceAccountType
    from .synch_status import SynchStatus


@model
class CustomerUpdate(Input):
    """A customer as they are to be; most fields left out become null."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer."""
    status: CustomerStatus | str = field("status", Choice("CustomerStatus"))
    """Must be sent even when unchanged."""
    first_name: str | None | Unset = field("firstName", Text(50), default=UNSET)
    middle_name: str | None | Unset = field("middleName", Text(50), default=UNSET)
    last_name: str | None | Unset = field("lastName", Text(50), default=UNSET)
    company_name: str | None | Unset = field("companyName", Text(255), default=UNSET)
    """At most 50 characters by the API pages, 255 by the support site's bulk import."""
    suffix: str | None | Unset = field("suffix", Text(50), default=UNSET)
    """Such as Jr. or Sr."""
    primary_email: str | None | Unset = field("primaryEmail", Text(255), default=UNSET)
    """Receives invoices and other mail. Several addresses are joined by a semicolon and a blank."""
    primary_phone: str | None | Unset = field("primaryPhone", Text(50), default=UNSET)
    secondary_email: str | None | Unset = field("secondaryEmail", Text(255), default=UNSET)
    """Receives no mail. Several addresses are joined by a semicolon and a blank."""
    secondary_phone: str | None | Unset = field("secondaryPhone", Text(50), default=UNSET)
    title: CustomerTitle | str | None | Unset = field("title", Choice("CustomerTitle"), default=UNSET)
    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    """The caller's own id of the customer; not unique."""
    currency: str | None | Unset = field("currency", TEXT, default=UNSET)
    """Three-letter ISO code. May be left out, by the page in favour of the account default."""
    customer_reference: CustomerReferenceInput | CustomerReferenceInputFields | None | Unset = field(
        "customerReference", Object("CustomerReferenceInput"), default=UNSET
    )
    customer_acquisition: CustomerAcquisitionInput | CustomerAcquisitionInputFields | None | Unset = field(
        "customerAcquisition", Object("CustomerAcquisitionInput"), default=UNSET
    )
    parent_id: int | None | Unset = field("parentId", INTEGER, default=UNSET)
    """Id of the parent customer; needs the hierarchy feature."""
    quick_books_latch_type: QuickBooksLatchType | str | None | Unset = field(
        "quickBooksLatchType", Choice("QuickBooksLatchType"), default=UNSET
    )
    """The JSON sample sends Enabled, which is not among the values of the list filter."""
    quick_books_id: int | None | Unset = field("quickBooksId", INTEGER, default=UNSET)
    hub_spot_id: int | None | Unset = field("hubSpotId", INTEGER, default=UNSET)
    """Id (vid) of the HubSpot contact."""
    salesforce_id: str | None | Unset = field("salesforceId", TEXT, default=UNSET)
    """In one sample only."""
    salesforce_account_type: SalesforceAccountType | str | None | Unset = field(
        "salesforceAccountType", Choice("SalesforceAccountType"), default=UNSET
    )
    """In one sample only. Null follows the account default."""
    salesforce_synch_status: SynchStatus | str | None | Unset = field(
        "salesforceSynchStatus", Choice("SynchStatus"), default=UNSET
    )
    """In one sample only."""


class CustomerUpdateFields(TypedDict, total=False):
    """The fields of `CustomerUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    status: Required[CustomerStatus | str]
    first_name: str | None | Unset
    middle_name: str | None | Unset
    last_name: str | None | Unset
    company_name: str | None | Unset
    suffix: str | None | Unset
    primary_email: str | None | Unset
    primary_phone: str | None | Unset
    secondary_email: str | None | Unset
    secondary_phone: str | None | Unset
    title: CustomerTitle | str | None | Unset
    reference: str | None | Unset
    currency: str | None | Unset
    customer_reference: CustomerReferenceInput | CustomerReferenceInputFields | None | Unset
    customer_acquisition: CustomerAcquisitionInput | CustomerAcquisitionInputFields | None | Unset
    parent_id: int | None | Unset
    quick_books_latch_type: QuickBooksLatchType | str | None | Unset
    quick_books_id: int | None | Unset
    hub_spot_id: int | None | Unset
    salesforce_id: str | None | Unset
    salesforce_account_type: SalesforceAccountType | str | None | Unset
    salesforce_synch_status: SynchStatus | str | None | Unset
