"""What the owner of a ticket does from the phone; the token was the key, the state says what is lawful."""

from collections.abc import Callable

from config.settings import Settings
from server.actions.change import find_visit
from server.actions.greet import nobody_came
from server.actions.serve import resume
from server.actions.step_back import leave
from server.db.writer import Reply, Tx
from server.domain.actor import CUSTOMER
from server.domain.errors import NotPossible
from server.domain.visit import Verb
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
