"""I see you: the greeting clock stops. And: nobody came, so it runs again."""

from config.settings import Settings
from server.actions.change import change, find_visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import LostRace
from server.domain.visit import Verb


def greet(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """A member of staff has seen them; only the first greeting counts."""
    visit = find_visit(tx, visit_id)
    if visit["greeted_at"] is not None:
        raise LostRace(staff=visit["greeted_by"], ticket=visit["ticket"], state=visit["state"])
    return change(
        tx,
        visit,
        Verb.GREET,
        by=by,
        event="visit.greeted",
        settings=settings,
        values={"greeted_at": tx.at, "greeted_by": by.display},
    )


def nobody_came(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """The customer says so: the clock runs again, the first greeting is kept as not confirmed."""
    visit = find_visit(tx, visit_id)
    return change(
        tx,
        visit,
        Verb.NOBODY_CAME,
        by=by,
        event="visit.nobody_came",
        settings=settings,
        undoable=False,
        values={
            "greeted_at": None,
            "greeted_by": None,
            "nobody_came_at": tx.at,
            "unconfirmed_greeted_at": visit["unconfirmed_greeted_at"] or visit["greeted_at"],
        },
    )
