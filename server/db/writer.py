"""The one writer of this process: commands in, one group commit, then the news.

A command is one transaction of its store: it takes the store's row (`seq + 1`), decides, and writes state,
event and answer; a refused one rolls back to its savepoint and uses no number. Nobody is answered
before COMMIT, and listeners hear of it only after.
"""

import json
import logging
from _queue import SimpleQueue  # the unpatched one: the writer waits in a real thread
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import gevent
from gevent.event import AsyncResult
from gevent.threadpool import ThreadPool
from sqlalchemy import Connection, Engine, bindparam, insert, select, text
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from server.db.models import Answer, Event
from server.db.moments import iso
from server.db.shop import Shop, load_shop, on_break
from server.domain.attendance import NOBODY, Attendance
from server.domain.errors import Busy, DiskFull, KeyReused, ShopError, Unknown

log = logging.getLogger("greetline.writer")

TAKE_STORE = text(
    "UPDATE store SET seq = seq + 1 WHERE slug = :slug"
    " RETURNING id, slug, seq, epoch, time_zone, config_version, demo"
)
FIND_ANSWER = select(Answer.fingerprint, Answer.status, Answer.body).where(
    Answer.store_id == bindparam("store_id"), Answer.key == bindparam("key")
)
# A command that changed nothing worth an event gives its number back; the row is still ours.
GIVE_BACK = text("UPDATE store SET seq = seq - 1 WHERE id = :id")
# Said by hand: SQLAlchemy's own savepoint costs nine times as much, and every command needs one.
SAVE, BACK, RELEASE = "SAVEPOINT command", "ROLLBACK TO SAVEPOINT command", "RELEASE SAVEPOINT command"
KEEP_ANSWER = insert(Answer)
KEEP_EVENT = insert(Event)
# What is erased of a visit later has to go from there too.
TOLD_BESIDE = text("UPDATE visit SET told_in = told_in || :seq WHERE id = :visit_id")

# Refusals that are the lasting answer to their key; any other refusal may be tried again with it.
LASTING = frozenset({"not_possible", "lost_race", "already_serving", "undo_too_late"})


@dataclass(frozen=True, slots=True)
class StoreRow:
    """The store's row as this command took it; `seq` is the number of its event."""

    id: int
    slug: str
    seq: int
    epoch: str
    time_zone: str
    config_version: int
    demo: bool


# What a command that belongs to no store stands on: a link to set-up, the opening of a store.
NOWHERE = StoreRow(0, "", 0, "", "UTC", 0, demo=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the caller is told: an HTTP status and a JSON body."""

    status: int
    body: dict[str, Any]
    visit_id: str | None = None


@dataclass(frozen=True, slots=True)
class Committed:
    """One event that is safe on disk."""

    store_id: int
    slug: str
    epoch: str
    event: dict[str, Any]


@dataclass(slots=True)
class Tx:
    """What an action works with, inside its transaction."""

    conn: Connection
    store: StoreRow
    at: datetime
    shops: dict[tuple[int, int], Shop]
    present: Callable[[int], Attendance]
    committed: list[Committed] = field(default_factory=list)
    _attendance: Attendance | None = None

    @property
    def shop(self) -> Shop:
        """Services, desks and staff; read once per version of the set-up."""
        version = (self.store.id, self.store.config_version)
        if version not in self.shops:
            self.shops[version] = load_shop(self.conn, self.store.id)
        return self.shops[version]

    @property
    def attendance(self) -> Attendance:
        """Who is there now, as this process knows it; not who is on a break."""
        if self._attendance is None:
            self._attendance = self.present(self.store.id).without(on_break(self.conn, self.store.id))
        return self._attendance

    def event(self, kind: str, *, by: dict[str, Any] | None = None, **rows: Any) -> int:
        """Write the one event of this command; returns its number."""
        body = {"seq": self.store.seq, "at": iso(self.at), "by": by, "type": kind, **rows}
        visit = rows.get("visit")
        self.conn.execute(
            KEEP_EVENT,
            {
                "store_id": self.store.id,
                "seq": self.store.seq,
                "at": self.at,
                "type": kind,
                "visit_id": visit["id"] if visit else None,
                "body": json.dumps(body, separators=(",", ":")),
            },
        )
        for row in rows.get("also", ()):
            if row["kind"] == "visit":
                self.conn.execute(TOLD_BESIDE, {"visit_id": row["id"], "seq": f"{self.store.seq} "})
        self.committed.append(Committed(self.store.id, self.store.slug, self.store.epoch, body))
        return self.store.seq


Action = Callable[[Tx], Reply]
Listener = Callable[[Sequence[Committed]], None]


@dataclass(slots=True)
class Command:
    """One order on its way through the writer."""

    store: str | None
    action: Action
    key: str | None
    fingerprint: str
    done: "AsyncResult[Reply]"
    outcome: Reply | Exception | None = None


class Writer:
    """Takes commands from any greenlet, writes them in one native thread."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime], group: int = 64) -> None:
        self.engine = engine
        self.clock = clock
        self.group = group
        self.listeners: list[Listener] = []
        # Asked from the writer's own thread: must neither wait nor change anything.
        self.present: Callable[[int], Attendance] = _nobody_present
        self.shops: dict[tuple[int, int], Shop] = {}
        self._orders: SimpleQueue[Command | None] = SimpleQueue()
        self._finished: deque[tuple[list[Command], list[Committed]]] = deque()
        self._wake = gevent.get_hub().loop.async_()
        self._wake.start(self._deliver)
        self._pool = ThreadPool(1)
        self._thread = self._pool.spawn(self._work)

    def submit(
        self, store: str | None, action: Action, *, key: str | None = None, fingerprint: str = ""
    ) -> Reply:
        """Run `action` in one transaction of `store`; returns once it is on disk, raises what it refused.

        None: it belongs to no store, or opens one; it has no key then.
        """
        command = Command(store, action, key, fingerprint, AsyncResult())
        self._orders.put(command)
        reply: Reply = command.done.get()
        return reply

    def close(self) -> None:
        """Finish what was ordered, then stop the thread."""
        self._orders.put(None)
        self._thread.get()
        self._deliver()
        self._wake.close()
        self._pool.kill()

    def _work(self) -> None:
        while (first := self._orders.get()) is not None:
            group = [first]
            while len(group) < self.group and not self._orders.empty():
                order = self._orders.get()
                if order is None:
                    self._orders.put(None)
                    break
                group.append(order)
            for batch in self._batches(group):
                self._finished.append((batch, self._commit(batch)))
                self._wake.send()

    def _batches(self, group: list[Command]) -> list[list[Command]]:
        """SQLite: all in one. PostgreSQL: one store a transaction, or two workers deadlock."""
        if self.engine.dialect.name == "sqlite":
            return [group]
        by_store: dict[str | None, list[Command]] = {}
        for command in group:
            by_store.setdefault(command.store, []).append(command)
        return list(by_store.values())

    def _commit(self, batch: list[Command]) -> list[Committed]:
        committed: list[Committed] = []
        try:
            with self.engine.connect() as conn, conn.begin():
                for command in batch:
                    committed += self._run(conn, command)
        except Exception as error:  # noqa: BLE001 - an edge: each caller of the group is told
            self.shops.clear()
            refusal = as_refusal(error)
            for command in batch:
                command.outcome = refusal
            return []
        return committed

    def _run(self, conn: Connection, command: Command) -> list[Committed]:
        """One command in its savepoint; its refusal is its outcome, what broke the connection is raised."""
        conn.exec_driver_sql(SAVE)
        store = take_store(conn, command.store) if command.store is not None else NOWHERE
        if store is None:
            _step_back(conn)
            command.outcome = Unknown("store")
            return []
        tx = Tx(conn, store, self.clock(), self.shops, self.present)
        try:
            command.outcome = self._first_answer(tx, command)
            if command.outcome is not None:
                _step_back(conn)
                return []
            command.outcome = reply = command.action(tx)
            if not tx.committed:
                conn.execute(GIVE_BACK, {"id": tx.store.id})
            self._keep(tx, command, reply)
            conn.exec_driver_sql(RELEASE)
        except ShopError as refused:
            command.outcome = refused
            _step_back(conn)
            if refused.code in LASTING:
                self._keep(tx, command, Reply(409, {"code": refused.code, **refused.facts}))
        except (IntegrityError, DataError):
            # A constraint is the last line of defence behind the checks: this command alone is lost.
            log.exception("command.constraint")
            command.outcome = Busy()
            _step_back(conn)
        except DBAPIError:
            raise
        except Exception as error:
            log.exception("command.broken")
            command.outcome = error
            _step_back(conn)
        else:
            return tx.committed
        return []

    def _first_answer(self, tx: Tx, command: Command) -> Reply | Exception | None:
        if command.key is None:
            return None
        found = tx.conn.execute(FIND_ANSWER, {"store_id": tx.store.id, "key": command.key}).one_or_none()
        if found is None:
            return None
        if found.fingerprint != command.fingerprint:
            raise KeyReused
        body = json.loads(found.body)
        if found.status == 409:
            return ShopError.again(body)
        return Reply(found.status, body)

    def _keep(self, tx: Tx, command: Command, reply: Reply) -> None:
        if command.key is None:
            return
        tx.conn.execute(
            KEEP_ANSWER,
            {
                "store_id": tx.store.id,
                "key": command.key,
                "fingerprint": command.fingerprint,
                "status": reply.status,
                "body": json.dumps(reply.body, separators=(",", ":")),
                "visit_id": reply.visit_id,
                "at": tx.at,
            },
        )

    def _deliver(self) -> None:
        """On the hub: the news first, then the answers."""
        while self._finished:
            batch, committed = self._finished.popleft()
            for listener in self.listeners if committed else ():
                try:
                    listener(committed)
                except Exception:  # a listener's fault is no reason to leave callers unanswered
                    log.exception("listener.broken")
            for command in batch:
                if isinstance(command.outcome, Exception):
                    command.done.set_exception(command.outcome)
                else:
                    command.done.set(command.outcome)


def take_store(conn: Connection, slug: str) -> StoreRow | None:
    """The store's row, taken for one command; None when there is no such store."""
    row = conn.execute(TAKE_STORE, {"slug": slug}).one_or_none()
    return StoreRow(*row) if row is not None else None


def _nobody_present(_store_id: int) -> Attendance:
    return NOBODY


def _step_back(conn: Connection) -> None:
    """Forget what this command did; the rest of its group stands."""
    conn.exec_driver_sql(BACK)
    conn.exec_driver_sql(RELEASE)


def as_refusal(error: Exception) -> Exception:
    """What a broken group means for its callers."""
    if isinstance(error, DBAPIError):
        log.error("group.refused", extra={"reason": type(error.orig).__name__})
        full = "full" in str(error.orig) or "space" in str(error.orig)
        return DiskFull() if full else Busy()
    log.error("group.broken", exc_info=error)
    return Busy()
