"""The door of a store: where its camera is and what it watches, how it has been, and its trials."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment

STANDING = text("until IS NULL")


class DoorSource(Base):
    """Where pictures come from, whole, perhaps with a password: it is told to the camera's process alone.

    Rows stay, so that a change of set-up can be taken back; the log names them by their number.
    """

    __tablename__ = "door_source"

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    url: Mapped[str] = mapped_column(Text)


class Door(Base):
    """One a store. `version` grows with all that the camera must hear of; `heard_at`: when it last spoke."""

    __tablename__ = "door"

    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"), primary_key=True, autoincrement=False)
    version: Mapped[int]
    source_id: Mapped[int | None] = mapped_column(ForeignKey("door_source.id"))
    line: Mapped[list[float] | None] = mapped_column(JSON(none_as_null=True))
    inside: Mapped[list[float] | None] = mapped_column(JSON(none_as_null=True))
    anchor: Mapped[str] = mapped_column(Text)
    ignore: Mapped[list[Any]] = mapped_column(JSON)
    quiet: Mapped[list[Any]] = mapped_column(JSON)
    party_gap_s: Mapped[float]
    snapshot_id: Mapped[str | None] = mapped_column(Text)
    device_id: Mapped[str | None] = mapped_column(ForeignKey("device.id"))
    heard_at: Mapped[datetime | None] = mapped_column(Moment)
    hz: Mapped[float | None]
    # The last count beside a person's: when, what both saw, how often they agreed.
    audit: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class DoorSpell(Base):
    """How the camera was from `since` until `until`; the one that stands has no end."""

    __tablename__ = "door_spell"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    state: Mapped[str] = mapped_column(Text)
    mode: Mapped[str | None] = mapped_column(Text)
    model: Mapped[str | None] = mapped_column(Text)
    warnings: Mapped[list[str]] = mapped_column(JSON)
    since: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (
        Index("ix_door_spell_store_id_since", "store_id", "since"),
        Index(
            "uq_door_spell_standing",
            "store_id",
            unique=True,
            sqlite_where=STANDING,
            postgresql_where=STANDING,
        ),
    )


class DryRun(Base):
    """Somebody walks through to try the line; what is seen meanwhile is counted here and asks for nobody."""

    __tablename__ = "dry_run"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"), index=True)
    began_at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)
    ins: Mapped[int]
    outs: Mapped[int]


class StepThrough(Base):
    """*I'm stepping through*: the next crossing soon after is a colleague's."""

    __tablename__ = "step_through"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)
    spent_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (Index("ix_step_through_store_id_until", "store_id", "until"),)
