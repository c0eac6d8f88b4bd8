"""A visit and an arrival: the two rows that every report is made of."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment

# Said as text, not as parameters: only then does a database see that a partial index fits.
OPEN = text("state IN ('waiting', 'called', 'serving', 'parked')")
OPEN_ARRIVAL = text("state IN ('unnoticed', 'noticed')")


class Visit(Base):
    """One party's stay, from check-in to an end state."""

    __tablename__ = "visit"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    public_token: Mapped[str] = mapped_column(Text, unique=True)
    ticket: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    version: Mapped[int]
    service: Mapped[str] = mapped_column(Text)
    private: Mapped[bool]
    party_size: Mapped[int]
    priority: Mapped[int]
    name: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    staff: Mapped[str | None] = mapped_column(Text)
    desk: Mapped[str | None] = mapped_column(Text)
    received_at: Mapped[datetime] = mapped_column(Moment)
    arrived_at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime | None] = mapped_column(Moment)
    greeted_at: Mapped[datetime | None] = mapped_column(Moment)
    greeted_by: Mapped[str | None] = mapped_column(Text)
    greet_basis: Mapped[str] = mapped_column(Text)
    unconfirmed_greeted_at: Mapped[datetime | None] = mapped_column(Moment)
    nobody_came_at: Mapped[datetime | None] = mapped_column(Moment)
    called_at: Mapped[datetime | None] = mapped_column(Moment)
    last_called_at: Mapped[datetime | None] = mapped_column(Moment)
    calls: Mapped[int]
    served_at: Mapped[datetime | None] = mapped_column(Moment)
    parked_at: Mapped[datetime | None] = mapped_column(Moment)
    parked_s: Mapped[float]
    help_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    left_at: Mapped[datetime | None] = mapped_column(Moment)
    promise_low_s: Mapped[int | None]
    promise_high_s: Mapped[int | None]
    promise_ahead: Mapped[int | None]
    alerted: Mapped[bool]
    undo: Mapped[str | None] = mapped_column(Text)
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    import_hash: Mapped[str | None] = mapped_column(Text)
    access: Mapped[str | None] = mapped_column(Text)
    further: Mapped[str | None] = mapped_column(Text)
    adviser_id: Mapped[int | None]
    adviser: Mapped[str | None] = mapped_column(Text)
    adviser_at: Mapped[datetime | None] = mapped_column(Moment)
    promised_at: Mapped[datetime | None] = mapped_column(Moment)
    returned_at: Mapped[datetime | None] = mapped_column(Moment)
    first_at: Mapped[datetime | None] = mapped_column(Moment)
    first_by: Mapped[str | None] = mapped_column(Text)
    first_reason: Mapped[str | None] = mapped_column(Text)
    turn: Mapped[str | None] = mapped_column(Text)
    transferred_at: Mapped[datetime | None] = mapped_column(Moment)
    transferred_by: Mapped[str | None] = mapped_column(Text)
    return_at: Mapped[datetime | None] = mapped_column(Moment)
    due_back_at: Mapped[datetime | None] = mapped_column(Moment)
    help_from: Mapped[str | None] = mapped_column(Text)
    offered_to_id: Mapped[int | None]
    offered_to: Mapped[str | None] = mapped_column(Text)
    offered_at: Mapped[datetime | None] = mapped_column(Moment)
    overdue_at: Mapped[datetime | None] = mapped_column(Moment)
    estimated_at: Mapped[datetime | None] = mapped_column(Moment)
    # How to find them: gone when the visit closes. What they answered: `[{service, question, value}]`.
    find_me: Mapped[str | None] = mapped_column(Text)
    answers: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON(none_as_null=True))
    # Who looks around: how they want to be met, when, since when; what counts neither as wait nor greeting.
    come: Mapped[str | None] = mapped_column(Text)
    ready_at: Mapped[datetime | None] = mapped_column(Moment)
    looked_at: Mapped[datetime | None] = mapped_column(Moment)
    looked_s: Mapped[float] = mapped_column(server_default=text("0"))
    unmet_s: Mapped[float] = mapped_column(server_default=text("0"))
    # Events of others that hold a row of this one beside their own: numbers with blanks between.
    told_in: Mapped[str] = mapped_column(Text, server_default=text("''"))

    __table_args__ = (
        UniqueConstraint("store_id", "day", "ticket"),
        UniqueConstraint("store_id", "import_hash"),
        Index(
            "uq_visit_one_at_a_time",
            "store_id",
            "staff_id",
            unique=True,
            sqlite_where=text("state = 'serving'"),
            postgresql_where=text("state = 'serving'"),
        ),
        Index(
            "ix_visit_standing",
            "store_id",
            "state",
            "staff_id",
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
        Index("ix_visit_store_id_arrived_at", "store_id", "arrived_at"),
        Index("ix_visit_pace", "store_id", "service", "finished_at"),
        Index("ix_visit_calls", "store_id", "last_called_at"),
    )


class Arrival(Base):
    """Somebody whom the door saw come in; never a place in the queue."""

    __tablename__ = "arrival"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    state: Mapped[str] = mapped_column(Text)
    direction: Mapped[str] = mapped_column(Text)
    group_size: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    received_at: Mapped[datetime] = mapped_column(Moment)
    greeted_at: Mapped[datetime | None] = mapped_column(Moment)
    greeted_by: Mapped[str | None] = mapped_column(Text)
    dismissed_at: Mapped[datetime | None] = mapped_column(Moment)
    visit_id: Mapped[str | None] = mapped_column(ForeignKey("visit.id"))
    # When and by what it ended: the moment of what ended it, however late that was told.
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    how: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        Index(
            "ix_arrival_open",
            "store_id",
            "state",
            "at",
            sqlite_where=OPEN_ARRIVAL,
            postgresql_where=OPEN_ARRIVAL,
        ),
        Index("ix_arrival_store_id_at", "store_id", "at"),
    )
