"""What an import says while it runs: one calm line on a terminal, and every row that could not be read."""

import sys
from csv import QUOTE_ALL
from csv import writer as csv_writer
from pathlib import Path
from time import monotonic
from typing import TextIO

SHOWN = 20
BAR = 28
EVERY_S = 0.2


class Progress:
    """How far it is, drawn over itself; nothing at all where nobody watches."""

    def __init__(self, size: int, out: TextIO = sys.stderr) -> None:
        self.size = max(size, 1)
        self.out = out
        self.watched = out.isatty()
        self.started = monotonic()
        self._next = self.started

    def show(self, position: int, rows: int) -> None:
        if not self.watched or monotonic() < self._next:
            return
        self._next = monotonic() + EVERY_S
        share = min(position / self.size, 1)
        bar = ("█" * round(share * BAR)).ljust(BAR, "░")
        self.out.write(f"\r\033[K{bar} {share:4.0%}   {rows:,} rows")
        self.out.flush()

    def clear(self) -> None:
        if self.watched:
            self.out.write("\r\033[K")
            self.out.flush()

    @property
    def seconds(self) -> float:
        return max(monotonic() - self.started, 0.001)


class Rejects:
    """The rows that could not be read: the first few are said, all are listed in a file."""

    def __init__(self, path: Path, progress: Progress) -> None:
        self.path = path
        self.progress = progress
        self.count = 0
        self._file: TextIO | None = None
        path.unlink(missing_ok=True)  # a list of an earlier run would speak of this one

    def add(self, line: int, reason: str) -> None:
        self.count += 1
        if self._file is None:
            self._file = self.path.open("w", encoding="utf-8", newline="")
            csv_writer(self._file, quoting=QUOTE_ALL).writerow(["line", "reason"])
        csv_writer(self._file, quoting=QUOTE_ALL).writerow([line, reason])
        if self.count <= SHOWN:
            self.progress.clear()
            print(f"Line {line}: {reason}.", file=sys.stderr)

    def close(self) -> None:
        """Say how many more there are, and where."""
        if self._file is None:
            return
        self._file.close()
        self.progress.clear()
        more = f"{self.count - SHOWN:,} more. All" if self.count > SHOWN else "All"
        print(f"{more} are listed in {self.path}.", file=sys.stderr)
