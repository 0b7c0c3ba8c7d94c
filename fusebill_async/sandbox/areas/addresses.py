"""Billing and shipping addresses, and the preferences that link them to a customer."""

from fusebill_async.sandbox.areas.countries import find_country, find_state
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, boolean, choice, fields, integer, required, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

MEMBERS = words(
    """customerAddressPreferenceId companyName line1 line2 countryId country stateId state city postalZip addressType
    valid id"""
)
_CONTENTS = MEMBERS[1:10]
_PLACE = {"companyName": text(255), "city": text(50), "postalZip": text(10), **fields(text(250), "country state")}
_IDS = {
    **fields(integer, "id customerAddressPreferenceId countryId stateId"),
    "addressType": choice("Billing", "Shipping"),
}
BY_CODES = Shape(**_PLACE, **fields(text(255), "line1 line2"))  # inside Create Customer
CREATE = Shape(**_PLACE, **_IDS, **fields(text(255), "line1 line2"))
UPDATE = Shape(**_PLACE, **_IDS, **fields(text(60), "line1 line2"))

# Assumption: the larger of two documented lengths.
_PREFERENCE = {
    "contactName": text(100),
    "shippingInstructions": text(1000),
    "useBillingAddressAsShippingAddress": boolean,
}
PREFERENCE = Shape(**_PREFERENCE)
PREFERENCE_UPDATE = Shape(**_PREFERENCE, **fields(integer, "id customerId"), useBillingAsShipping=boolean)


def add(state: State, customer_id: int, type_: str, sent: Record) -> Record:
    """Store an address of a customer."""
    address = _contents(sent) | {"customerAddressPreferenceId": customer_id, "addressType": type_, "valid": True}
    return state.addresses.add(address)


def _contents(sent: Record) -> Record:
    """Resolve country and state. Assumption: names and ids that are unknown are kept as they were sent."""
    contents = {name: sent.get(name) for name in _CONTENTS}
    if country := find_country(sent.get("countryId"), sent.get("country")):
        contents |= {"countryId": country["id"], "country": country["name"]}
    if state := find_state(sent.get("stateId"), sent.get("state")):
        contents |= {"stateId": state["id"], "state": state["name"]}
    return contents


def _of_customer(state: State, customer_id: int) -> dict[str, Record]:
    owned = (address for address in state.addresses.values() if address["customerAddressPreferenceId"] == customer_id)
    return {address["addressType"]: address for address in owned}


def _render(address: Record, call: Call) -> Record:
    return {member: address[member] for member in MEMBERS} | {"uri": call.uri(f"addresses/{address['id']}")}


@operation("GET", "/Addresses/{addressId}")
def read(call: Call) -> Record:
    """Read Ship/Bill Address."""
    return _render(call.state.addresses.find(call.ids[0]), call)


@operation("POST", "/Addresses")
def create(call: Call) -> Record:
    """Create Ship/Bill Address: one of each type, and billing before shipping."""
    sent = call.bind(CREATE, "address", "customerAddressPreferenceId", "addressType")
    customer = call.state.customers.find(sent["customerAddressPreferenceId"])
    type_, present = sent["addressType"], _of_customer(call.state, customer["id"])
    if type_ in present:  # Assumption: the text for shipping is that for billing
        raise ApiError(400, f"Only 1 {type_} Address is allowed per customer. Please update it instead.")
    if type_ == "Shipping" and "Billing" not in present:  # Assumption: the text
        raise ApiError(400, "A Billing Address is required before a Shipping Address can be added.")
    return _render(add(call.state, customer["id"], type_, sent), call)


@operation("PUT", "/Addresses")
def update(call: Call) -> Record:
    """Update Ship/Bill Address. Assumptions: what is left out becomes null; customer and type cannot change."""
    sent = call.bind(UPDATE, "address", "id")
    address = call.state.addresses.find(sent["id"])
    address |= _contents(sent)
    return _render(address, call)


@operation("GET", "/customerAddressPreferences/{customerId}")
def read_preference(call: Call) -> Record:
    """Read Address Preferences."""
    return preference(call, call.state.customers.find(call.ids[0]))


@operation("PUT", "/CustomerAddressPreferences")
def update_preference(call: Call) -> Record:
    """Update Address Preferences. Assumption: what is left out becomes null, or false."""
    sent = call.bind(PREFERENCE_UPDATE, "customerAddressPreference")
    sent.setdefault("id", sent.get("customerId"))  # one sample sends customerId, the table useBillingAsShipping
    sent.setdefault("useBillingAddressAsShippingAddress", sent.get("useBillingAsShipping"))
    required(sent, "customerAddressPreference", "id")
    customer = call.state.customers.find(sent["id"])
    call.state.address_preferences[customer["id"]] = {name: sent.get(name) for name in PREFERENCE.names}
    return preference(call, customer)


def preference(call: Call, customer: Record) -> Record:
    """Write an address preference. Assumption: taxes go by the billing address, else by the shipping address."""
    chosen = call.state.address_preferences.get(customer["id"], {})
    present = {type_: _render(address, call) for type_, address in _of_customer(call.state, customer["id"]).items()}
    return {
        "contactName": chosen.get("contactName"),
        "shippingInstructions": chosen.get("shippingInstructions"),
        "useBillingAddressAsShippingAddress": bool(chosen.get("useBillingAddressAsShippingAddress")),
        "addressForTaxes": present.get("Billing") or present.get("Shipping"),
        "billingAddress": present.get("Billing"),
        "shippingAddress": present.get("Shipping"),
        "id": customer["id"],
        "uri": call.uri(f"customerAddressPreferences/{customer['id']}"),
    }
