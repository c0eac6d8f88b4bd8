"""A store and what it is made of: services, desks, staff."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint, text
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
    hours: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    seq: Mapped[int] = mapped_column(default=0)
    epoch: Mapped[str] = mapped_column(Text)
    config_version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(Moment)


class Service(Base):
    """What people come for. `meet` is `floor` or `desk`; a private one is named on staff devices only.

    One that is not `active` is not offered any more; who came for it is still looked after.
    `questions` are what we ask whoever comes for it, `prepare` what they may have ready, by language.
    """

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
    active: Mapped[bool] = mapped_column(server_default=text("true"))
    questions: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON(none_as_null=True))
    prepare: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))


class Desk(Base):
    """Where people are served."""

    __tablename__ = "desk"
    __table_args__ = (UniqueConstraint("store_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    name: Mapped[str] = mapped_column(Text)


class Staff(Base):
    """A member of staff.

    `skills` are levels (1 to 3) by service slug, none listed means all; `languages` are codes with blanks
    between. `active` is False for who is known from an imported log only, or has left.
    """

    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("store_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    name: Mapped[str] = mapped_column(Text)
    skills: Mapped[dict[str, int]] = mapped_column(JSON)
    languages: Mapped[str] = mapped_column(Text, server_default=text("''"))
    desk: Mapped[str | None] = mapped_column(Text)
    lead: Mapped[bool] = mapped_column(server_default=text("false"))
    active: Mapped[bool] = mapped_column(server_default=text("true"))
    pin_hash: Mapped[str | None] = mapped_column(Text)
    duty: Mapped[str] = mapped_column(Text, server_default=text("'off'"))
    duty_at: Mapped[datetime | None] = mapped_column(Moment)
