"""Tickets on paper: which kiosk has which printer, and the tickets on their way to it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment

# Said as text, not as parameters: only then does a database see that the partial index fits.
UNDERWAY = text("state IN ('waiting', 'sending')")


class Printer(Base):
    """The printer of a kiosk. `failed_at`, `trouble`: since when nothing comes out, and why.

    `talks`: it has answered before, so that its silence means something. None: not known yet.
    """

    __tablename__ = "printer"

    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"), index=True)
    address: Mapped[str] = mapped_column(Text)
    paper_mm: Mapped[int]
    automatic: Mapped[bool]
    talks: Mapped[bool | None]
    failed_at: Mapped[datetime | None] = mapped_column(Moment)
    trouble: Mapped[str | None] = mapped_column(Text)


class PrintJob(Base):
    """One ticket on paper, written down before anybody talks to the printer; no name is in it.

    Without a visit it is a test ticket. `base` is where a phone finds this shop.
    """

    __tablename__ = "print_job"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), index=True)
    visit_id: Mapped[str | None] = mapped_column(ForeignKey("visit.id"), index=True)
    language: Mapped[str | None] = mapped_column(Text)
    base: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
    tries: Mapped[int]
    asked_at: Mapped[datetime] = mapped_column(Moment)
    next_at: Mapped[datetime] = mapped_column(Moment)
    claimed_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (
        Index("ix_print_job_underway", "asked_at", sqlite_where=UNDERWAY, postgresql_where=UNDERWAY),
    )
