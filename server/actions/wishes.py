"""What else shapes somebody's way: put first by the lead, one adviser, a need, several services."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from config.settings import Settings
from server.actions.change import change, find_visit
from server.actions.transfer import find_member
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import BadField, NotAllowed, UnknownService
from server.domain.visit import State, Verb, move

REASONS = ("upset", "wrong_line", "quick", "unwell", "appointment_lost", "other")
NEEDS = ("seat", "quiet", "step_free", "wheelchair", "interpreter")
MOST_SERVICES = 6


def reorder(
    tx: Tx,
    *,
    visit_id: str,
    by: Actor,
    settings: Settings,
    reason: str | None = None,
    first: bool = True,
) -> Reply:
    """The lead puts somebody first, and says why; or back in turn."""
    if not by.leads:
        raise NotAllowed
    if first and reason not in REASONS:
        raise BadField(field="reason", reason="one_of", allowed=list(REASONS))
    put = {"first_at": tx.at, "first_by": by.display, "first_reason": reason}
    values: dict[str, Any] = put if first else dict.fromkeys(put)
    visit = find_visit(tx, visit_id)
    event = "visit.reordered"
    told: dict[str, Any] = {"reason": reason if first else "in_turn"}
    return change(tx, visit, Verb.REORDER, by=by, event=event, settings=settings, values=values, **told)


def same_adviser(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, staff: str | None = None) -> Reply:
    """Kept for one adviser for a while; without a name: for anybody again."""
    visit = find_visit(tx, visit_id)
    move(State(visit["state"]), Verb.SAME_ADVISER)
    member = find_member(tx, staff) if staff is not None else None
    values = {
        "adviser_id": member.id if member else None,
        "adviser": member.name if member else None,
        "adviser_at": tx.at if member else None,
    }
    event = "visit.adviser_asked"
    return change(tx, visit, Verb.SAME_ADVISER, by=by, event=event, settings=settings, values=values)


def need(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, access: Sequence[str] = ()) -> Reply:
    """What they need while they wait: whoever needs something goes a little earlier."""
    visit = find_visit(tx, visit_id)
    values = {"access": access_text(access)}
    event = "visit.need_told"
    return change(tx, visit, Verb.NEED, by=by, event=event, settings=settings, values=values)


def access_text(access: Sequence[str]) -> str | None:
    """As it is kept; BadField for a need that we don't know."""
    if not set(access) <= set(NEEDS):
        raise BadField(field="access", reason="one_of", allowed=list(NEEDS))
    return " ".join(one for one in NEEDS if one in access) or None


def add_service(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, service: str | None = None) -> Reply:
    """And then: another service of the same visit; *Done* with this one leads to it."""
    visit = find_visit(tx, visit_id)
    move(State(visit["state"]), Verb.ADD_SERVICE)
    values = {
        "further": further_text(tx, visit["service"], [*(visit["further"] or "").split(), service or ""])
    }
    event = "visit.service_added"
    return change(tx, visit, Verb.ADD_SERVICE, by=by, event=event, settings=settings, values=values)


def further_text(tx: Tx, service: str, further: Sequence[str]) -> str | None:
    """The services after this one, in their order; each is offered here, and none twice in a row."""
    if any(slug not in tx.shop.services for slug in further):
        raise UnknownService(field="service")
    line = [service, *further]
    twice = any(one == after for one, after in pairwise(line))
    if twice or len(line) > MOST_SERVICES:
        raise BadField(field="service", reason="somewhere_else")
    return " ".join(further) or None
