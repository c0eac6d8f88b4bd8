"""Passed on: to another service or to a person; the arrival and the place by it are kept."""

from typing import Any

from config.settings import Settings
from server.actions.change import change, find_visit
from server.db.shop import StaffMember
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import BadField, UnknownService
from server.domain.visit import Verb
from server.queries.projection import Row

NOBODYS: dict[str, Any] = dict.fromkeys(
    [
        *("staff_id", "staff", "desk", "help_at", "help_from", "turn", "offered_to_id", "offered_to"),
        *("offered_at", "overdue_at", "return_at", "due_back_at"),
    ]
)


def transfer(
    tx: Tx,
    *,
    visit_id: str,
    by: Actor,
    settings: Settings,
    service: str | None = None,
    staff: str | None = None,
) -> Reply:
    """To a service, a person, or both; back in line by when they came."""
    visit = find_visit(tx, visit_id)
    member = find_member(tx, staff) if staff is not None else None
    if service is not None and not tx.shop.offers(service):
        raise UnknownService(field="service")
    if member is None and service in (None, visit["service"]):
        raise BadField(field="service", reason="somewhere_else")
    values = passed_on(tx, visit, by, service=service or visit["service"], member=member)
    return change(
        tx, visit, Verb.TRANSFER, by=by, event="visit.transferred", settings=settings, values=values
    )


def passed_on(
    tx: Tx, visit: Row, by: Actor, *, service: str, member: StaffMember | None = None
) -> dict[str, Any]:
    """The columns of somebody who waits again, for `service` and perhaps for one person."""
    return {
        **NOBODYS,
        "service": service,
        "private": tx.shop.services[service]["private"],
        "transferred_at": tx.at,
        "transferred_by": by.display,
        "adviser_id": member.id if member else None,
        "adviser": member.name if member else None,
        "adviser_at": tx.at if member else None,
        # Once somebody was with them, the clock of handling stands still until somebody is again.
        "parked_at": visit["parked_at"] or (tx.at if visit["served_at"] else None),
    }


def find_member(tx: Tx, name: str | None) -> StaffMember:
    """The colleague of this name; BadField when there is none."""
    member = next((one for one in tx.shop.staff.values() if one.name == name), None)
    if member is None:
        raise BadField(field="staff", reason="a_colleague")
    return member
