"""What a device says of itself, and what that means: well, asleep, without sound, or cut off."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

# A `tablet` is one at which nobody has signed in.
TABLETS = frozenset({"staff", "lead", "tablet"})
# These have no live line; they are heard of whenever they call.
CALLERS = frozenset({"kiosk", "camera"})
# The names of those that the demo's people hold begin so: nobody is handed one.
SIMULATED = "Simulated "
LONGEST_VERSION = 40
SLOWEST_MS = 60_000


class Condition(StrEnum):
    """How a device is."""

    WELL = "well"
    ASLEEP = "asleep"  # a tablet that does not answer, or whose page nobody can see
    MUTED = "muted"  # a tablet that may not sound
    CUT_OFF = "cut_off"  # anything else that was in use and is not heard of
    UNUSED = "unused"  # not opened yet, or not today


@dataclass(frozen=True, slots=True)
class Told:
    """What a device said of itself last; None: it does not say."""

    visible: bool | None = None
    sound: bool | None = None
    battery: int | None = None
    charging: bool | None = None
    rtt_ms: int | None = None
    version: str | None = None

    @property
    def sees(self) -> bool:
        """Whether somebody could read it, as far as it tells."""
        return self.visible is not False


NOTHING_TOLD = Told()


def read_told(said: Any) -> Told:
    """From what came over the wire; what makes no sense counts as not said."""
    if not isinstance(said, Mapping):
        return NOTHING_TOLD
    version = said.get("version")
    fits = isinstance(version, str) and len(version) <= LONGEST_VERSION and version.isprintable()
    return Told(
        visible=_flag(said.get("visible")),
        sound=_flag(said.get("sound")),
        battery=_whole(said.get("battery"), 100),
        charging=_flag(said.get("charging")),
        rtt_ms=_whole(said.get("rtt"), SLOWEST_MS),
        version=version if fits else None,
    )


def condition(role: str, *, used: bool, alive: bool, told: Told) -> Condition:
    """`used`: heard of within a working day; `alive`: just now."""
    if not used and not alive:
        return Condition.UNUSED
    if not alive:
        return Condition.ASLEEP if role in TABLETS else Condition.CUT_OFF
    if role not in TABLETS:
        return Condition.WELL
    if not told.sees:
        return Condition.ASLEEP
    return Condition.MUTED if told.sound is False else Condition.WELL


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _whole(value: Any, most: int) -> int | None:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= most
    return round(value) if fits else None


@dataclass(frozen=True, slots=True)
class Refused:
    """A check-in that did not come to be as its person was told; `now`: the number it has instead."""

    ticket: str | None
    code: str
    now: str | None = None


@dataclass(frozen=True, slots=True)
class KioskTold:
    """What a kiosk said of itself: what waits on it, whether its page is secure, whether its disk keeps."""

    unsent: int = 0
    refused: tuple[Refused, ...] = ()
    secure: bool = True
    kept: bool = True
    version: str = ""


NO_KIOSK_TOLD = KioskTold()


def read_kiosk_told(text: str) -> KioskTold:
    """From what its row keeps."""
    said = json.loads(text)
    return KioskTold(**{**said, "refused": tuple(Refused(**one) for one in said["refused"])})


def kiosk_told_text(told: KioskTold) -> str:
    """As its row keeps it."""
    return json.dumps(asdict(told), separators=(",", ":"))
