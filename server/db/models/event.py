"""The event log, the answers that were given, and what is still to come."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, PrimaryKeyConstraint, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment

# Said as text, not as parameters: only then does a database see that the partial index fits.
SET_UP = text("type IN ('store.changed', 'staff.changed')")


class Event(Base):
    """What one command changed; log, outbox and replay in one. `body` is the event as staff see it."""

    __tablename__ = "event"
    __table_args__ = (
        PrimaryKeyConstraint("store_id", "seq"),
        Index("ix_event_setup", "store_id", "seq", sqlite_where=SET_UP, postgresql_where=SET_UP),
    )

    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    seq: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    type: Mapped[str] = mapped_column(Text)
    visit_id: Mapped[str | None] = mapped_column(Text, index=True)
    body: Mapped[str] = mapped_column(Text)


class Answer(Base):
    """The first answer to an idempotency key, to be given again."""

    __tablename__ = "answer"
    __table_args__ = (PrimaryKeyConstraint("store_id", "key"),)

    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    key: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(Text)
    status: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    visit_id: Mapped[str | None] = mapped_column(Text, index=True)
    at: Mapped[datetime] = mapped_column(Moment)


class TicketCounter(Base):
    """The last ticket number of a store's business day."""

    __tablename__ = "ticket_counter"
    __table_args__ = (PrimaryKeyConstraint("store_id", "day"),)

    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    day: Mapped[str] = mapped_column(Text)
    last: Mapped[int]


class Timer(Base):
    """Something that time alone sets off; claimed by compare-and-set on `fired_at`.

    `set_at` tells after a restart whether the wall clock has gone back since.
    """

    __tablename__ = "timer"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    kind: Mapped[str] = mapped_column(Text)
    visit_id: Mapped[str | None] = mapped_column(Text, index=True)
    alert_id: Mapped[str | None] = mapped_column(Text, index=True)
    expected_id: Mapped[str | None] = mapped_column(Text)
    device_id: Mapped[str | None] = mapped_column(Text)
    set_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
    fired_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (
        Index(
            "ix_timer_due",
            "due_at",
            sqlite_where=text("fired_at IS NULL"),
            postgresql_where=text("fired_at IS NULL"),
        ),
    )
