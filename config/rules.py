"""What a setting may be: each rule reads one value and says in words what it allows."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit


class Rule(Protocol):
    """Reads what was given (a TOML value or the text of the environment) or raises ValueError."""

    @property
    def allowed(self) -> str: ...

    @property
    def secret(self) -> bool: ...

    def read(self, given: object) -> object: ...


@dataclass(frozen=True)
class Number:
    """A number within its bounds, both of them allowed."""

    low: float
    high: float
    secret: bool = False

    @property
    def allowed(self) -> str:
        return f"a number from {self.low:g} to {self.high:g}"

    def read(self, given: object) -> float:
        if isinstance(given, bool) or not isinstance(given, int | float | str):
            raise ValueError
        number = float(given)
        if not math.isfinite(number) or not self.low <= number <= self.high:
            raise ValueError
        return number


@dataclass(frozen=True)
class Whole:
    """A whole number within its bounds, both of them allowed."""

    low: int
    high: int
    secret: bool = False

    @property
    def allowed(self) -> str:
        return f"a whole number from {self.low} to {self.high}"

    def read(self, given: object) -> int:
        if isinstance(given, bool) or not isinstance(given, int | str):
            raise ValueError
        number = int(given)
        if not self.low <= number <= self.high:
            raise ValueError
        return number


@dataclass(frozen=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]
    secret: bool = False

    @property
    def allowed(self) -> str:
        return f"{', '.join(self.words[:-1])} or {self.words[-1]}"

    def read(self, given: object) -> str:
        if not isinstance(given, str) or given not in self.words:
            raise ValueError
        return given


@dataclass(frozen=True)
class Text:
    """A text that isn't empty and has no spaces."""

    allowed: str
    secret: bool = False

    def read(self, given: object) -> str:
        if not isinstance(given, str) or not given or given.split() != [given]:
            raise ValueError
        return given


@dataclass(frozen=True)
class Folder:
    """The path of a folder, from here or absolute; it need not exist yet."""

    allowed: str = "the path of a folder"
    secret: bool = False

    def read(self, given: object) -> Path:
        if not isinstance(given, str) or not given.strip() or "\0" in given:
            raise ValueError
        return Path(given).expanduser().absolute()


@dataclass(frozen=True)
class Address:
    """Empty, or an address of one of the schemes; each is written as the scheme beside it."""

    schemes: dict[str, str]
    allowed: str
    secret: bool = True  # it may hold a password

    def read(self, given: object) -> str:
        if given == "":
            return ""
        if not isinstance(given, str) or given.split() != [given]:
            raise ValueError
        scheme, separator, rest = given.partition("://")
        if not separator or not rest or scheme not in self.schemes:
            raise ValueError
        _ = urlsplit(given).port  # raises ValueError when it isn't a number
        return f"{self.schemes[scheme]}://{rest}"
