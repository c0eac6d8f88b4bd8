"""What somebody tells us once they are in line: in their own words, how to find them, when to come."""

from collections.abc import Mapping, Sequence
from typing import Any

from config.settings import Settings
from server.actions.blank import FIND_ME, blank_visit
from server.actions.change import change, find_visit
from server.actions.wishes import access_text
from server.db.writer import Reply, Tx
from server.domain.actor import CUSTOMER, Actor
from server.domain.errors import BadField, NotPossible
from server.domain.looking import NOW, looking, looks, ready
from server.domain.questions import with_answers
from server.domain.visit import State, Verb
from server.queries.projection import Row
from server.queries.ticket import owner_may, owner_tells

# Whoever came answers what they are asked; a colleague answers for them whatever the service asks.
OWN = ("after", "before")
ANY = (*OWN, "staff")
# What a number typed at a kiosk may change: nothing that says who they are.
BY_NUMBER = {"party_size", "come"}


def tell(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, **told: Any) -> Reply:
    """What was told takes the place of what stood; what is not named stays. None takes it back."""
    visit = find_visit(tx, visit_id)
    values = _values(tx, visit, told, by)
    if not values:
        raise BadField(field="told", reason="missing")
    if "find_me" in values and visit["find_me"] is not None:
        blank_visit(tx, visit_id, FIND_ME)  # the older word is nobody's business any more
    return change(
        tx,
        visit,
        Verb.TELL,
        by=by,
        event="visit.told",
        settings=settings,
        values=values,
        undoable=by.role != CUSTOMER.role,
        told=sorted(told),
    )


def owner_tells_us(tx: Tx, *, visit_id: str, settings: Settings, told: Mapping[str, Any]) -> Reply:
    """The same by whoever holds the ticket. The answer kept with the key holds nothing of what was told."""
    visit = find_visit(tx, visit_id)
    if not owner_tells(visit):
        raise NotPossible(state=visit["state"], verbs=owner_may(visit, tx.at))
    reply = tell(tx, visit_id=visit_id, by=CUSTOMER, settings=settings, **told)
    return Reply(200, {"seq": reply.body["seq"]}, visit_id)


def _values(tx: Tx, visit: Row, told: Mapping[str, Any], by: Actor) -> dict[str, Any]:
    """The columns of what was told."""
    values = {name: told[name] for name in ("note", "find_me") if name in told}
    if told.get("party_size") is not None:
        values["party_size"] = told["party_size"]
    if "access" in told:
        values["access"] = access_text(told["access"] or ())
    if told.get("answers"):
        values["answers"] = _answers(tx, visit, told["answers"], by)
    if told.get("come") is not None:
        values |= _come(tx, visit, told["come"])
    return values


def _answers(tx: Tx, visit: Row, given: Mapping[str, Any], by: Actor) -> Sequence[dict[str, Any]] | None:
    service = tx.shop.services[visit["service"]]
    asker = OWN if by.role == CUSTOMER.role else ANY
    return with_answers(visit["answers"], service["slug"], service["questions"], given, asker=asker)


def _come(tx: Tx, visit: Row, come: str | int) -> dict[str, Any]:
    """When they want to be met. Who was greeted already asks for whoever that was; everybody else is new."""
    if visit["state"] != State.WAITING:
        raise NotPossible(state=visit["state"], verbs=[])
    if come != NOW:
        return looking(visit, come, tx.at)
    return ready_again(tx, visit) if looks(visit) else {"come": None}


def ready_again(tx: Tx, visit: Row) -> dict[str, Any]:
    """They want to be met from now on: who had their hello already needs somebody all the same."""
    values = ready(visit, tx.at)
    return values if visit["greeted_at"] is None else {**values, **asked_for(tx, visit)}


def asked_for(tx: Tx, visit: Row) -> dict[str, Any]:
    """Whoever said hello to them is asked to come, by name; everybody when that is no colleague."""
    names = {member.name for member in tx.shop.staff.values()}
    return {"help_at": tx.at, "help_from": visit["greeted_by"] if visit["greeted_by"] in names else None}
