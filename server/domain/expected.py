"""Who is expected: an appointment, from the day it is known to the moment they are here."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ExpectedState(StrEnum):
    """Where an appointment stands. `gone`: its day is over and its words are erased."""

    EXPECTED = "expected"
    MISSED = "missed"
    HERE = "here"
    CANCELLED = "cancelled"
    GONE = "gone"


OPEN_EXPECTED = (ExpectedState.EXPECTED, ExpectedState.MISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One line of a list, or what somebody typed; `uid` is its name in the calendar that it came from."""

    at: datetime
    service: str
    uid: str
    name: str | None = None
    adviser: str | None = None
    language: str | None = None
    note: str | None = None
    party_size: int = 1
    cancelled: bool = False


def name_key(name: str | None) -> str | None:
    """The first name as it is looked for: without accents, capitals and whatever follows."""
    words = unicodedata.normalize("NFKD", name or "").casefold().split()
    plain = "".join(char for char in words[0] if char.isalnum()) if words else ""
    return plain or None
