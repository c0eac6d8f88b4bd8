"""Tickets on paper, on their way: a loop that looks for what was written down, threads that talk to printers.

Drawing and sending take their time; neither happens on the hub, and no check-in waits for them.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import gevent
from gevent.event import Event
from gevent.threadpool import ThreadPool
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from config.settings import Settings
from server.actions.printing import claim_print, not_printed, printed, try_again
from server.db.writer import Committed, Reply, Writer
from server.domain.errors import ShopError
from server.domain.printing import DOTS, PrintState, Trouble, is_too_late, read_place
from server.queries.printing import on_paper, underway
from server.queries.projection import Row
from server.send import escpos
from server.send.lettering import faces_in
from server.send.printer import NotPrinted, hand_over
from server.send.slip import Slip, draw

log = logging.getLogger("greetline.printing")

# Another worker's tickets ring no bell here; nor does one that waits for its next try.
LOOK_EVERY_S = 0.5
AT_ONCE = 4
# A claim that is older than every bound of a try together: whoever had it was stopped.
LOST_AFTER_TRIES = 5


@dataclass(slots=True)
class Printing:
    """The loop's parts; `slip` puts a ticket's facts in words."""

    reader: Engine
    writer: Writer
    clock: Callable[[], datetime]
    settings: Settings
    slip: Callable[[dict[str, Any]], Slip]
    fonts: Path
    bell: Event = field(default_factory=Event)
    # One ticket at a time for each printer; and the tickets that this process is about.
    _busy: set[str] = field(default_factory=set)
    _mine: set[str] = field(default_factory=set)
    _pool: ThreadPool = field(default_factory=lambda: ThreadPool(AT_ONCE))

    def committed(self, _news: Sequence[Committed]) -> None:
        """The writer's listener: there may be a ticket to print."""
        self.bell.set()

    def run(self) -> None:
        """For as long as the process lives."""
        while True:
            self.bell.clear()
            try:
                self.look()
            except (SQLAlchemyError, ShopError):
                log.exception("printing.fault")
            self.bell.wait(LOOK_EVERY_S)

    def look(self) -> None:
        """Start what is due, give up what is too late."""
        with self.reader.connect() as conn:
            jobs = underway(conn)
        now = self.clock()
        for job in jobs:
            trouble = self._given_up(job, now)
            if trouble is not None:
                self._order(job, not_printed, trouble=trouble)
            elif self._is_due(job, now):
                self._busy.add(job["address"])
                self._mine.add(job["id"])
                gevent.spawn(self._print, job)

    def _given_up(self, job: Row, now: datetime) -> Trouble | None:
        """A claim that nobody holds any more, or a ticket that nobody waits for any more."""
        if job["id"] in self._mine:
            return None
        if job["state"] == PrintState.SENDING:
            lost_s = self.settings.printer_patience_s * LOST_AFTER_TRIES
            return Trouble.UNKNOWN if is_too_late(job["claimed_at"], now, lost_s) else None
        if job["address"] is None or is_too_late(job["asked_at"], now, self.settings.print_within_s):
            # One that was never tried stood behind another that did not come out.
            return Trouble(job["reason"] or Trouble.NO_ANSWER)
        return None

    def _is_due(self, job: Row, now: datetime) -> bool:
        is_waiting = job["state"] == PrintState.WAITING and job["next_at"] <= now
        return is_waiting and job["address"] not in self._busy

    def _print(self, job: Row) -> None:
        """One try: claimed first, and whatever becomes of it written down."""
        try:
            if self._order(job, claim_print).status != 200:
                return
            with self.reader.connect() as conn:
                facts = on_paper(conn, job)
            sent = self._pool.apply(self._send, (job, facts))
            if isinstance(sent, NotPrinted):
                log.warning("print.trouble", extra={"print": job["id"], "trouble": sent.trouble.value})
                end = try_again if sent.untouched else not_printed
                self._order(job, end, trouble=sent.trouble)
            else:
                self._order(job, printed, talks=sent)
        finally:
            self._busy.discard(job["address"])
            self._mine.discard(job["id"])
            self.bell.set()

    def _send(self, job: Row, facts: dict[str, Any]) -> bool | NotPrinted:
        """In a thread of the pool; what a thread raises would be taken for a fault of ours."""
        picture = draw(self.slip(facts), faces_in(self.fonts), DOTS[job["paper_mm"]])
        patience_s = self.settings.printer_patience_s
        place = read_place(job["address"])
        try:
            return hand_over(place, escpos.ticket(picture), talks=job["talks"], patience_s=patience_s)
        except NotPrinted as problem:
            return problem

    def _order(self, job: Row, action: Callable[..., Reply], **more: Any) -> Reply:
        return self.writer.submit(job["slug"], partial(action, job_id=job["id"], **more))
