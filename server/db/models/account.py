"""Managers, the link by which the first one comes in, and the tries of whoever wants to be let in."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from server.db.models.base import Base
from server.db.types import Moment


class Manager(Base):
    """An account with password and one-time code; each sign-in is a device of its own (`Device.manager_id`).

    `login` is the name as it is compared; `totp_step` is the last code that was used up.
    """

    __tablename__ = "manager"

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[int] = mapped_column(ForeignKey("store.id"))
    name: Mapped[str] = mapped_column(Text)
    login: Mapped[str] = mapped_column(Text, unique=True)
    password_hash: Mapped[str] = mapped_column(Text)
    totp_secret: Mapped[str] = mapped_column(Text)
    totp_step: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(Moment)


class Tries(Base):
    """How often somebody has tried in vain, and until when they have to wait; survives every restart.

    `subject` says who and where: a device and a person, an account and an address, an address.
    """

    __tablename__ = "tries"

    subject: Mapped[str] = mapped_column(Text, primary_key=True)
    count: Mapped[int]
    locks: Mapped[int]
    until_at: Mapped[datetime | None] = mapped_column(Moment)
    last_at: Mapped[datetime] = mapped_column(Moment)


class SetupLink(Base):
    """The one-time link to set-up: one browser claims it, opens one store by it, and then it is done.

    `totp_secret` waits here until the first manager has confirmed it with a code.
    """

    __tablename__ = "setup_link"

    code_hash: Mapped[str] = mapped_column(Text, primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    claim_hash: Mapped[str | None] = mapped_column(Text, unique=True)
    totp_secret: Mapped[str | None] = mapped_column(Text)
    done_at: Mapped[datetime | None] = mapped_column(Moment)
