"""Who goes before whom, kept: each skip with its reason, for the person who was passed over."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert

from config.settings import Settings
from server.db.models import Skipped
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.queue import Adviser, Floor, Skip, Turn, Why, passed_by, who_is_next
from server.domain.visit import State
from server.queries.order import adviser_of, floor_now, queue
from server.queries.projection import Row

# Longer lines than this tell the first of them; nobody reads on.
MOST = 50
# No shop has such a line. A command must stay short all the same: nobody is told why, there.
LONGEST = 500


def adviser(tx: Tx, by: Actor) -> Adviser:
    """Whoever gives the order, as the rule sees them."""
    member = tx.shop.staff.get(by.staff_id) if by.staff_id else None
    return adviser_of(member) if member else Adviser(name=by.display)


def floor(tx: Tx, settings: Settings) -> Floor:
    """What the rule looks at, as of this command."""
    return floor_now(tx.conn, tx.store.id, tx.at, settings, tx.shop, tx.attendance.members)


def next_for(tx: Tx, by: Actor, settings: Settings, service: str | None) -> tuple[Turn | None, list[Skip]]:
    """Who is next for this member of staff."""
    return who_is_next(queue(tx.conn, tx.store.id), adviser(tx, by), floor(tx, settings), service)


def taken(tx: Tx, visit: Row, by: Actor, settings: Settings) -> tuple[str | None, list[Skip]]:
    """The reason why a colleague takes this one now, and whom it passes over; none for who waits no more."""
    if visit["state"] != State.WAITING:
        return visit["turn"], []
    line = queue(tx.conn, tx.store.id, LONGEST)
    if len(line) == LONGEST:
        return Why.CHOSEN.value, []
    turn, skipped = passed_by(line, visit["id"], adviser(tx, by), floor(tx, settings))
    return turn.why.value, skipped


def keep_skips(tx: Tx, visit: Row, skipped: Sequence[Skip], reply: Reply) -> Reply:
    """A row for each whom `visit` goes before; the answer tells of them too."""
    rows = [
        {
            "store_id": tx.store.id,
            "visit_id": skip.visit_id,
            "seq": tx.store.seq,
            "at": tx.at,
            "first_visit_id": visit["id"],
            "ticket": visit["ticket"],
            "reason": skip.reason,
            "args": json.dumps(skip.args),
        }
        for skip in skipped[:MOST]
    ]
    if not rows:
        return reply
    tx.conn.execute(insert(Skipped), rows)
    return replace(reply, body={**reply.body, **skips_json(skipped)})


def forget_skips(tx: Tx, visit: Row) -> None:
    """Their turn was taken back: nobody was passed over."""
    if visit["turn"] is not None:
        tx.conn.execute(delete(Skipped).where(Skipped.first_visit_id == visit["id"]))


def skips_json(skipped: Sequence[Skip]) -> dict[str, Any]:
    """As they travel in the event; nothing at all when nobody was passed over."""
    told = [{"ticket": skip.ticket, "reason": skip.reason, "args": skip.args} for skip in skipped[:MOST]]
    return {"skipped": told} if told else {}
