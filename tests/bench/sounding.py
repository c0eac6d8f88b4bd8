"""When a tablet rings: the rule of display/staff/audience.js, for simulations (a test holds both in step)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

Alert = dict[str, Any]
SOUNDS = ("broken", "still", "hello")
QUIET_S = {"hello": 20.0, "still": 10.0, "broken": 10.0}


@dataclass(frozen=True, slots=True)
class Me:
    """Who holds the tablet; `free`: with nobody and not on a break."""

    name: str
    role: str
    device: str
    free: bool


def is_for(alert: Alert, me: Me) -> bool:
    told = {
        "everyone": True,
        "free": me.free,
        "named": alert["named"] == me.name,
        "device": alert["device"] == me.device,
    }
    return any(told.get(whom, whom == me.role) for whom in alert["to"])


def rung_of(alert: Alert) -> str:
    return f"{alert['id']} {alert['rung']}"


def to_sound(alerts: Sequence[Alert], me: Me, sounded: Collection[str]) -> tuple[str | None, list[Alert]]:
    due = [
        alert
        for alert in alerts
        if alert["state"] == "raised"
        and alert["sound"]
        and rung_of(alert) not in sounded
        and is_for(alert, me)
    ]
    sound = next((one for one in SOUNDS if any(alert["sound"] == one for alert in due)), None)
    return sound, due


def may_ring(sound: str, last: str | None, passed_s: float) -> bool:
    if last is None:
        return True
    graver = SOUNDS.index(sound) < SOUNDS.index(last)
    return passed_s >= (2.0 if graver else QUIET_S[last])


@dataclass(slots=True)
class Ringing:
    """One tablet's memory of what it has rung for, and how often."""

    sounded: set[str] = field(default_factory=set)
    last: str | None = None
    last_at: float = 0.0

    def tick(self, alerts: Sequence[Alert], me: Me, now: float) -> tuple[str, Alert] | None:
        """The sound that it makes now, if any, and the first alert that it makes it for."""
        sound, due = to_sound(alerts, me, self.sounded)
        if sound is None or not may_ring(sound, self.last, now - self.last_at):
            return None
        self.last, self.last_at = sound, now
        self.sounded.update(map(rung_of, due))
        return sound, next(alert for alert in due if alert["sound"] == sound)
