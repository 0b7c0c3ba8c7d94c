"""Customers and everything that hangs directly on a customer, as methods of `fusebill.customers` and its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack, overload

from fusebill_openapi import api
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.unset import UNSET

import fusebill_async

from .._nullifying import nullifying
from .._resource import Resource, body_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from fusebill_openapi.filtering import Condition
    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import (
        Address,
        AddressCreate,
        AddressCreateFields,
        AddressUpdate,
        AddressUpdateFields,
        BillingStatementBySubscription,
        BillingStatementTrackedItemDisplayInput,
        BillingStatementTrackedItemDisplayInputFields,
        CancellationOption,
        Country,
        Customer,
        CustomerActivateFields,
        CustomerAddressPreference,
        CustomerAddressPreferencesUpdate,
        CustomerAddressPreferencesUpdateFields,
        CustomerBillingSetting,
        CustomerBillingSettingsUpdate,
        CustomerBillingSettingsUpdateFields,
        CustomerCreate,
        CustomerCreateFields,
        CustomerDraftActivation,
        CustomerEmailLog,
        CustomerEmailPreferencesUpdate,
        CustomerEmailPreferencesUpdateFields,
        CustomerNote,
        CustomerNoteUpdate,
        CustomerNoteUpdateFields,
        CustomerOverview,
        CustomerUpdate,
        CustomerUpdateFields,
        InvoiceCollectOptions,
        InvoiceCollectOptionsFields,
        SalesTrackingCode,
        SalesTrackingCodeUpdate,
        SalesTrackingCodeUpdateFields,
        ServiceStartOption,
        StatementActivityType,
        View,
    )
    from fusebill_openapi.models import CustomerEmailPreferences as EmailPreferences
    from fusebill_openapi.unset import Unset

    from .._edit import Change, Edit
    from .._paginator import ListOptions, Paginator

    StatementDisplay: TypeAlias = (
        BillingStatementTrackedItemDisplayInput | BillingStatementTrackedItemDisplayInputFields
    )


class Customers(Resource):
    """Customers and their life cycle: Draft, Active, Hold, Suspended, Cancelled.

    `activate` takes a customer from Draft to Active, `hold` and `unhold` pause and resume, `cancel` and `uncancel` end
    and restore. Suspended is set and lifted by Fusebill alone, after days in poor standing.
    """

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[Customer]:
        """List the customers of the account.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. There is
        no other search: find a customer by `reference` or e-mail with a filter, and the children of a parent by
        `parent_id`. References are not unique, so expect several hits.

        Args:
            *conditions: On the fields of `filters.Customers`, all of which must hold, or one raw query as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of customers.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import Customers as C

            async for customer in fusebill.customers.list(C.status.in_("Active", "Hold"), sort=C.last_name.asc()):
                print(customer.id, customer.last_name)
            ```

        API page: List Customers, `GET /customers`.
        """
        return fusebill_async.Paginator(self._client, api.customers.list_customers.request, conditions, **options)

    async def get(self, customer_id: int) -> Customer:
        """Get one customer.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer; without balances, which `get_overview` has.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Read Customer, `GET /customers/{customerId}`.
        """
        return await api.customers.get_customer.call(self._client, customer_id)

    async def get_overview(
        self, customer_id: int, *, show_customer_financials_in_customer_overview: bool | None = None
    ) -> CustomerOverview:
        """Get a customer in short, with balances: the quickest way to see whether somebody owes money.

        The overview lacks some of what the customer has: `customer_reference`, `customer_acquisition`,
        `portal_user_name`, `netsuite_synch_status` and `modified_timestamp`. Whether a positive `ar_balance` is money
        owed is not documented, only likely.

        Args:
            customer_id: Fusebill ID of the customer.
            show_customer_financials_in_customer_overview: The server takes True if it is left out; what False leaves
                out is not documented.

        Returns:
            The overview.

        API page: Read Customer Overview, `GET /customers/{customerId}/overview`.
        """
        return await api.customers.get_customer_overview.call(
            self._client,
            customer_id,
            show_customer_financials_in_customer_overview=show_customer_financials_in_customer_overview,
        )

    async def create(
        self, customer: CustomerCreate | None = None, /, **fields: Unpack[CustomerCreateFields]
    ) -> Customer:
        """Create a customer in status Draft, which billing ignores until `activate`.

        Moves no money. Store the ID of the answer: nothing else names the customer for sure. There is no idempotency
        key and `reference` need not be unique, so creating again after a lost answer (`OutcomeUnknown`) may make a
        second customer; look for the first with `list` before.

        Args:
            customer: A ready `CustomerCreate`, instead of keywords.
            **fields: The fields of `CustomerCreate`. All are optional; give a name or an e-mail address at least.
                `first_name`, `middle_name`, `last_name`, `suffix`, `primary_phone` and `secondary_phone` take 50
                characters, `company_name` up to 255 (50 by some pages), `primary_email`, `secondary_email` and
                `reference` 255. Several addresses in one e-mail field are joined by `"; "`; mail goes to the primary
                one only. `currency` is a three-letter ISO code, needed on accounts with several currencies and hard
                to change later. `billing` and `shipping` create the addresses along with the customer and take
                country and state codes (`"CA"`, `"ON"`), not the IDs of `addresses.create`. `parent_id` needs the
                hierarchy feature and a parent that is active already. `username` is the login at the customer portal
                and cannot be changed once set.

        Returns:
            The customer, with status `Draft`.

        Raises:
            ValidationError: A field is refused, for instance an e-mail address that is none.

        Example:
            ```python
            customer = await fusebill.customers.create(
                first_name="Ada",
                primary_email="ada@example.com",
                billing={"line1": "12 St James's Square", "city": "London", "country": "GB"},
                billing_setting={"term": "Net30", "acquisition_cost": Decimal("12.50")},
            )
            ```

        API page: Create Customer, `POST /customers`.
        """
        return await api.customers.create_customer.call(self._client, body_of(customer, fields))

    @overload
    async def update(self, customer: Customer | CustomerUpdate, /) -> Customer: ...
    @overload
    async def update(self, /, **fields: Unpack[CustomerUpdateFields]) -> Customer: ...
    @nullifying(lambda: api.customers.update_customer.OPERATION)
    async def update(self, customer: Customer | CustomerUpdate | None = None, /, **fields: Any) -> Customer:
        """Replace a customer: what is left out is set to null.

        So use `edit`, or get the customer, change the fields you mean, and send the whole object back: nothing that you
        did not touch is lost, not even fields that this package does not know. Keywords and `CustomerUpdate` send just
        what they hold, which clears nearly everything else.

        For a change of status use `activate`, `hold`, `unhold`, `cancel` and `uncancel`. Billing settings, addresses
        and e-mail preferences are not part of a customer; each has its own `update`. Moves no money.

        Args:
            customer: The customer as `get` answered it, with your changes; or a `CustomerUpdate`.
            **fields: The fields of `CustomerUpdate`, instead. `id` and `status` are required, even if the status stays
                as it is; for the lengths of texts see `create`.

        Returns:
            The customer as it is now.

        Raises:
            BusinessRuleError: The status is Suspended, which only Fusebill itself sets.

        Example:
            ```python
            customer = await fusebill.customers.get(7)
            customer.company_name = "Analytical Engines"
            customer = await fusebill.customers.update(customer)
            ```

        API page: Update Customer, `PUT /customers`.
        """
        return await api.customers.update_customer.call(self._client, body_of(customer, fields))

    def edit(self, customer_id: int, *, if_unchanged: bool = False) -> Edit[Customer]:
        """Change some fields of a customer and lose nothing: get, change, and send the whole object back.

        `async with` gives the customer as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Moves no money. For a change of status use `activate`, `hold`, `unhold`, `cancel` and `uncancel`. The server may
        refuse the status Suspended even of a customer who is suspended already.

        Args:
            customer_id: Fusebill ID of the customer.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the customer as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.customers.edit(7) as draft:
                draft.company_name = "Analytical Engines"
            ```

        API page: Read Customer, Update Customer, `PUT /customers`.
        """
        return fusebill_async.Edit(
            lambda: self.get(customer_id),
            self.update,
            api.customers.update_customer.OPERATION,
            if_unchanged=if_unchanged,
        )

    @overload
    async def activate(
        self,
        customer_id: int,
        *,
        activate_all_subscriptions: bool,
        activate_all_draft_purchases: bool,
        temporarily_disable_auto_post: bool,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        view: View | str | None = None,
    ) -> Customer: ...
    @overload
    async def activate(
        self,
        customer_id: int,
        *,
        activate_all_subscriptions: bool | Unset | None = UNSET,
        activate_all_draft_purchases: bool | Unset | None = UNSET,
        temporarily_disable_auto_post: bool | Unset | None = UNSET,
        preview: Literal[True],
        show_zero_dollar_charges: bool | None = None,
        view: View | str | None = None,
    ) -> Customer: ...
    async def activate(
        self,
        customer_id: int,
        *,
        activate_all_subscriptions: bool | Unset | None = UNSET,
        activate_all_draft_purchases: bool | Unset | None = UNSET,
        temporarily_disable_auto_post: bool | Unset | None = UNSET,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        view: View | str | None = None,
    ) -> Customer:
        """Activate a draft customer, so that they are billed.

        Moves money: the first invoice is created, posted unless `temporarily_disable_auto_post`, and may be collected
        from the default payment method. Cannot be undone: no call makes the customer a draft again. With
        `preview=True` nothing is changed and no money moves.

        For drafts of a customer who is active already use `activate_drafts`.

        Args:
            customer_id: Fusebill ID of the customer.
            activate_all_subscriptions: Whether the customer's draft subscriptions are activated too. Required without
                preview.
            activate_all_draft_purchases: Whether the customer's draft purchases are finalized too. Required without
                preview.
            temporarily_disable_auto_post: Whether the resulting invoice stays a draft, which is not collected.
                Required without preview.
            preview: True only simulates; the customer stays a draft.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoices of the answer.
            view: `"sideeffects"` adds the resulting invoices to the answer.

        Returns:
            The customer, with status `Active`. Under which names preview and view add invoices is not documented; look
            into `additional_properties`.

        Raises:
            InvalidType: Flags are missing, and it is no preview; nothing was sent.
            BusinessRuleError: The customer is active already.

        API page: Activate Customer, `POST /customeractivation`.
        """
        body: CustomerActivateFields = {
            "customer_id": customer_id,
            "activate_all_subscriptions": activate_all_subscriptions,
            "activate_all_draft_purchases": activate_all_draft_purchases,
            "temporarily_disable_auto_post": temporarily_disable_auto_post,
        }
        missing = [name for name, value in body.items() if value is UNSET or value is None]
        if missing and preview is not True:
            raise InvalidType(f"activate_customer: needs {', '.join(missing)} unless preview=True")
        return await api.customers.activate_customer.call(
            self._client,
            body,
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            view=view,
        )

    async def activate_drafts(
        self,
        customer_id: int,
        *,
        preview: bool | Unset | None = UNSET,
        temporarily_disable_auto_post: bool | Unset | None = UNSET,
        invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | Unset | None = UNSET,
        specific_subscription_ids: Sequence[int] | Unset | None = UNSET,
        specific_purchase_ids: Sequence[int] | Unset | None = UNSET,
    ) -> CustomerDraftActivation:
        """Activate draft subscriptions and finalize draft purchases of an active customer: all, unless narrowed.

        Moves money: the resulting invoices are posted unless `temporarily_disable_auto_post`, and may be collected.
        Cannot be undone. With `preview=True` nothing is changed and no money moves.

        Args:
            customer_id: Fusebill ID of the customer.
            preview: True only simulates, and answers the invoices that would result.
            temporarily_disable_auto_post: Whether the resulting invoices stay drafts, which are not collected.
            invoice_collect_options: How the resulting invoices are collected; by the default payment method if left
                out.
            specific_subscription_ids: IDs of the draft subscriptions to activate.
            specific_purchase_ids: IDs of the draft purchases to finalize.

        Returns:
            The resulting invoice, and further ones if there are several. What it holds without preview is not
            documented.

        Raises:
            InvalidValue: IDs were given, but none is in them: the server may take that for "all". Nothing was sent.

        API page: Activate Customer's Specific Subscriptions and Purchases, `POST /customers/purchase/{customerId}`.
        """
        narrowed = [ids for ids in (specific_subscription_ids, specific_purchase_ids) if ids not in (UNSET, None)]
        if narrowed and not any(narrowed):
            raise InvalidValue("activate_customer_drafts: the lists hold no ID; leave both out if all drafts are meant")
        return await api.customers.activate_customer_drafts.call(
            self._client,
            customer_id,
            {
                "preview": preview,
                "temporarily_disable_auto_post": temporarily_disable_auto_post,
                "invoice_collect_options": invoice_collect_options,
                "specific_subscription_ids": specific_subscription_ids,
                "specific_purchase_ids": specific_purchase_ids,
            },
        )

    async def hold(self, customer_id: int) -> Customer:
        """Put a customer on hold; their subscriptions are suspended.

        While on hold they are not invoiced, but open invoices are still collected and dunning goes on. Reversible with
        `unhold`, and never lifted by itself. Moves no money.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer, with status `Hold`.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Hold Customer, `POST /customerhold/{customerId}`.
        """
        return await api.customers.hold_customer.call(self._client, customer_id)

    async def unhold(
        self,
        customer_id: int,
        *,
        service_start_option: ServiceStartOption | str,
        preview: bool | Unset | None = UNSET,
        show_zero_dollar_charges: bool | Unset | None = UNSET,
        temporarily_disable_auto_post: bool | Unset | None = UNSET,
        prorate: bool | Unset | None = UNSET,
    ) -> Customer:
        """Lift the hold of a customer, who is active again.

        Moves money: depending on `service_start_option` the missed periods are invoiced and may be collected. With
        `preview=True` nothing is changed and no money moves.

        Args:
            customer_id: Fusebill ID of the customer.
            service_start_option: What is charged for the time on hold: `"ChargeForAllMissedPeriods"`,
                `"ChargeForLastMissedPeriods"`, `"NoChargesForMissedPeriods"` or `"ChargeForCurrentFullPeriod"`.
            preview: True only simulates.
            show_zero_dollar_charges: Whether charges of zero are shown on the previewed invoice.
            temporarily_disable_auto_post: Whether the resulting invoice stays a draft, which is not collected.
            prorate: Appears in the vendor's samples only, as False; not explained.

        Returns:
            The customer, with status `Active`. Under which name preview adds the invoice is not documented; look into
            `additional_properties`.

        Raises:
            ValidationError: The server does not know this `service_start_option`.

        API page: Un-Hold Customer, `POST /customers/unhold`.
        """
        return await api.customers.unhold_customer.call(
            self._client,
            {
                "customer_id": customer_id,
                "service_start_option": service_start_option,
                "preview": preview,
                "show_zero_dollar_charges": show_zero_dollar_charges,
                "temporarily_disable_auto_post": temporarily_disable_auto_post,
                "prorate": prorate,
            },
        )

    async def cancel(self, customer_id: int, *, cancellation_option: CancellationOption | str) -> None:
        """Cancel a customer in any status but Cancelled, together with all their subscriptions.

        Moves money: `Unearned` and `Full` reverse charges on the customer's ledger; whether something is also paid
        back to the payment method is not documented. Cannot be undone: `uncancel` restores the status, but nothing
        says that it restores subscriptions or takes back reversals. Nothing is deleted or anonymised; no call does.

        Args:
            customer_id: Fusebill ID of the customer.
            cancellation_option: `"None"` (the text, not Python's None) reverses nothing, `"Unearned"` the charges for
                time not yet served, `"Full"` all charges of the current period.

        Raises:
            BusinessRuleError: The server does not know this option, or the customer cannot be cancelled.

        API page: Cancel Customer, `POST /customercancellation`.
        """
        return await api.customers.cancel_customer.call(
            self._client, {"customer_id": customer_id, "cancellation_option": cancellation_option}
        )

    async def uncancel(self, customer_id: int) -> Customer:
        """Take back the cancellation of a customer.

        Moves no money by itself, but the customer can be billed again. Nothing says that it restores cancelled
        subscriptions or takes back reversed charges, so check both.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer, with status `Active` in the vendor's sample.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Uncancel Customer, `POST /customers/uncancel/{customerId}`.
        """
        return await api.customers.uncancel_customer.call(self._client, customer_id)


class CustomerNotes(Resource):
    """Notes on customers. No call lists or reads them, so keep the ID of a note that is to be changed or deleted."""

    __slots__ = ()

    async def create(
        self,
        customer_id: int,
        *,
        note: str,
        editable: bool | Unset | None = UNSET,
        source_application: str | Unset | None = UNSET,
    ) -> CustomerNote:
        """Add a note to a customer.

        Args:
            customer_id: Fusebill ID of the customer.
            note: Text, at most 2000 characters.
            editable: Whether the note can be changed.
            source_application: Where the note comes from, as free text.

        Returns:
            The note. Fields other than text, author, time and ID may be missing.

        API page: Create Customer Note, `POST /customernotes`.
        """
        return await api.customer_notes.create_customer_note.call(
            self._client,
            {"customer_id": customer_id, "note": note, "editable": editable, "source_application": source_application},
        )

    @overload
    async def update(self, note: CustomerNote | CustomerNoteUpdate, /) -> CustomerNote: ...
    @overload
    async def update(self, /, **fields: Unpack[CustomerNoteUpdateFields]) -> CustomerNote: ...
    @nullifying(lambda: api.customer_notes.update_customer_note.OPERATION)
    async def update(self, note: CustomerNote | CustomerNoteUpdate | None = None, /, **fields: Any) -> CustomerNote:
        """Replace a note. What is left out is probably set to null, as with other updates.

        Args:
            note: The note as `create` answered it, with your changes; or a `CustomerNoteUpdate`. An answer may lack
                its `customer_id`, which the server requires: set it.
            **fields: The fields of `CustomerNoteUpdate`, instead: `id` of the note, `customer_id`, and `note`, the
                text, with at most 2000 characters. All three are required.

        Returns:
            The note as it is now.

        Example:
            ```python
            note = await fusebill.customer_notes.create(7, note="Hard of hearing")
            await fusebill.customer_notes.update(id=note.id, customer_id=7, note="Hard of hearing; write e-mails")
            ```

        API page: Update Customer Note, `PUT /customernotes`.
        """
        return await api.customer_notes.update_customer_note.call(self._client, body_of(note, fields))

    async def delete(self, note_id: int) -> None:
        """Delete a note. Cannot be undone.

        The vendor's page contradicts itself about the path: its heading says `/customerNotes/{noteId}`, which is used
        here, its samples say `/customerNotes/Delete/{noteId}`. If a note that exists is answered with `NotFoundError`,
        try `fusebill.request("DELETE", f"/customerNotes/Delete/{note_id}")`.

        Args:
            note_id: Fusebill ID of the note.

        API page: Delete Customer Note, `DELETE /customerNotes/{noteId}`.
        """
        return await api.customer_notes.delete_customer_note.call(self._client, note_id)


class CustomerEmailPreferences(Resource):
    """Which e-mails a customer gets."""

    __slots__ = ()

    async def get(self, customer_id: int) -> EmailPreferences:
        """Get which types of e-mail a customer receives.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            One entry for each type of e-mail; where `enabled` is None, `account_default` applies.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Read Customer Email Preferences, `GET /customers/{customerId}/CustomerEmailPreferences`.
        """
        return await api.customer_email_preferences.get_customer_email_preferences.call(self._client, customer_id)

    @overload
    async def update(self, preferences: EmailPreferences | CustomerEmailPreferencesUpdate, /) -> EmailPreferences: ...
    @overload
    async def update(self, /, **fields: Unpack[CustomerEmailPreferencesUpdateFields]) -> EmailPreferences: ...
    @nullifying(lambda: api.customer_email_preferences.update_customer_email_preferences.OPERATION)
    async def update(
        self, preferences: EmailPreferences | CustomerEmailPreferencesUpdate | None = None, /, **fields: Any
    ) -> EmailPreferences:
        """Replace the e-mail preferences of a customer: entries left out are set to null, the account default.

        So use `edit`, or get the preferences, change the entries you mean, and send the whole object back.

        Args:
            preferences: The preferences as `get` answered them, with your changes; or a
                `CustomerEmailPreferencesUpdate`.
            **fields: The fields of `CustomerEmailPreferencesUpdate`, instead: `customer_id` and `preferences`, the
                complete list, whose entries have `email_type`, `email_category` and `enabled` (None for the account
                default). Both are required.

        Returns:
            The preferences as they are now.

        Raises:
            NotFoundError: No customer has this ID.

        Example:
            ```python
            preferences = await fusebill.customer_email_preferences.get(7)
            for entry in preferences.preferences or ():
                if entry.email_type == "InvoicePost":
                    entry.enabled = False
            await fusebill.customer_email_preferences.update(preferences)
            ```

        API page: Update Customer Email Preferences, `PUT /CustomerEmailPreferences`.
        """
        return await api.customer_email_preferences.update_customer_email_preferences.call(
            self._client, body_of(preferences, fields)
        )

    def edit(self, customer_id: int, *, if_unchanged: bool = False) -> Edit[EmailPreferences]:
        """Change some e-mail preferences of a customer: get, change, and send the complete list back.

        `async with` gives the preferences as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Change `enabled` of the entries: True, False, or None for the account's default. Entries that you take out of
        the list go back to the default.

        Args:
            customer_id: Fusebill ID of the customer.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the preferences as they are now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.customer_email_preferences.edit(7) as draft:
                for entry in draft.preferences or ():
                    entry.enabled = entry.email_type == "InvoicePost"
            ```

        API page: Update Customer Email Preferences, `PUT /CustomerEmailPreferences`.
        """
        return fusebill_async.Edit(
            lambda: self.get(customer_id),
            self.update,
            api.customer_email_preferences.update_customer_email_preferences.OPERATION,
            if_unchanged=if_unchanged,
            fixed=("preferences[].email_type", "preferences[].email_category"),
        )


class CustomerEmailLogs(Resource):
    """E-mails that were sent to customers."""

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[CustomerEmailLog]:
        """List the e-mails that were sent to all customers of the account.

        Filter on `customer_id` for those of one customer. Nothing is sent before the result is used: `await` it for
        one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.CustomerEmailLogs`, all of which must hold, or one raw query
                as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of e-mails. No answer was ever documented: each field may be None, and what else the server
            sends is in `additional_properties`.

        Example:
            ```python
            from fusebill_async.filters import CustomerEmailLogs as L

            page = await fusebill.customer_email_logs.list(L.customer_id == 7, L.status.in_("Bounce", "Dropped"))
            ```

        API page: Email Communication List, `GET /CustomerEmailLogs`.
        """
        return fusebill_async.Paginator(
            self._client, api.customer_email_logs.list_customer_email_logs.request, conditions, **options
        )


class CustomerBillingSettings(Resource):
    """How a customer is billed: terms, posting, collection, grace period, tax, and the look of invoices."""

    __slots__ = ()

    async def get(self, customer_id: int) -> CustomerBillingSetting:
        """Get the billing settings of a customer.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The settings, with the customer's ID as `id`. None mostly means that the account's default applies.

        API page: Read Customer Billing Settings, `GET /customerbillingsetting/{customerId}`.
        """
        return await api.customer_billing_settings.get_customer_billing_settings.call(self._client, customer_id)

    @overload
    async def update(
        self, settings: CustomerBillingSetting | CustomerBillingSettingsUpdate, /
    ) -> CustomerBillingSetting: ...
    @overload
    async def update(self, /, **fields: Unpack[CustomerBillingSettingsUpdateFields]) -> CustomerBillingSetting: ...
    @nullifying(lambda: api.customer_billing_settings.update_customer_billing_settings.OPERATION)
    async def update(
        self, settings: CustomerBillingSetting | CustomerBillingSettingsUpdate | None = None, /, **fields: Any
    ) -> CustomerBillingSetting:
        """Replace the billing settings of a customer: what is left out is probably set to null.

        So use `edit`, or get the settings, change the fields you mean, and send the whole object back. Set
        `invoice_day` to None on the way: it is deprecated, reads as -1, and is to be sent as null or not at all.
        Keywords without `default_payment_method_id` may clear the default payment method. Moves no money by itself, but
        decides what is posted and collected from now on.

        Args:
            settings: The settings as `get` answered them, with your changes; or a `CustomerBillingSettingsUpdate`.
            **fields: The fields of `CustomerBillingSettingsUpdate`, instead. `id`, the customer's ID, is required.
                Amounts (`recharge_threshold_amount`, `recharge_target_amount`, `acquisition_cost`) are Decimals in
                the customer's currency; `customer_grace_period`, `grace_period_extension` and `customer_auto_cancel`
                are days. `auto_collect` can be True only for customers with a payment method. `tax_exempt` needs a
                `tax_exempt_code`. For many fields None means the account's default. Leave `interval` as it is.

        Returns:
            The settings as they are now.

        Example:
            ```python
            settings = await fusebill.customer_billing_settings.get(7)
            settings.auto_collect = True
            settings.invoice_day = None
            await fusebill.customer_billing_settings.update(settings)
            ```

        API page: Update Customer Billing Settings, `PUT /customerbillingsetting`.
        """
        return await api.customer_billing_settings.update_customer_billing_settings.call(
            self._client, body_of(settings, fields)
        )

    def edit(self, customer_id: int, *, if_unchanged: bool = False) -> Edit[CustomerBillingSetting]:
        """Change some billing settings of a customer and lose nothing: get, change, and send the whole object back.

        `async with` gives the settings as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Moves no money by itself, but decides what is posted and collected from now on. An `invoice_day` of -1 goes back
        as null, as the vendor asks; it and `interval` are deprecated and cannot be changed here.

        Args:
            customer_id: Fusebill ID of the customer.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the settings as they are now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.customer_billing_settings.edit(7) as draft:
                draft.term = "Net30"
            ```

        API page: Update Customer Billing Settings, `PUT /customerbillingsetting`.
        """
        return fusebill_async.Edit(
            lambda: self.get(customer_id),
            self.update,
            api.customer_billing_settings.update_customer_billing_settings.OPERATION,
            if_unchanged=if_unchanged,
            fixed=("invoice_day", "interval", "has_payment_method"),
            mend=_without_invoice_day,
        )


class CustomerAddressPreferences(Resource):
    """How a customer's addresses are used, and which they are."""

    __slots__ = ()

    async def get(self, customer_id: int) -> CustomerAddressPreference:
        """Get contact name, shipping instructions and both addresses of a customer.

        The only documented way to the IDs of a customer's addresses.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The preferences, with the customer's ID as `id`. `billing_address` and `shipping_address` are None if not
            set; a shipping address is here even if the billing address is used for shipping.

        API page: Read Address Preferences, `GET /customerAddressPreferences/{customerId}`.
        """
        return await api.customer_address_preferences.get_customer_address_preferences.call(self._client, customer_id)

    @overload
    async def update(
        self, preferences: CustomerAddressPreference | CustomerAddressPreferencesUpdate, /
    ) -> CustomerAddressPreference: ...
    @overload
    async def update(
        self, /, **fields: Unpack[CustomerAddressPreferencesUpdateFields]
    ) -> CustomerAddressPreference: ...
    @nullifying(lambda: api.customer_address_preferences.update_customer_address_preferences.OPERATION)
    async def update(
        self, preferences: CustomerAddressPreference | CustomerAddressPreferencesUpdate | None = None, /, **fields: Any
    ) -> CustomerAddressPreference:
        """Replace the address preferences of a customer: what is left out is probably set to null.

        So use `edit`, or get the preferences, change the fields you mean, and send the whole object back. The addresses
        themselves cannot be changed here, even if they are sent; use `addresses`.

        Args:
            preferences: The preferences as `get` answered them, with your changes; or a
                `CustomerAddressPreferencesUpdate`.
            **fields: The fields of `CustomerAddressPreferencesUpdate`, instead: `id`, the customer's ID, is required;
                `contact_name` takes up to 100 characters and `shipping_instructions` up to 1000, though one page says
                50 for either; `use_billing_address_as_shipping_address` is a bool.

        Returns:
            The preferences as they are now.

        Example:
            ```python
            preferences = await fusebill.customer_address_preferences.get(7)
            preferences.shipping_instructions = "Signature required"
            await fusebill.customer_address_preferences.update(preferences)
            ```

        API page: Update Address Preferences, `PUT /CustomerAddressPreferences`.
        """
        return await api.customer_address_preferences.update_customer_address_preferences.call(
            self._client, body_of(preferences, fields)
        )

    def edit(self, customer_id: int, *, if_unchanged: bool = False) -> Edit[CustomerAddressPreference]:
        """Change some address preferences of a customer: get, change, and send the whole object back.

        `async with` gives the preferences as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        The addresses inside cannot be changed here; use `addresses.edit`.

        Args:
            customer_id: Fusebill ID of the customer.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the preferences as they are now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.customer_address_preferences.edit(7) as draft:
                draft.shipping_instructions = "Signature required"
            ```

        API page: Update Address Preferences, `PUT /CustomerAddressPreferences`.
        """
        return fusebill_async.Edit(
            lambda: self.get(customer_id),
            self.update,
            api.customer_address_preferences.update_customer_address_preferences.OPERATION,
            if_unchanged=if_unchanged,
        )


class Addresses(Resource):
    """Billing and shipping addresses of customers: at most one of each. No call deletes one."""

    __slots__ = ()

    async def get(self, address_id: int) -> Address:
        """Get an address.

        Args:
            address_id: Fusebill ID of the address; `customer_address_preferences.get` tells it.

        Returns:
            The address.

        Raises:
            NotFoundError: No address has this ID.

        API page: Read Ship/Bill Address, `GET /Addresses/{addressId}`.
        """
        return await api.addresses.get_address.call(self._client, address_id)

    @overload
    async def create(self, address: AddressCreate, /) -> Address: ...
    @overload
    async def create(self, /, **fields: Unpack[AddressCreateFields]) -> Address: ...
    async def create(self, address: AddressCreate | None = None, /, **fields: Any) -> Address:
        """Add the billing or the shipping address of a customer; the billing address must come first.

        Args:
            address: A ready `AddressCreate`, instead of keywords.
            **fields: The fields of `AddressCreate`. `customer_address_preference_id`, which is the ID of the customer,
                and `address_type`, `"Billing"` or `"Shipping"`, are required. `line1` and `line2` take up to 255
                characters by one page and 60 by the others, so keep within 60; `company_name` 255, `city` 50,
                `postal_zip` 10. Give country and state by ID or by name: `country_id` is the numeric ISO 3166-1 code
                (124 Canada, 840 United States), `state_id` is Fusebill's own (9 Ontario); `countries.list` tells both.

        Returns:
            The address.

        Raises:
            BusinessRuleError: The customer has an address of this type already; update it instead.

        Example:
            ```python
            await fusebill.addresses.create(
                customer_address_preference_id=7, address_type="Billing", city="Pakenham", country_id=124, state_id=9
            )
            ```

        API page: Create Ship/Bill Address, `POST /Addresses`.
        """
        return await api.addresses.create_address.call(self._client, body_of(address, fields))

    @overload
    async def update(self, address: Address | AddressUpdate, /) -> Address: ...
    @overload
    async def update(self, /, **fields: Unpack[AddressUpdateFields]) -> Address: ...
    @nullifying(lambda: api.addresses.update_address.OPERATION)
    async def update(self, address: Address | AddressUpdate | None = None, /, **fields: Any) -> Address:
        """Replace an address: what is left out is probably set to null.

        So use `edit`, or get the address, change the fields you mean, and send the whole object back. If you change
        `country_id` or `state_id`, change `country` or `state` too, so that they do not contradict each other.

        Args:
            address: The address as `get` answered it, with your changes; or an `AddressUpdate`.
            **fields: The fields of `AddressUpdate`, instead. `id`, the ID of the address, is required; for the others
                see `create`, except that `line1` and `line2` take 60 characters.

        Returns:
            The address as it is now.

        Raises:
            NotFoundError: No address has this ID.

        Example:
            ```python
            address = await fusebill.addresses.get(63406)
            address.line1 = "768 Farside"
            await fusebill.addresses.update(address)
            ```

        API page: Update Ship/Bill Address, `PUT /Addresses`.
        """
        return await api.addresses.update_address.call(self._client, body_of(address, fields))

    def edit(self, address_id: int, *, if_unchanged: bool = False) -> Edit[Address]:
        """Change some fields of an address and lose nothing: get, change, and send the whole object back.

        `async with` gives the address as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Change the country by `country_id` or by `country`: if you change one of them, null goes out for the other, so
        that they cannot contradict each other. The same for `state_id` and `state`.

        Args:
            address_id: Fusebill ID of the address; `customer_address_preferences.get` tells it.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the address as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.addresses.edit(63406) as draft:
                draft.line1 = "768 Farside"
            ```

        API page: Update Ship/Bill Address, `PUT /Addresses`.
        """
        return fusebill_async.Edit(
            lambda: self.get(address_id),
            self.update,
            api.addresses.update_address.OPERATION,
            if_unchanged=if_unchanged,
            mend=_one_place,
        )


class Countries(Resource):
    """Countries and their states, with the IDs that addresses take."""

    __slots__ = ()

    async def list(self) -> Sequence[Country]:
        """Get all countries with their states, in one answer: there is no paging and no filter.

        They hardly ever change, so keep the answer.

        Returns:
            The countries, the United States first. `id` is the numeric ISO 3166-1 code (the `country_id` of
            addresses), the `id` of a state is Fusebill's own (the `state_id`).

        API page: Read Country ID, `GET /Countries`.
        """
        return await api.countries.list_countries.call(self._client)


class BillingStatements(Resource):
    """Statements of a customer's account, computed for any range of dates. Nothing says that they are stored."""

    __slots__ = ()

    async def generate(
        self,
        customer_id: int,
        *,
        start_date: datetime | date,
        end_date: datetime | date,
        tracked_item_display: StatementDisplay | Unset | None = UNSET,
    ) -> JSON:
        """Compute a statement. Moves no money.

        Args:
            customer_id: Fusebill ID of the customer.
            start_date: Begin; a date, or an aware datetime, sent in UTC.
            end_date: End; a date, or an aware datetime, sent in UTC.
            tracked_item_display: What to show of tracked items; its four `show_...` flags are required.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        API page: Create Billing Statements, `POST /billingstatements/generate`.
        """
        return await api.billing_statements.generate_billing_statement.call(
            self._client,
            {
                "customer_id": customer_id,
                "start_date": start_date,
                "end_date": end_date,
                "tracked_item_display": tracked_item_display,
            },
        )

    async def generate_by_subscription(
        self,
        customer_id: int,
        *,
        start_date: datetime | date,
        end_date: datetime | date,
        tracked_item_display: StatementDisplay | Unset | None = UNSET,
        statement_activity_type: StatementActivityType | str | Unset | None = UNSET,
        show_word_statement: bool | Unset | None = UNSET,
    ) -> BillingStatementBySubscription:
        """Compute a statement that is grouped by subscription. Moves no money.

        Args:
            customer_id: Fusebill ID of the customer.
            start_date: Begin; a date, or an aware datetime, sent in UTC.
            end_date: End; a date, or an aware datetime, sent in UTC.
            tracked_item_display: What to show of tracked items; its four `show_...` flags are required.
            statement_activity_type: Whose activity a parent's statement shows: `"OnlyParentActivity"`,
                `"OnlyChildActivity"` or `"ParentAndChildActivity"`.
            show_word_statement: Named by the vendor, not explained.

        Returns:
            The statement; amounts are Decimals in its `currency`.

        API page: Create Billing Statement by Subscription, `POST /billingstatements/BySubscription/Generate`.
        """
        return await api.billing_statements.generate_billing_statement_by_subscription.call(
            self._client,
            {
                "customer_id": customer_id,
                "start_date": start_date,
                "end_date": end_date,
                "tracked_item_display": tracked_item_display,
                "statement_activity_type": statement_activity_type,
                "show_word_statement": show_word_statement,
            },
        )

    async def summary_pdf(
        self,
        customer_id: int,
        *,
        start_date: datetime | date,
        end_date: datetime | date,
        tracked_item_display: StatementDisplay | Unset | None = UNSET,
    ) -> bytes:
        """Compute a summary statement as a PDF. Moves no money.

        Args:
            customer_id: Fusebill ID of the customer.
            start_date: Begin; a date, or an aware datetime, sent in UTC.
            end_date: End; a date, or an aware datetime, sent in UTC.
            tracked_item_display: What to show of tracked items; its four `show_...` flags are required.

        Returns:
            The body of the answer as it came. It should be the PDF itself, but whether the server encodes it was never
            shown: check that it begins with `%PDF`.

        API page: Create Billing Statement Summary - PDF, `POST /billingstatementSummary/pdf`.
        """
        return await api.billing_statements.create_billing_statement_summary_pdf.call(
            self._client,
            {
                "customer_id": customer_id,
                "start_date": start_date,
                "end_date": end_date,
                "tracked_item_display": tracked_item_display,
            },
        )


class SalesTrackingCodes(Resource):
    """Sales tracking codes of the account, in five categories that the account can rename.

    They are assigned through `customer_reference` of a customer. No call lists or deletes them.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        type_: str,
        code: str,
        name: str,
        description: str | Unset | None = UNSET,
        email: str | Unset | None = UNSET,
    ) -> SalesTrackingCode:
        """Add a sales tracking code to a category.

        Args:
            type_: The category: `"Sales Tracking Code 1"` to `"Sales Tracking Code 5"`, or the account's name for it.
            code: The code, at most 255 characters.
            name: Its name, at most 255 characters.
            description: At most 1000 characters.
            email: At most 255 characters.

        Returns:
            The code; the vendor shows no answer, so this is assumed.

        API page: Create Sales Tracking Code, `POST /salesTrackingCodes`.
        """
        return await api.sales_tracking_codes.create_sales_tracking_code.call(
            self._client, {"type_": type_, "code": code, "name": name, "description": description, "email": email}
        )

    async def find(self, type_: str, code: str | None = None) -> SalesTrackingCode:
        """Find a sales tracking code by its category and its code.

        Args:
            type_: The category: `"Sales Tracking Code 1"` to `"Sales Tracking Code 5"`, or the account's name for it.
            code: The code. What the server answers without one is not documented.

        Returns:
            The code.

        Raises:
            BusinessRuleError: There is no such category; the message names those of the account.

        API page: Read By Type and Code, `GET /SalesTrackingCodes`.
        """
        return await api.sales_tracking_codes.find_sales_tracking_code.call(self._client, type_=type_, code=code)

    @overload
    async def update(self, code: SalesTrackingCode | SalesTrackingCodeUpdate, /) -> SalesTrackingCode: ...
    @overload
    async def update(self, /, **fields: Unpack[SalesTrackingCodeUpdateFields]) -> SalesTrackingCode: ...
    @nullifying(lambda: api.sales_tracking_codes.update_sales_tracking_code.OPERATION)
    async def update(
        self, code: SalesTrackingCode | SalesTrackingCodeUpdate | None = None, /, **fields: Any
    ) -> SalesTrackingCode:
        """Replace a sales tracking code, also a retired one: what is left out is probably set to null.

        So use `edit`, or find the code, change the fields you mean, and send the whole object back. Whether this can
        make a retired code active again is not documented.

        Args:
            code: The code as `find` answered it, with your changes; or a `SalesTrackingCodeUpdate`.
            **fields: The fields of `SalesTrackingCodeUpdate`, instead. `id` is required; for the others see `create`.

        Returns:
            The code as it is now; the vendor shows no answer, so this is assumed.

        Example:
            ```python
            code = await fusebill.sales_tracking_codes.find("Sales Tracking Code 1", "west")
            code.name = "West coast"
            await fusebill.sales_tracking_codes.update(code)
            ```

        API page: Edit Sales Tracking Code, `PUT /SalesTrackingCodes`.
        """
        return await api.sales_tracking_codes.update_sales_tracking_code.call(self._client, body_of(code, fields))

    def edit(self, type_: str, code: str, *, if_unchanged: bool = False) -> Edit[SalesTrackingCode]:
        """Change some fields of a sales tracking code: find, change, and send the whole object back.

        `async with` gives the code as a draft to change; on leaving, it goes back with `update` if something changed,
        and not at all if the block raised.

        If you change `code` itself, the same edit does not find it again.

        Args:
            type_: The category: `"Sales Tracking Code 1"` to `"Sales Tracking Code 5"`, or the account's name for it.
            code: The code.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the code as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.sales_tracking_codes.edit("Sales Tracking Code 1", "west") as draft:
                draft.name = "West coast"
            ```

        API page: Edit Sales Tracking Code, `PUT /SalesTrackingCodes`.
        """
        return fusebill_async.Edit(
            lambda: self.find(type_, code),
            self.update,
            api.sales_tracking_codes.update_sales_tracking_code.OPERATION,
            if_unchanged=if_unchanged,
        )

    async def retire(self, sales_tracking_code_id: int) -> SalesTrackingCode:
        """Retire a sales tracking code that at least one customer has. No call makes it active again.

        Args:
            sales_tracking_code_id: Fusebill ID of the code.

        Returns:
            The code, with status `Retired`.

        Raises:
            NotFoundError: No code has this ID.

        API page: Retire Sales Tracking Code, `POST /salesTrackingCodes/retire/{salesTrackingCodeId}`.
        """
        return await api.sales_tracking_codes.retire_sales_tracking_code.call(self._client, sales_tracking_code_id)


class SingleSignOn(Resource):
    """Tokens that sign a customer on to the hosted customer portal."""

    __slots__ = ()

    async def get_token(self, customer_id: int) -> str:
        """Issue a token that signs one customer on to the portal.

        Each call makes the customer's earlier unused tokens invalid, so ask for one when it is needed and do not keep
        it: it works once and expires very soon. For the same reason the call is never repeated on its own. While
        single sign-on is switched on, customers cannot use the portal's own login page.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The token. Whoever has it is signed on as the customer: do not log it. Send the customer to
            `https://{page}.mybillsystem.com/ManagedPortal/Home?token={token}`, or, with the older portal, to
            `https://{page}.mybillsystem.com/Portal/Account?token={token}`.

        API page: Read Token, `GET /SingleSignOn/GetSingleSignOnToken/{customerId}`.
        """
        return await api.single_sign_on.get_single_sign_on_token.call(self._client, customer_id)


def _without_invoice_day(settings: CustomerBillingSetting, _: Mapping[str, Change]) -> CustomerBillingSetting:
    """It is read as -1 where it is not set, and to be sent as null then."""
    if settings.invoice_day == -1:
        settings.invoice_day = None
    return settings


def _one_place(address: Address, changes: Mapping[str, Change]) -> Address:
    """Which of the two the server believes when ID and name contradict each other is not documented."""
    for named, other in (
        ("country_id", "country"),
        ("country", "country_id"),
        ("state_id", "state"),
        ("state", "state_id"),
    ):
        if named in changes and other not in changes:
            setattr(address, other, None)
    return address
