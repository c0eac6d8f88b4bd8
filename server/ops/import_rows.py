"""Another system's wait log as a stream: each row is a visit, or a reason why it is none."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path

from server.actions.import_visits import LoggedVisit
from server.db.types import to_micros
from server.domain.visit import ENDS, State
from server.ops.import_lines import BROKEN_FILE, Rejected, records, unpacked

MOMENTS = ("arrived_at", "called_at", "finished_at", "left_at")
COLUMNS = ("store", "service", *MOMENTS, "outcome", "staff")
OUTCOMES = {state.value: state for state in ENDS}
# What each outcome must say; and, in their order, the moments that count for it.
NEEDED = {
    State.SERVED: ("called_at", "finished_at"),
    State.LEFT: ("left_at",),
    State.NO_SHOW: ("called_at",),
}
COUNTS = {
    State.SERVED: ("arrived_at", "called_at", "finished_at"),
    State.LEFT: ("arrived_at", "called_at", "left_at"),
    State.NO_SHOW: MOMENTS,
}
LONGEST_LABEL = 120


class Unreadable(Exception):
    """Nothing of the file can be read; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Read:
    """One row of the file: the store and its visit, or why there is none."""

    line: int
    store: str = ""
    visit: LoggedVisit | None = None
    reason: str = ""


@contextmanager
def _as_sentence(path: Path) -> Iterator[None]:
    try:
        yield
    except BROKEN_FILE as problem:
        raise Unreadable(f"{path} can't be unpacked: {problem}.") from None
    except OSError as problem:
        raise Unreadable(f"{path} can't be read: {problem.strerror}.") from None


class LogFile:
    """An open log: its first line is read at once, its rows as they are asked for."""

    def __init__(self, path: Path, store: str | None = None) -> None:
        self.path = path
        self.store = store
        self._seen: Counter[bytes] = Counter()
        with _as_sentence(path), ExitStack() as until_read:
            self._raw = until_read.enter_context(path.open("rb"))
            self.size = path.stat().st_size
            self._records = records(unpacked(self._raw))
            self._columns = self._first_line()
            until_read.pop_all()  # from here on `rows` closes the file

    @property
    def position(self) -> int:
        """Bytes of the file that have been read, of `size`."""
        return self._raw.tell()

    @property
    def left_out(self) -> list[str]:
        """Columns that Greetline has no place for."""
        return [name for name in self._columns if name not in COLUMNS]

    def rows(self) -> Iterator[Read]:
        """Every row, in the file's order; what follows a break in a packed file is lost, and said."""
        line = 1
        try:
            for line, cells in self._records:
                yield self._read(line, cells)
        except BROKEN_FILE:
            yield Read(line + 1, reason="the packed file breaks off here")
        finally:
            self._raw.close()

    def _first_line(self) -> list[str]:
        _, cells = next(self._records, (0, Rejected("is empty")))
        if isinstance(cells, Rejected):
            raise Unreadable(f"{self.path} is no CSV file: its first line {cells}.")
        names = [cell.strip().lower() for cell in cells]
        needed = [name for name in COLUMNS if name != "store" or self.store is None]
        if missing := [name for name in needed if name not in names]:
            raise Unreadable(f"{self.path} lacks in its first line: {', '.join(missing)}.")
        if twice := [name for name in COLUMNS if names.count(name) > 1]:
            raise Unreadable(f"{self.path} has more than once: {', '.join(twice)}.")
        return names

    def _read(self, line: int, cells: list[str] | Rejected) -> Read:
        try:
            if isinstance(cells, Rejected):
                raise cells
            row = dict(zip(self._columns, (cell.strip() for cell in cells), strict=True))
            store = self.store or _label(row, "store")
            return Read(line, store, self._visit(store, row))
        except Rejected as rejected:
            return Read(line, reason=str(rejected))

    def _visit(self, store: str, row: Mapping[str, str]) -> LoggedVisit:
        service = _label(row, "service")
        staff = _label(row, "staff") if row["staff"] else None
        arrived_at = _moment(row, "arrived_at")
        called_at, finished_at, left_at = (_moment(row, name) if row[name] else None for name in MOMENTS[1:])
        outcome = _outcome(row)
        moments = (arrived_at, called_at, finished_at, left_at)
        _refuse_nonsense(row, outcome, moments)
        micros = [str(to_micros(at)) if at else "" for at in moments]
        said = [service, *micros, outcome.value, staff or ""]
        return LoggedVisit(
            self._hash(store, said),
            service,
            arrived_at,
            called_at,
            finished_at,
            left_at,
            outcome,
            staff,
        )

    def _hash(self, store: str, said: list[str]) -> str:
        """Two equal rows are two people; the same file again has the same two."""
        text = "\n".join(said)
        row = blake2b(f"{store}\n{text}".encode(), digest_size=12).digest()
        self._seen[row] += 1
        return blake2b(f"{text}\n{self._seen[row]}".encode(), digest_size=16).hexdigest()


def _label(row: Mapping[str, str], name: str) -> str:
    text = row[name]
    if not text:
        raise Rejected(f"{name} is empty")
    if len(text) > LONGEST_LABEL:
        raise Rejected(f"{name} is longer than {LONGEST_LABEL} characters")
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in text):
        raise Rejected(f"{name} holds a control character")
    return text


def _moment(row: Mapping[str, str], name: str) -> datetime:
    if not row[name]:
        raise Rejected(f"{name} is empty")
    try:
        at = datetime.fromisoformat(row[name])
        if at.tzinfo is None:
            raise Rejected(f"{name} has no offset, like +01:00 or Z")
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Rejected(f"{name} is no time like 2026-11-22T09:30:00+01:00") from None


def _outcome(row: Mapping[str, str]) -> State:
    if row["outcome"] not in OUTCOMES:
        raise Rejected(f"outcome is none of {', '.join(OUTCOMES)}")
    return OUTCOMES[row["outcome"]]


def _refuse_nonsense(row: Mapping[str, str], outcome: State, moments: tuple[datetime | None, ...]) -> None:
    for name in NEEDED[outcome]:
        if not row[name]:
            raise Rejected(f"{name} is empty, and the outcome is {outcome}")
    at = dict(zip(MOMENTS, moments, strict=True))
    known = [(name, moment) for name in COUNTS[outcome] if (moment := at[name])]
    for (earlier, before), (later, after) in pairwise(known):
        if after < before:
            raise Rejected(f"{later} is before {earlier}")
