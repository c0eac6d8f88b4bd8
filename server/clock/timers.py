"""Timers are rows with a due time. One loop looks for those that are due, once a sweep."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

import gevent
from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError

from config.settings import Settings
from server.actions.erase import fire_erasure
from server.db.models import Store, Timer
from server.db.writer import Action, Writer
from server.domain.errors import ShopError

log = logging.getLogger("greetline.timers")

AT_ONCE = 200


def due_timers(reader: Engine, now: datetime) -> list[tuple[str, str, str, str]]:
    """Timers whose time has come, oldest first: id, store, kind, visit."""
    with reader.connect() as conn:
        rows = conn.execute(
            select(Timer.id, Store.slug, Timer.kind, Timer.visit_id)
            .join(Store, Store.id == Timer.store_id)
            .where(Timer.fired_at.is_(None), Timer.due_at <= now)
            .order_by(Timer.due_at)
            .limit(AT_ONCE)
        )
        return [(row.id, row.slug, row.kind, row.visit_id) for row in rows]


def fire_due(reader: Engine, writer: Writer, clock: Callable[[], datetime], settings: Settings) -> int:
    """Fire what is due; two processes never fire one twice, the action claims it first."""
    due = due_timers(reader, clock())
    for timer_id, store, kind, visit_id in due:
        action = _action(kind, timer_id, visit_id, settings)
        try:
            writer.submit(store, action)
        except ShopError:
            log.exception("timer.refused", extra={"timer": timer_id, "kind": kind})
    return len(due)


def _action(kind: str, timer_id: str, visit_id: str, settings: Settings) -> Action:
    if kind == "erase":
        return partial(fire_erasure, timer_id=timer_id, visit_id=visit_id, settings=settings)
    raise ValueError(kind)


def run(reader: Engine, writer: Writer, clock: Callable[[], datetime], settings: Settings) -> None:
    """For as long as the process lives."""
    while True:
        try:
            if fire_due(reader, writer, clock, settings) == AT_ONCE:
                continue
        except SQLAlchemyError:
            log.exception("timers.fault")
        gevent.sleep(settings.sweep_s)
