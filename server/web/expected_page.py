"""Who is expected: the page on which the day's appointments are kept."""

from typing import Any

from flask import redirect
from flask_openapi3 import APIBlueprint
from sqlalchemy import Connection
from werkzeug.wrappers import Response as AnyResponse

from server.actions.appointment_lists import MOST
from server.identity.devices import Known
from server.queries.projection import TABLET
from server.web.context import context
from server.web.edge import public
from server.web.expected import LIST_CHARS, list_of
from server.web.pages import live_page, me_in_boot, page_device

expected_page = APIBlueprint("expected_page", __name__)


@expected_page.get("/expected", doc_ui=False)
@public
def show_expected() -> AnyResponse:
    """For whoever works here; at a tablet that nobody holds, first to the names."""
    tablet = page_device("staff")
    if tablet is not None and tablet.role == TABLET:
        return redirect(f"/staff?device={tablet.id}")
    return live_page("expected", _more)


def _more(conn: Connection, here: Known) -> dict[str, Any]:
    rules = context().settings
    limits = {"days": rules.expected_days, "chars": LIST_CHARS, "lines": MOST}
    return {"appointments": list_of(conn, here), "limits": limits, **me_in_boot(conn, here)}
