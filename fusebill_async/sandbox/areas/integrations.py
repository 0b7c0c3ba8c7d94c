"""The links of customers to Salesforce, NetSuite, HubSpot and Geotab, and their synchronisation.

Assumption: every call answers with the customer; the other systems know every id that is named.
"""

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, boolean, integer, text, timestamp
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Json, Record

SALESFORCE = Shape(fusebillId=integer, salesforceId=text(), forceLatch=boolean)
NETSUITE = Shape(fusebillId=integer, netsuiteId=text(), netsuiteSyncStartDate=timestamp)
HUBSPOT = Shape(fusebillId=integer, hubSpotId=integer, hubSpotCompanyId=integer)
GEOTAB = Shape(fusebillId=integer, geotabId=text(255))


def _changed(call: Call, customer: Record, **members: Json) -> Record:
    customer |= members
    customer["modifiedTimestamp"] = wire.ticks(call.now)
    return customers.render(customer, call)


@operation("POST", "/Salesforce/Latch")
def latch_salesforce(call: Call) -> Record:
    """Latch Customer. Assumption: without forceLatch an existing link stays, with a 400; so does the same one again."""
    sent = call.bind(SALESFORCE, "salesforceLatch", "fusebillId", "salesforceId")
    customer = call.state.customers.find(sent["fusebillId"])
    if customer["salesforceId"] and not sent.get("forceLatch"):
        raise ApiError(400, f"Customer with id {customer['id']} is already latched.")
    return _changed(call, customer, salesforceId=sent["salesforceId"])


@operation("POST", "/Salesforce/Resynch")
def resynch_salesforce(call: Call) -> Record:
    """Re-sync Customer: by exactly one of the two ids. Nothing changes here."""
    sent = call.bind(SALESFORCE, "salesforceResynch")
    given = [name for name in ("fusebillId", "salesforceId") if sent.get(name) is not None]
    if len(given) != 1:
        raise ApiError(400, "Exactly one of fusebillId and salesforceId is required.")  # Assumption: the text
    if given == ["fusebillId"]:
        return customers.render(call.state.customers.find(sent["fusebillId"]), call)
    for customer in call.state.customers.values():
        if customer["salesforceId"] == sent["salesforceId"]:
            return customers.render(customer, call)
    raise ApiError(400, f"Salesforce Account {sent['salesforceId']} does not exist.")  # as on a NetSuite page


@operation("POST", "/Salesforce/EnableSynch/{customerId}")
def enable_salesforce(call: Call) -> Record:
    """Activate Sync."""
    return _changed(call, call.state.customers.find(call.ids[0]), salesforceSynchStatus="Enabled")


@operation("POST", "/Salesforce/DisableSynch/{customerId}")
def disable_salesforce(call: Call) -> Record:
    """Deactivate Sync."""
    return _changed(call, call.state.customers.find(call.ids[0]), salesforceSynchStatus="Disabled")


@operation("POST", "/NetSuite/LatchCustomer")
def latch_netsuite(call: Call) -> Record:
    """Latch Customer. Assumption: an existing link is replaced."""
    sent = call.bind(NETSUITE, "netsuiteLatch", "fusebillId", "netsuiteId")
    return _changed(call, call.state.customers.find(sent["fusebillId"]), netsuiteId=sent["netsuiteId"])


@operation("POST", "/NetSuite/UnLatchCustomer")
def unlatch_netsuite(call: Call) -> Record:
    """UnLatch Customer. Assumption: an id that the customer is not linked to is an unknown one."""
    sent = call.bind(NETSUITE, "netsuiteLatch", "fusebillId", "netsuiteId")
    customer = call.state.customers.find(sent["fusebillId"])
    if customer["netsuiteId"] != sent["netsuiteId"]:
        raise ApiError(400, f"NetSuite Account {sent['netsuiteId']} does not exist.")
    return _changed(call, customer, netsuiteId=None)


@operation("POST", "/Netsuite/EnableSynch/{customerId}")
def enable_netsuite(call: Call) -> Record:
    """Enable Synchronization."""
    return _changed(call, _named_twice(call), netsuiteSynchStatus="Enabled")


@operation("POST", "/Netsuite/DisableSynch/{customerId}")
def disable_netsuite(call: Call) -> Record:
    """Disable Synchronization."""
    return _changed(call, _named_twice(call), netsuiteSynchStatus="Disabled")


def _named_twice(call: Call) -> Record:
    """The customer, whose id is in the path and in the body. Assumption: two different ones are refused."""
    sent = call.bind(NETSUITE, "netsuiteSynch", "fusebillId")
    if sent["fusebillId"] != call.ids[0]:
        raise ApiError(400, "The customer of the path and of the body differ.", "netsuiteSynch.FusebillId")
    return call.state.customers.find(call.ids[0])


@operation("POST", "/HubSpot/latchCustomer")
def latch_hubspot(call: Call) -> Record:
    """Latch Customer: what is left out is unlinked. Assumption: another customer's id is refused, with this text."""
    sent = call.bind(HUBSPOT, "hubSpotLatch", "fusebillId")
    customer = call.state.customers.find(sent["fusebillId"])
    links = {name: sent.get(name) for name in ("hubSpotId", "hubSpotCompanyId")}
    for other in call.state.customers.values():
        for name, link in links.items():
            if link is not None and other[name] == link and other is not customer:
                raise ApiError(400, f"HubSpot id {link} is already latched to customer {other['id']}.")
    return _changed(call, customer, **links)


@operation("POST", "/HubSpot/UnlatchCustomer/{customerId}")
def unlatch_hubspot(call: Call) -> Record:
    """Unlatch Customer, from contact and company."""
    return _changed(call, call.state.customers.find(call.ids[0]), hubSpotId=None, hubSpotCompanyId=None)


@operation("POST", "/Geotab/LatchCustomer")
def latch_geotab(call: Call) -> Record:
    """Latch Customer. Assumption: an existing link is replaced."""
    sent = call.bind(GEOTAB, "geotabLatch", "fusebillId", "geotabId")
    return _changed(call, call.state.customers.find(sent["fusebillId"]), geotabId=sent["geotabId"])


@operation("POST", "/Geotab/UnlatchCustomer")
def unlatch_geotab(call: Call) -> Record:
    """Unlatch Customer."""
    sent = call.bind(GEOTAB, "geotabLatch", "fusebillId")
    return _changed(call, call.state.customers.find(sent["fusebillId"]), geotabId=None)
