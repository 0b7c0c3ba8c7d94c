"""Links between customers and Salesforce, NetSuite, HubSpot and Geotab, as methods of `fusebill.salesforce` and others.

To latch is the vendor's word for storing the foreign ID on the customer; sync passes changes on in the background.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from fusebill_openapi import api
from fusebill_openapi.errors import InvalidType
from fusebill_openapi.unset import UNSET

from .._resource import Resource

if TYPE_CHECKING:
    from datetime import date, datetime

    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import Customer
    from fusebill_openapi.unset import Unset


class Salesforce(Resource):
    """Links between customers and Salesforce accounts. The vendor must have enabled the integration.

    No call removes a link; the bulk import Manage Salesforce of the user interface can.
    """

    __slots__ = ()

    async def latch_customer(
        self, customer_id: int, salesforce_id: str, *, force_latch: bool | Unset | None = UNSET
    ) -> JSON:
        """Link a customer to a Salesforce account.

        Args:
            customer_id: Fusebill ID of the customer.
            salesforce_id: ID of the Salesforce account.
            force_latch: What happens if the customer is linked already: True replaces the link, False makes the call
                fail. What applies if it is left out is not documented.

        Returns:
            The answer as it came; it is not documented, presumably the customer.

        Raises:
            ResponseError: The customer is linked already and `force_latch` is False; which error it is is not
                documented.

        API page: Latch Customer (Salesforce), `POST /Salesforce/Latch`.
        """
        return await api.salesforce.latch_salesforce_customer.call(
            self._client, {"fusebill_id": customer_id, "salesforce_id": salesforce_id, "force_latch": force_latch}
        )

    @overload
    async def resync_customer(self, customer_id: int) -> JSON: ...
    @overload
    async def resync_customer(self, *, salesforce_id: str) -> JSON: ...
    async def resync_customer(self, customer_id: int | None = None, *, salesforce_id: str | None = None) -> JSON:
        """Bring a customer and a Salesforce account that got out of step together again.

        By the vendor's word neither subscriptions nor details are duplicated.

        Args:
            customer_id: Fusebill ID of the customer. Give this or `salesforce_id`, not both.
            salesforce_id: ID of the Salesforce account.

        Returns:
            The answer as it came; it is not documented.

        Raises:
            InvalidType: Not exactly one of the IDs was given; nothing was sent.

        Example:
            ```python
            await fusebill.salesforce.resync_customer(7)
            await fusebill.salesforce.resync_customer(salesforce_id="0014100000JJ3wt")
            ```

        API page: Re-sync Customer (Salesforce), `POST /Salesforce/Resynch`.
        """
        if (customer_id is None) == (salesforce_id is None):
            raise InvalidType("resync_salesforce_customer: needs either customer_id or salesforce_id")
        return await api.salesforce.resync_salesforce_customer.call(
            self._client, {"salesforce_id": salesforce_id} if customer_id is None else {"fusebill_id": customer_id}
        )

    async def enable_sync(self, customer_id: int) -> Customer:
        """Switch the sync of a customer with Salesforce on.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer, presumably with `salesforce_synch_status` `Enabled`.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Activate Sync (Salesforce), `POST /Salesforce/EnableSynch/{customerId}`.
        """
        return await api.salesforce.enable_salesforce_sync.call(self._client, customer_id)

    async def disable_sync(self, customer_id: int) -> Customer:
        """Switch the sync of a customer with Salesforce off.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer, presumably with `salesforce_synch_status` `Disabled`.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Deactivate Sync (Salesforce), `POST /Salesforce/DisableSynch/{customerId}`.
        """
        return await api.salesforce.disable_salesforce_sync.call(self._client, customer_id)


class Netsuite(Resource):
    """Links between customers and NetSuite customers."""

    __slots__ = ()

    async def latch_customer(
        self, customer_id: int, netsuite_id: str, *, netsuite_sync_start_date: datetime | date | Unset | None = UNSET
    ) -> JSON:
        """Link a customer to a NetSuite customer.

        Args:
            customer_id: Fusebill ID of the customer.
            netsuite_id: ID of the NetSuite customer.
            netsuite_sync_start_date: A date, or an aware datetime, sent in UTC. The vendor names it without
                explanation, and its format was never shown.

        Returns:
            The answer as it came; it is not documented, presumably the customer.

        Raises:
            BusinessRuleError: NetSuite has no customer with this ID.

        API page: Latch Customer (NetSuite), `POST /NetSuite/LatchCustomer`.
        """
        return await api.netsuite.latch_netsuite_customer.call(
            self._client,
            {
                "fusebill_id": customer_id,
                "netsuite_id": netsuite_id,
                "netsuite_sync_start_date": netsuite_sync_start_date,
            },
        )

    async def unlatch_customer(self, customer_id: int, netsuite_id: str) -> JSON:
        """Remove the link between a customer and a NetSuite customer.

        Args:
            customer_id: Fusebill ID of the customer.
            netsuite_id: ID of the NetSuite customer; only here the foreign ID is needed to remove a link.

        Returns:
            The answer as it came; it is not documented, presumably the customer.

        Raises:
            BusinessRuleError: NetSuite has no customer with this ID.

        API page: UnLatch Customer (NetSuite), `POST /NetSuite/UnLatchCustomer`.
        """
        return await api.netsuite.unlatch_netsuite_customer.call(
            self._client, {"fusebill_id": customer_id, "netsuite_id": netsuite_id}
        )

    async def enable_sync(
        self,
        customer_id: int,
        *,
        netsuite_id: str | Unset | None = UNSET,
        netsuite_sync_start_date: datetime | date | Unset | None = UNSET,
    ) -> Customer:
        """Switch the sync of a customer with NetSuite on.

        Args:
            customer_id: Fusebill ID of the customer.
            netsuite_id: ID of the NetSuite customer; in a sample of the vendor only.
            netsuite_sync_start_date: A date, or an aware datetime, sent in UTC; in a sample of the vendor only.

        Returns:
            The customer, with `netsuite_synch_status` `Enabled`.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Enable Synchronization (NetSuite), `POST /Netsuite/EnableSynch/{customerId}`.
        """
        return await api.netsuite.enable_netsuite_sync.call(
            self._client,
            customer_id,
            {
                "fusebill_id": customer_id,  # the server wants it in the body as well as in the path
                "netsuite_id": netsuite_id,
                "netsuite_sync_start_date": netsuite_sync_start_date,
            },
        )

    async def disable_sync(
        self,
        customer_id: int,
        *,
        netsuite_id: str | Unset | None = UNSET,
        netsuite_sync_start_date: datetime | date | Unset | None = UNSET,
    ) -> Customer:
        """Switch the sync of a customer with NetSuite off.

        Args:
            customer_id: Fusebill ID of the customer.
            netsuite_id: ID of the NetSuite customer; in a sample of the vendor only.
            netsuite_sync_start_date: A date, or an aware datetime, sent in UTC; in a sample of the vendor only.

        Returns:
            The customer, with `netsuite_synch_status` `Disabled`.

        Raises:
            BusinessRuleError: The account is unknown.

        API page: Disable Synchronization (NetSuite), `POST /Netsuite/DisableSynch/{customerId}`.
        """
        return await api.netsuite.disable_netsuite_sync.call(
            self._client,
            customer_id,
            {
                "fusebill_id": customer_id,  # the server wants it in the body as well as in the path
                "netsuite_id": netsuite_id,
                "netsuite_sync_start_date": netsuite_sync_start_date,
            },
        )


class Hubspot(Resource):
    """Links between customers and HubSpot contacts and companies."""

    __slots__ = ()

    async def latch_customer(
        self, customer_id: int, *, hub_spot_id: int | None, hub_spot_company_id: int | None
    ) -> JSON:
        """Link a customer to a HubSpot contact, a HubSpot company, or both.

        Both links are set by each call, so that None removes one; that is why neither may be left out.

        Args:
            customer_id: Fusebill ID of the customer.
            hub_spot_id: ID (vid) of the contact; None removes this link. A contact has one customer at most.
            hub_spot_company_id: ID of the company; None removes this link. A company has one customer at most.

        Returns:
            The answer as it came; it is not documented, presumably the customer.

        Example:
            ```python
            await fusebill.hubspot.latch_customer(7, hub_spot_id=101, hub_spot_company_id=202)
            ```

        API page: Latch Customer (HubSpot), `POST /HubSpot/latchCustomer`.
        """
        return await api.hubspot.latch_hubspot_customer.call(
            self._client,
            {"fusebill_id": customer_id, "hub_spot_id": hub_spot_id, "hub_spot_company_id": hub_spot_company_id},
        )

    async def unlatch_customer(self, customer_id: int) -> Customer:
        """Remove both links of a customer, to the HubSpot contact and to the company.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Unlatch Customer (HubSpot), `POST /HubSpot/UnlatchCustomer/{customerId}`.
        """
        return await api.hubspot.unlatch_hubspot_customer.call(self._client, customer_id)


class Geotab(Resource):
    """Links between customers and Geotab reseller customers."""

    __slots__ = ()

    async def latch_customer(self, customer_id: int, geotab_id: str) -> JSON:
        """Link a customer to a Geotab reseller customer.

        Args:
            customer_id: Fusebill ID of the customer.
            geotab_id: ID of the Geotab reseller customer, at most 255 characters.

        Returns:
            The answer as it came; it is not documented, presumably the customer.

        API page: Latch Customer (Geotab), `POST /Geotab/LatchCustomer`.
        """
        return await api.geotab.latch_geotab_customer.call(
            self._client, {"fusebill_id": customer_id, "geotab_id": geotab_id}
        )

    async def unlatch_customer(self, customer_id: int) -> Customer:
        """Remove the link between a customer and a Geotab reseller customer.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The customer.

        Raises:
            NotFoundError: No customer has this ID.

        API page: Unlatch Customer (Geotab), `POST /Geotab/UnlatchCustomer`.
        """
        return await api.geotab.unlatch_geotab_customer.call(self._client, {"fusebill_id": customer_id})
