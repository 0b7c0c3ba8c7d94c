"""Countries and their states: the reference data of the address calls."""

from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Json, Record

_UNITED_STATES = """AA 100 AA, AE 101 AE, AL 15 Alabama, AK 14 Alaska, AP 102 AP, AZ 16 Arizona, AR 17 Arkansas,
CA 18 California, CO 19 Colorado, CT 20 Connecticut, DE 21 Delaware, DC 22 District of Columbia, FL 23 Florida,
GA 24 Georgia, HI 25 Hawaii, ID 26 Idaho, IL 27 Illinois, IN 28 Indiana, IA 29 Iowa, KS 30 Kansas, KY 31 Kentucky,
LA 32 Louisiana, ME 33 Maine, MD 34 Maryland, MA 35 Massachusetts, MI 36 Michigan, MN 37 Minnesota, MS 38 Mississippi,
MO 39 Missouri, MT 40 Montana, NE 41 Nebraska, NV 42 Nevada, NH 43 New Hampshire, NJ 44 New Jersey, NM 45 New Mexico,
NY 46 New York, NC 47 North Carolina, ND 48 North Dakota, OH 49 Ohio, OK 50 Oklahoma, OR 51 Oregon, PA 52 Pennsylvania,
PR 53 Puerto Rico, RI 54 Rhode Island, SC 55 South Carolina, SD 56 South Dakota, TN 57 Tennessee, TX 58 Texas,
UT 59 Utah, VT 60 Vermont, VA 61 Virginia, WA 62 Washington, WV 63 West Virginia, WI 64 Wisconsin, WY 65 Wyoming"""
_CANADA = """AB 1 Alberta, BC 2 British Columbia, MB 3 Manitoba, NB 4 New Brunswick, NL 5 Newfoundland and Labrador,
NT 6 Northwest Territories, NS 7 Nova Scotia, NU 8 Nunavut, ON 9 Ontario, PE 10 Prince Edward Island, QC 11 Quebec,
SK 12 Saskatchewan, YT 13 Yukon"""


def _country(id_: int, name: str, iso: str, iso3: str, states: str) -> Record:
    rows = (row.split(maxsplit=2) for row in states.split(","))  # code, the vendor's own id, name
    listed = [
        {"id": int(state_id), "name": state, "subdivisionIsoCode": code, "combinedIsoCode": f"{iso}-{code}"}
        for code, state_id, state in rows
    ]
    return {"id": id_, "name": name, "iso": iso, "iso3": iso3, "states": listed}


# Assumption: the two countries whose states are known; the vendor lists all, the United States first.
COUNTRIES = [
    _country(840, "United States", "US", "USA", _UNITED_STATES),
    _country(124, "Canada", "CA", "CAN", _CANADA),
]
_STATES: list[Record] = [state for country in COUNTRIES for state in country["states"]]


@operation("GET", "/Countries")
def list_countries(call: Call) -> Json:
    """Read Country ID: the whole list, without pages."""
    return COUNTRIES


def find_country(id_: int | None, name: str | None) -> Record | None:
    """Find a country by id, or else by its name or one of its codes."""
    return _find(COUNTRIES, id_, name, ("name", "iso", "iso3"))


def find_state(id_: int | None, name: str | None) -> Record | None:
    """Find a state by id, or else by its name or code. Their codes are distinct across both countries."""
    return _find(_STATES, id_, name, ("name", "subdivisionIsoCode"))


def _find(rows: list[Record], id_: int | None, name: str | None, spellings: tuple[str, ...]) -> Record | None:
    for row in rows:
        if row["id"] == id_ or (id_ is None and name and name.lower() in (row[one].lower() for one in spellings)):
            return row
    return None
