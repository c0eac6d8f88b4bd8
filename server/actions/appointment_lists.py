"""Lists of appointments as shops have them: CSV tables and iCal files. What can't be read is named."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from io import StringIO
from itertools import islice
from typing import Any

from server.domain.expected import Appointment
from server.domain.shopday import zone

MOST = 500
CSV_COLUMNS = ("at", "service", "name", "adviser", "party_size", "language", "note", "uid")
SPLITS = (":", " – ", " - ", ",")


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a line may name in this store: services by slug and by name, and the zone of its wall."""

    services: Mapping[str, Mapping[str, Any]]
    time_zone: str
    otherwise: str | None = None  # the service of lines that name none

    def service(self, text: str) -> str | None:
        """The slug behind a slug or a name in any of the store's languages."""
        wanted = text.strip().casefold()
        for slug, service in self.services.items():
            names = (slug, service["name"], *service["names"].values())
            if wanted in (name.casefold() for name in names):
                return slug
        return None

    def instant(self, at: datetime) -> datetime:
        """A time without an offset is that of the shop's wall."""
        aware = at if at.tzinfo else at.replace(tzinfo=zone(self.time_zone))
        return aware.astimezone(zone("UTC"))


@dataclass(slots=True)
class Read:
    """What a list holds; `left_out` names the lines that could not be read, each with a key."""

    appointments: list[Appointment] = field(default_factory=list)
    left_out: list[tuple[int, str]] = field(default_factory=list)


class Unreadable(Exception):
    """A line, or the whole list, that can't be read; the text is a key."""


def read_list(text: str, shelf: Shelf) -> Read:
    """A calendar when it says so, else a table."""
    lines = (
        _calendar(text, shelf)
        if text.lstrip("\ufeff \r\n").startswith("BEGIN:VCALENDAR")
        else _table(text, shelf)
    )
    read = Read()
    for number, line in islice(lines, MOST):
        if isinstance(line, Appointment):
            read.appointments.append(line)
        else:
            read.left_out.append((number, str(line)))
    return read


Line = tuple[int, Appointment | Unreadable]


def _table(text: str, shelf: Shelf) -> Iterator[Line]:
    rows = csv.DictReader(StringIO(text.lstrip("\ufeff")), dialect=_dialect(text))
    rows.fieldnames = [name.strip().casefold() for name in rows.fieldnames or ()]
    needed = {"at"} if shelf.otherwise else {"at", "service"}
    if not needed <= set(rows.fieldnames):
        raise Unreadable("columns")
    for row in rows:
        try:
            yield (
                rows.line_num,
                _row({name: (value or "").strip() for name, value in row.items() if name}, shelf),
            )
        except Unreadable as why:
            yield rows.line_num, why


def _dialect(text: str) -> type[csv.Dialect]:
    head = text.split("\n", 1)[0]
    return (
        csv.excel_tab if "\t" in head else (_Semicolons if head.count(";") > head.count(",") else csv.excel)
    )


class _Semicolons(csv.excel):
    delimiter = ";"


def _row(row: Mapping[str, str | list[str]], shelf: Shelf) -> Appointment:
    said = {name: str(row.get(name, "")) for name in CSV_COLUMNS}
    try:
        at = shelf.instant(datetime.fromisoformat(said["at"]))
        party_size = int(said["party_size"] or 1)
    except (ValueError, OverflowError):
        raise Unreadable("time") from None
    service = shelf.service(said["service"]) if said["service"] else shelf.otherwise
    if service is None:
        raise Unreadable("service")
    return Appointment(
        at=at,
        service=service,
        uid=said["uid"][:200] or _uid(at, service, said["name"]),
        name=said["name"][:80] or None,
        adviser=said["adviser"] or None,
        language=said["language"][:16] or None,
        note=said["note"][:500] or None,
        party_size=min(max(party_size, 1), 50),
    )


def _uid(at: datetime, service: str, name: str) -> str:
    """The same line read again is the same appointment."""
    return sha256(f"{at.isoformat()}\0{service}\0{name.casefold()}".encode()).hexdigest()


def _calendar(text: str, shelf: Shelf) -> Iterator[Line]:
    from icalendar import Calendar  # noqa: PLC0415 - a fifteenth of the start, and a list comes once a day

    try:
        events = Calendar.from_ical(text).walk("VEVENT")
    except (ValueError, IndexError, KeyError):
        raise Unreadable("calendar") from None
    for number, event in enumerate(events, 1):
        try:
            yield number, _meeting(event, shelf)
        except Unreadable as why:
            yield number, why


def _meeting(event: Any, shelf: Shelf) -> Appointment:
    start = event.get("DTSTART")
    if start is None or not isinstance(start.dt, datetime):
        raise Unreadable("time")
    if event.get("RRULE") is not None:
        raise Unreadable("repeats")
    at, (service, name) = shelf.instant(start.dt), _of_summary(str(event.get("SUMMARY", "")), shelf)
    service = _category(event, shelf) or service or shelf.otherwise
    if service is None:
        raise Unreadable("service")
    return Appointment(
        at=at,
        service=service,
        uid=str(event.get("UID", ""))[:200] or _uid(at, service, name),
        name=name[:80] or None,
        adviser=_organizer(event),
        note=str(event.get("DESCRIPTION", "")).strip()[:500] or None,
        cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
    )


def _of_summary(summary: str, shelf: Shelf) -> tuple[str | None, str]:
    """`Repairs: Robin` and `Robin - Repairs` name both; anything else is the name."""
    for mark in SPLITS:
        before, found, behind = summary.partition(mark)
        if found and (service := shelf.service(before)):
            return service, behind.strip()
        if found and (service := shelf.service(behind)):
            return service, before.strip()
    service = shelf.service(summary)
    return service, "" if service else summary.strip()


def _category(event: Any, shelf: Shelf) -> str | None:
    found = event.get("CATEGORIES")
    groups = found if isinstance(found, list) else [found] if found is not None else []
    names = (str(name) for group in groups for name in getattr(group, "cats", ()))
    return next((slug for name in names if (slug := shelf.service(name))), None)


def _organizer(event: Any) -> str | None:
    organizer = event.get("ORGANIZER")
    return str(organizer.params.get("CN", "")) or None if organizer is not None else None
