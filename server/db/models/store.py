"""A store and what it is made of: services, desks, staff."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment


class Store(Base):
    """One shop. Its row is the lock and the counter of every command (`seq`)."""

    __tablename__ = "store"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    time_zone: Mapped[str] = mapped_column(Text)
    languages: Mapped[list[str]] = mapped_column(JSON)
    demo: Mapped[bool]
    seq: Mapped[int] = mapped_column(default=0)
    epoch: Mapped[str] = mapped_column(Text)
    config_version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(Moment)


class Service(Base):
    """What people come for. `meet` is `floor` or `desk`; a private one is named on staff devices only."""

    __tablename__ = "service"
    __table_args__ = (UniqueConstraint("store_id", "slug"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    slug: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    names: Mapped[dict[str, Any]] = mapped_column(JSON)
    meet: Mapped[str] = mapped_column(Text)
    private: Mapped[bool]
    letter: Mapped[str] = mapped_column(Text)
    position: Mapped[int]


class Desk(Base):
    """Where people are served."""

    __tablename__ = "desk"
    __table_args__ = (UniqueConstraint("store_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    name: Mapped[str] = mapped_column(Text)


class Staff(Base):
    """A member of staff; `skills` are service slugs, none listed means all."""

    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("store_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    name: Mapped[str] = mapped_column(Text)
    skills: Mapped[list[str]] = mapped_column(JSON)
    desk: Mapped[str | None] = mapped_column(Text)
