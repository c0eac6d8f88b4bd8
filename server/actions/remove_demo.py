"""The demo goes: every row that is its, in one transaction. What hangs on a row goes with it."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Table, delete, select

from config.settings import Settings
from server.db.models import Base, Device, Tries
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import NotAllowed

OWNER = "store_id"


def remove_demo(tx: Tx, *, by: Actor) -> Reply:
    """Its last event is told to whoever listens, so that its devices are let go; then it goes too."""
    if not tx.store.demo:
        raise NotAllowed
    tx.event("store.removed", by=by.json())
    for (device,) in tx.conn.execute(select(Device.id).where(Device.store_id == tx.store.id)).all():
        tx.conn.execute(delete(Tries).where(Tries.subject.like(f"pin {device} %")))
    # Who points at others goes before them.
    for table in reversed(Base.metadata.sorted_tables):
        for theirs in _of_store(table, tx.store.id):
            tx.conn.execute(delete(table).where(theirs))
    return Reply(200, {"store": tx.store.slug, "removed": True})


def keep_removed(settings: Settings) -> None:
    """Also from the next start: an empty database does not open it again, nor fill its past."""
    settings.demo_removed_path.touch()
    settings.demo_past_path.unlink(missing_ok=True)


def _of_store(table: Table, store_id: int) -> Iterator[ColumnElement[bool]]:
    """Which rows of a table are a store's: itself, what names it, what points at what names it."""
    if table.name == "store":
        yield table.c.id == store_id
    elif OWNER in table.c:
        yield table.c[OWNER] == store_id
    else:
        for key in table.foreign_keys:
            other = key.column.table
            if OWNER in other.c:
                yield key.parent.in_(select(key.column).where(other.c[OWNER] == store_id))
