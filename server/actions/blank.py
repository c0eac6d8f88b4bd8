"""Taking personal words out of what was written of a visit: its events, and the answers kept with keys."""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import or_, select, update

from server.db.models import Answer, Event, Visit
from server.db.writer import Tx

FIND_ME = ("find_me",)


def blank_visit(tx: Tx, visit_id: str, words: Collection[str]) -> None:
    """The log keeps what happened and when, no longer to whom; a late retry its first answer."""
    _blank_events(tx, visit_id, words)
    _blank_answers(tx, visit_id, words)


def _blank_events(tx: Tx, visit_id: str, words: Collection[str]) -> None:
    """Its own, and those of others that tell of it beside."""
    told_in = tx.conn.execute(select(Visit.told_in).where(Visit.id == visit_id)).scalar_one()
    theirs = or_(Event.visit_id == visit_id, Event.seq.in_([int(seq) for seq in told_in.split()]))
    found = select(Event.seq, Event.body).where(Event.store_id == tx.store.id, theirs)
    for seq, body in tx.conn.execute(found).all():
        event = json.loads(body)
        for row in (event.get("visit"), *event.get("also", ())):
            if row is not None and row["id"] == visit_id:
                _blank(row, words)
        tx.conn.execute(
            update(Event).where(Event.store_id == tx.store.id, Event.seq == seq).values(body=_packed(event))
        )


def _blank_answers(tx: Tx, visit_id: str, words: Collection[str]) -> None:
    of_visit = (Answer.store_id == tx.store.id, Answer.visit_id == visit_id)
    for key, body in tx.conn.execute(select(Answer.key, Answer.body).where(*of_visit)).all():
        answer = json.loads(body)
        _blank(answer.get("visit", {}), words)
        tx.conn.execute(
            update(Answer)
            .where(Answer.store_id == tx.store.id, Answer.key == key)
            .values(body=_packed(answer))
        )


def _blank(row: dict[str, Any], words: Collection[str]) -> None:
    row.update({word: None for word in words if word in row})


def _packed(whole: dict[str, Any]) -> str:
    return json.dumps(whole, separators=(",", ":"))
