"""Who is expected: appointments, until they are here; and who was passed over, and why."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, PrimaryKeyConstraint, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment

OPEN_EXPECTED = text("state IN ('expected', 'missed')")


class Expected(Base):
    """One appointment. `uid` is its name in its calendar; `told_in` are the events that hold its words."""

    __tablename__ = "expected"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    source: Mapped[str] = mapped_column(Text)
    uid: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    service: Mapped[str] = mapped_column(Text)
    private: Mapped[bool]
    name: Mapped[str | None] = mapped_column(Text)
    name_key: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(Text)
    party_size: Mapped[int]
    adviser_id: Mapped[int | None]
    adviser: Mapped[str | None] = mapped_column(Text)
    visit_id: Mapped[str | None] = mapped_column(Text)
    missed_at: Mapped[datetime | None] = mapped_column(Moment)
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    told_in: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        UniqueConstraint("store_id", "uid"),
        Index(
            "ix_expected_open",
            "store_id",
            "at",
            sqlite_where=OPEN_EXPECTED,
            postgresql_where=OPEN_EXPECTED,
        ),
    )


class Skipped(Base):
    """Somebody went before this visit: the reason as a key and its arguments, never a sentence."""

    __tablename__ = "skip"
    __table_args__ = (PrimaryKeyConstraint("store_id", "visit_id", "seq"),)

    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    visit_id: Mapped[str] = mapped_column(Text)
    seq: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    first_visit_id: Mapped[str] = mapped_column(Text, index=True)
    ticket: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    args: Mapped[str] = mapped_column(Text)
