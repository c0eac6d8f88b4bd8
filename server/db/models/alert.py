"""An alert, and what each device said of it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, PrimaryKeyConstraint, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment

RAISED = text("state = 'raised'")


class Alert(Base):
    """Somebody has to be noticed; open until it is answered, or withdrawn because the reason is gone.

    `whom` is a list of `To` with blanks between; `setting` names its ladder, `rung` how far it has climbed.
    """

    __tablename__ = "alert"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    kind: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    setting: Mapped[str] = mapped_column(Text)
    rung: Mapped[int]
    whom: Mapped[str] = mapped_column(Text)
    sound: Mapped[str | None] = mapped_column(Text)
    named: Mapped[str | None] = mapped_column(Text)
    visit_id: Mapped[str | None] = mapped_column(ForeignKey("visit.id"))
    arrival_id: Mapped[str | None] = mapped_column(ForeignKey("arrival.id"))
    device_id: Mapped[str | None] = mapped_column(ForeignKey("device.id"))
    raised_at: Mapped[datetime] = mapped_column(Moment)
    climbed_at: Mapped[datetime | None] = mapped_column(Moment)
    broken_at: Mapped[datetime | None] = mapped_column(Moment)
    shown_at: Mapped[datetime | None] = mapped_column(Moment)
    shown_on: Mapped[str | None] = mapped_column(Text)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[str | None] = mapped_column(Text)
    answered_on: Mapped[str | None] = mapped_column(Text)
    how: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        Index("ix_alert_raised", "store_id", sqlite_where=RAISED, postgresql_where=RAISED),
        Index("ix_alert_visit_id", "visit_id"),
        Index("ix_alert_arrival_id", "arrival_id"),
        Index("ix_alert_store_id_raised_at", "store_id", "raised_at"),
    )


class Receipt(Base):
    """What one device did with an alert: had it, painted it on a visible page, sounded it."""

    __tablename__ = "receipt"
    __table_args__ = (PrimaryKeyConstraint("alert_id", "device_id"),)

    alert_id: Mapped[str] = mapped_column(ForeignKey("alert.id"))
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    staff: Mapped[str | None] = mapped_column(Text)
    delivered_at: Mapped[datetime | None] = mapped_column(Moment)
    shown_at: Mapped[datetime | None] = mapped_column(Moment)
    sounded_at: Mapped[datetime | None] = mapped_column(Moment)
