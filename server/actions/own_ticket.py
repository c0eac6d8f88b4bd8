"""What the owner of a ticket does, from the phone or at the kiosk; the state says what is lawful."""

from collections.abc import Callable

from config.settings import Settings
from server.actions.change import change, find_visit
from server.actions.greet import nobody_came
from server.actions.serve import resume
from server.actions.step_back import leave
from server.actions.transfer import passed_on
from server.db.writer import Reply, Tx
from server.domain.actor import CUSTOMER
from server.domain.errors import BadField, NotPossible, UnknownService
from server.domain.visit import State, Verb
from server.queries.ticket import owner_may

OWNER_VERBS: dict[str, Callable[..., Reply]] = {
    Verb.LEAVE: leave,
    Verb.RESUME: resume,
    Verb.NOBODY_CAME: nobody_came,
}


def owner_does(tx: Tx, *, visit_id: str, verb: Verb, settings: Settings) -> Reply:
    """Leave, back in line, nobody came. The answer kept with the key holds nothing of the staff's view."""
    visit = find_visit(tx, visit_id)
    lawful = owner_may(visit, tx.at)
    if verb not in lawful:
        raise NotPossible(state=visit["state"], verbs=lawful)
    reply = OWNER_VERBS[verb](tx, visit_id=visit_id, by=CUSTOMER, settings=settings)
    return Reply(200, {"seq": reply.body["seq"]}, visit_id)


def choose_again(tx: Tx, *, visit_id: str, service: str, settings: Settings) -> Reply:
    """They came for something else after all: the place by their arrival is kept, and so is the number."""
    visit = find_visit(tx, visit_id)
    if visit["state"] != State.WAITING:
        raise NotPossible(state=visit["state"], verbs=owner_may(visit, tx.at))
    if not tx.shop.services.get(service, {}).get("active"):
        raise UnknownService(field="service")
    if service == visit["service"]:
        raise BadField(field="service", reason="somewhere_else")
    reply = change(
        tx,
        visit,
        Verb.TRANSFER,
        by=CUSTOMER,
        event="visit.transferred",
        settings=settings,
        values=passed_on(tx, visit, CUSTOMER, service=service),
        undoable=False,
    )
    return Reply(200, {"seq": reply.body["seq"]}, visit_id)
