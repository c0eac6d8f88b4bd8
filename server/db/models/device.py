"""Devices, what they tell of themselves, and the one-time links and codes that hand a device to a browser."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, PrimaryKeyConstraint, Text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment


class Device(Base):
    """A kiosk, tablet, screen, camera or manager's browser; only the hash of its token is kept.

    From `visible` on it is what the device said of itself last; None: it does not say.
    """

    __tablename__ = "device"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"), index=True)
    role: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    token_hash: Mapped[str | None] = mapped_column(Text, unique=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    # "pin": whoever holds it signs in; None: it is held by whom it was made for.
    sign_in: Mapped[str | None] = mapped_column(Text)
    touched_at: Mapped[datetime | None] = mapped_column(Moment)
    # A manager's sign-in is a device of its own, for some hours.
    manager_id: Mapped[int | None]
    expires_at: Mapped[datetime | None] = mapped_column(Moment)
    visible: Mapped[bool | None]
    sound: Mapped[bool | None]
    battery: Mapped[int | None]
    charging: Mapped[bool | None]
    rtt_ms: Mapped[int | None]
    version: Mapped[str | None] = mapped_column(Text)
    # Of a kiosk: what it told of itself (`KioskTold`), as JSON.
    kiosk: Mapped[str | None] = mapped_column(Text)
    # Since when its colleagues are alerted that it is blind.
    blind_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (Index("ix_device_store_id_seen_at", "store_id", "seen_at"),)


class Link(Base):
    """A one-time link to a device; used up by the POST that redeems it."""

    __tablename__ = "link"

    code_hash: Mapped[str] = mapped_column(Text, primary_key=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class Pairing(Base):
    """A code that a manager asked for; one browser claims it, the manager confirms by the words on both."""

    __tablename__ = "pairing"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"), index=True)
    code_hash: Mapped[str] = mapped_column(Text, unique=True)
    role: Mapped[str] = mapped_column(Text)
    name: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    claim_hash: Mapped[str | None] = mapped_column(Text, unique=True)
    words: Mapped[list[Any] | None] = mapped_column(JSON)
    claimed_at: Mapped[datetime | None] = mapped_column(Moment)
    refused_at: Mapped[datetime | None] = mapped_column(Moment)
    device_id: Mapped[str | None] = mapped_column(ForeignKey("device.id"))
    taken_at: Mapped[datetime | None] = mapped_column(Moment)


class Guess(Base):
    """Codes that were typed and fit nothing, by where they came from; forgotten within a day."""

    __tablename__ = "guess"

    source: Mapped[str] = mapped_column(Text, primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(Moment)


class Ring(Base):
    """A test ring: of one device, or of all."""

    __tablename__ = "ring"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"), index=True)
    device_id: Mapped[str | None] = mapped_column(ForeignKey("device.id"))
    at: Mapped[datetime] = mapped_column(Moment)


class RingAnswer(Base):
    """What a device said to a test ring; not `heard`: it was not allowed to sound."""

    __tablename__ = "ring_answer"
    __table_args__ = (PrimaryKeyConstraint("ring_id", "device_id"),)

    ring_id: Mapped[str] = mapped_column(ForeignKey("ring.id"))
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    heard: Mapped[bool]
    at: Mapped[datetime] = mapped_column(Moment)
