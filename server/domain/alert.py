"""An alert: raised → delivered → shown → answered, or withdrawn; and the ladder that it climbs meanwhile.

A ladder is a tuple of rungs, each with its seconds after the raising, whom it tells, and which of the
three sounds. Which ladder an alert climbs depends on its kind and on whether a colleague is free.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What an alert is about."""

    DOOR = "door"
    WAITING = "waiting"
    PROMISE = "promise"
    HELP = "help"
    DEVICE = "device"
    KIOSK = "kiosk"  # somebody at a kiosk asks for a person


class AlertState(StrEnum):
    """Where an alert stands."""

    RAISED = "raised"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


class To(StrEnum):
    """Who is told; the board of every tablet shows the card in any case."""

    FREE = "free"  # whoever is with nobody and not on a break
    NAMED = "named"  # the colleague whom the alert names
    DEVICE = "device"  # the device that the alert is about
    LEAD = "lead"
    MANAGER = "manager"
    EVERYONE = "everyone"


class Setting(StrEnum):
    """Who was there when the alert was raised; it stays on that ladder."""

    FREE = "free"  # a colleague was with nobody
    BUSY = "busy"  # everybody was serving
    NAMED = "named"  # it asks for one colleague
    NOBODY = "nobody"  # nobody was signed in


class Sound(StrEnum):
    """The only three there are."""

    HELLO = "hello"
    STILL = "still"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Rung:
    """One step: `after_s` seconds after the raising; one that has been painted may not need it."""

    after_s: float
    to: tuple[To, ...] = ()
    sound: Sound | None = None
    unless_shown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The rungs in their order; the last one again each `again_s`, and the end of it after `until_s`."""

    rungs: tuple[Rung, ...]
    again_s: float | None = None
    until_s: float | None = None

    def due_s(self, rung: int) -> float | None:
        """Seconds after the raising at which rung number `rung` is due; None when there is none."""
        last = len(self.rungs) - 1
        if rung <= last:
            return self.rungs[rung].after_s
        if self.again_s is None:
            return self.until_s if rung == last + 1 else None
        return self.rungs[last].after_s + (rung - last) * self.again_s

    def reached(self, least: int, passed_s: float) -> int:
        """The rung due `passed_s` after the raising, `least` or beyond: what was slept through is one."""
        due_s = self.due_s(least + 1)
        while due_s is not None and due_s <= passed_s:
            last = len(self.rungs) - 1
            if least >= last and self.again_s:
                return last + int((passed_s - self.rungs[last].after_s) // self.again_s)
            least += 1
            due_s = self.due_s(least + 1)
        return least

    def rung(self, number: int) -> Rung:
        """What is told at rung `number`; beyond the last, the last again."""
        return self.rungs[min(number, len(self.rungs) - 1)]

    def is_over(self, rung: int) -> bool:
        """Whether `rung` is the end: nobody answered, and there is nobody left to tell."""
        return self.again_s is None and self.until_s is not None and rung >= len(self.rungs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The numbers of all ladders, in seconds; settings of the same names."""

    door_again_s: float
    door_gone_s: float
    not_shown_s: float
    all_free_s: float
    lead_when_busy_s: float
    manager_s: float
    again_s: float
    help_lead_s: float
    device_manager_s: float
    person_gone_s: float


def ladder(kind: Kind, times: Times, setting: Setting, *, broken_s: float = 0) -> Ladder:
    """The ladder of this kind in this setting; `broken_s`: seconds until the promise at risk is broken."""
    if setting is Setting.NOBODY and kind is not Kind.DEVICE:
        return _nobody(times, kind)
    if kind is Kind.DOOR:
        return _door(times, setting)
    if kind is Kind.WAITING:
        return _waiting(times, setting)
    if kind is Kind.HELP:
        return _help(times, setting)
    if kind is Kind.PROMISE:
        return _promise(times, broken_s)
    if kind is Kind.KIOSK:
        return _kiosk(times, setting)
    return _device(times)


def _nobody(times: Times, kind: Kind) -> Ladder:
    """Nobody is signed in: every device rings and says so."""
    loud = (Rung(0, (To.EVERYONE,), Sound.BROKEN),)
    if kind is Kind.DOOR:
        return Ladder(rungs=loud, until_s=times.door_gone_s)
    if kind is Kind.KIOSK:
        return Ladder(rungs=loud, until_s=times.person_gone_s)
    return Ladder(rungs=loud, again_s=times.again_s)


def _door(times: Times, setting: Setting) -> Ladder:
    """Soft, never beyond the lead; what nobody answers is closed and counts against us."""
    if setting is Setting.BUSY:
        return Ladder(rungs=(Rung(0),), until_s=times.door_gone_s)
    note = Rung(0, (To.FREE,), Sound.HELLO)
    return Ladder(rungs=(note, replace(note, after_s=times.door_again_s)), until_s=times.door_gone_s)


def _waiting(times: Times, setting: Setting) -> Ladder:
    manager = Rung(times.manager_s, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL)
    if setting is Setting.BUSY:
        lead = Rung(times.lead_when_busy_s, (To.LEAD,), Sound.HELLO)
        return Ladder(rungs=(Rung(0), lead, manager), again_s=times.again_s)
    return Ladder(
        rungs=(
            Rung(0, (To.FREE,), Sound.HELLO),
            Rung(times.not_shown_s, (To.EVERYONE,), Sound.HELLO, unless_shown=True),
            Rung(times.all_free_s, (To.FREE, To.LEAD), Sound.STILL),
            manager,
        ),
        again_s=times.again_s,
    )


def _help(times: Times, setting: Setting) -> Ladder:
    first = {Setting.NAMED: To.NAMED, Setting.FREE: To.FREE}.get(setting, To.EVERYONE)
    lead = Rung(times.help_lead_s, (To.FREE, To.LEAD), Sound.STILL)
    return Ladder(rungs=(Rung(0, (first,), Sound.HELLO), lead), again_s=times.again_s)


def _promise(times: Times, broken_s: float) -> Ladder:
    """At risk: the lead. Broken: everybody, at the loud level, until somebody answers."""
    loud = Rung(broken_s, (To.EVERYONE,), Sound.STILL)
    return Ladder(rungs=(Rung(0, (To.LEAD,), Sound.HELLO), loud), again_s=times.again_s)


def _kiosk(times: Times, setting: Setting) -> Ladder:
    """Somebody stands there now: who is free, else everybody; then the lead. Who was not met has gone."""
    first = To.FREE if setting is Setting.FREE else To.EVERYONE
    lead = Rung(times.help_lead_s, (To.FREE, To.LEAD), Sound.STILL)
    manager = Rung(times.manager_s, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL)
    rungs = sorted((Rung(0, (first,), Sound.HELLO), lead, manager), key=lambda rung: rung.after_s)
    return Ladder(rungs=tuple(rungs), until_s=max(times.person_gone_s, rungs[-1].after_s))


def _device(times: Times) -> Ladder:
    first = Rung(0, (To.DEVICE, To.LEAD), Sound.BROKEN)
    return Ladder(rungs=(first, Rung(times.device_manager_s, (To.MANAGER,), Sound.BROKEN)))
