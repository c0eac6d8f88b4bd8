"""The people of the demo shop, as long as somebody looks: they come, are greeted, wait, are served and go.

All of it over HTTP, as anybody's devices do it. Two simulated colleagues look after the simulated people and
after nobody else; whom a visitor has checked in, or taken, is the visitor's.
"""

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPException
from random import Random
from time import monotonic
from typing import Any

import gevent
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from config.settings import Settings
from server.db.engine import reading_engine
from server.demo.caller import Caller, Gone
from server.demo.devices import Devices, Held, somebody_looks, take_devices
from server.demo.rules import Rules, read_rules
from server.demo.tablet import keep_alive
from server.domain.errors import Busy, DiskFull, Unknown

log = logging.getLogger("greetline.demo")

TICK_S = 1.5
IDLE_S = 2.0
BUSY_S = 5.0
STILL_HERE_S = 15.0  # as often as a kiosk asks
KEPT = "demo-people.json"
ANSWERED = frozenset({"promise", "help"})
Json = dict[str, Any]


def live(settings: Settings, rules: Rules | None = None) -> None:
    """For as long as the process lives and the demo is there."""
    rules = rules or read_rules()
    reader = reading_engine(settings.database)
    try:
        devices = _devices(settings, rules, reader)
        caller = Caller(settings, rules.store["slug"])
        for tablet in devices.tablets:
            gevent.spawn(keep_alive, caller, tablet.token)
        _People(settings, rules, caller, devices).live(reader)
    except (Gone, Unknown):
        (settings.data / KEPT).unlink(missing_ok=True)  # the demo was removed
    finally:
        reader.dispose()


def _devices(settings: Settings, rules: Rules, reader: Engine) -> Devices:
    """As soon as the database has time for it."""
    while True:
        try:
            return take_devices(settings, rules, reader)
        except (Busy, DiskFull):
            gevent.sleep(BUSY_S)


@dataclass(slots=True)
class _Guest:
    """One simulated party, and when something is due with them."""

    visit: str
    token: str
    greet_at: float
    ready_at: float
    leaves_at: float
    next_at: float = 0.0


class _People:
    """Everybody who is here, and who looks after them."""

    def __init__(self, settings: Settings, rules: Rules, caller: Caller, devices: Devices) -> None:
        self.settings = settings
        self.rules = rules
        self.now: Json = rules.people["now"]
        self.caller = caller
        self.devices = devices
        self.draw = Random()  # noqa: S311 - made-up people are no secret
        self.kept = settings.data / KEPT
        self.guests: dict[str, _Guest] = {}
        self.next_at = self.asked_at = 0.0

    def live(self, reader: Engine) -> None:
        """Those of before first; some are here already whenever somebody begins to look."""
        self._remember()
        slug, looked, begun = self.rules.store["slug"], False, False
        while True:
            looks = looked
            try:
                looks = somebody_looks(reader, slug, self.devices.ids)
                if (looks and not looked) or not begun:
                    begun = self._were_there()
                if looks or self.guests:
                    self._tick(newcomers=looks)
                self._still_here()
            except (OSError, HTTPException, SQLAlchemyError):
                log.debug("demo.no_answer")  # the shop is opening, closing or busy
            looked = looks
            gevent.sleep(TICK_S if looks or self.guests else IDLE_S)

    def _tick(self, *, newcomers: bool) -> None:
        state = self._state()
        visits: dict[str, Json] = {visit["id"]: visit for visit in state["visits"]}
        here = {name: guest for name, guest in self.guests.items() if name in visits}
        if here != self.guests:
            self.guests = here
            self._keep()
        now = monotonic()
        for guest in list(self.guests.values()):
            self._look_after(guest, visits[guest.visit], now)
        self._answer(state["alerts"])
        self._serve(visits, now)
        waiting = [visit for visit in visits.values() if visit["id"] in here and _waits(visit)]
        if newcomers and now >= self.next_at and len(waiting) < self.now["most"]:
            # Looked at just now: all that was done since would be time for somebody to walk in.
            if not self._awaited(self._state()):
                self._come()
                self.next_at = now + self.draw.uniform(*self.now["every_s"])

    def _state(self) -> Json:
        """The store as the last of the simulated colleagues sees it."""
        return self.caller.get(self.devices.tablets[-1].token, "/state")

    # Coming

    def _were_there(self) -> bool:
        """Who came before anybody looked; so the first look is at a shop that is open."""
        state = self._state()
        missing = len(self.now["there"]) - len([visit for visit in state["visits"] if _waits(visit)])
        if not self._awaited(state):
            for age_s in self.now["there"][: max(missing, 0)]:
                self._come(age_s)
        self.next_at = monotonic() + self.draw.uniform(*self.now["every_s"])
        return True

    def _awaited(self, state: Json) -> bool:
        """Whether the door saw somebody who may still check in: whoever does now would be taken for them."""
        since = datetime.fromisoformat(state["now"]) - timedelta(seconds=self.settings.match_window_s)
        return any(datetime.fromisoformat(arrival["at"]) > since for arrival in state["arrivals"])

    def _come(self, age_s: float = 0) -> None:
        """By the door or not, then to the kiosk; and a look at the phone."""
        draw, services = self.draw, self.rules.people["services"]
        service = draw.choices(list(services), [one["share"] for one in services.values()])[0]
        wanted: Json = {"service": service, "party_size": draw.choice((1, 1, 1, 2, 3)), "age_s": age_s}
        if draw.random() < 0.5:
            wanted |= {"name": draw.choice(self.now["names"]), "language": draw.choice(self.now["languages"])}
        if not age_s and draw.random() < self.rules.people["door"]:
            # In the same breath: an arrival that stays open would be taken for a visitor's.
            self.caller.post(self.devices.door.token, "/arrivals", {"direction": "in"})
        status, made = self.caller.post(self.devices.kiosk.token, "/visits", wanted)
        if status != 201:
            return
        self._add(made["visit"]["id"], made["visit"]["public_token"])
        self._keep()
        self.caller.ticket(made["visit"]["public_token"])

    def _add(self, visit: str, token: str) -> None:
        draw, now = self.draw, monotonic()
        leaves_s = (
            draw.uniform(30, 70) if draw.random() < self.rules.people["left"] else self.now["patience_s"]
        )
        greet_at = now + draw.uniform(*self.now["greeted_after_s"])
        self.guests[visit] = _Guest(
            visit, token, greet_at, now + self.now["waits_at_least_s"], now + leaves_s
        )

    # Being looked after

    def _look_after(self, guest: _Guest, visit: Json, now: float) -> None:
        """The next that is due with them; what somebody else has done meanwhile is left to them."""
        if _waits(visit) and visit["greeted_at"] is None and now >= guest.greet_at:
            self._do(self.draw.choice(self.devices.tablets), guest, "greet")
        elif visit["state"] in ("waiting", "called") and now >= guest.leaves_at:
            self.caller.ticket(guest.token, "leave")
        held = self._colleague(visit)
        if held is None or now < guest.next_at:
            return
        if visit["state"] == "called":
            self._do(held, guest, "serve")
            guest.next_at = now + self.draw.uniform(*self.now["served_for_s"])
        elif visit["state"] == "serving":
            self._do(held, guest, "finish")

    def _serve(self, visits: dict[str, Json], now: float) -> None:
        """A colleague who is with nobody takes whoever of ours has waited longest."""
        busy = {visit["staff"] for visit in visits.values() if visit["state"] in ("called", "serving")}
        ready = [
            guest
            for name, guest in self.guests.items()
            if _waits(visits[name]) and visits[name]["greeted_at"] and now >= guest.ready_at
        ]
        for held in self.devices.tablets:
            if held.staff in busy or not ready:
                continue
            guest = ready.pop(0)
            at_desk = self.rules.meet(visits[guest.visit]["service"]) == "desk"
            self._do(held, guest, "call" if at_desk else "serve")
            span = self.now["called_for_s" if at_desk else "served_for_s"]
            guest.next_at = now + self.draw.uniform(*span)

    def _answer(self, alerts: list[Json]) -> None:
        """*I'm coming*, for ours only: nobody's tablet shall ring for somebody who isn't real."""
        for alert in alerts:
            if alert["visit"] in self.guests and alert["about"] in ANSWERED:
                self.caller.post(self.devices.tablets[-1].token, f"/alerts/{alert['id']}/answer")

    def _do(self, held: Held, guest: _Guest, verb: str) -> None:
        self.caller.post(held.token, f"/visits/{guest.visit}/{verb}")

    def _colleague(self, visit: Json) -> Held | None:
        return next((held for held in self.devices.tablets if held.staff == visit["staff"]), None)

    # Beside

    def _still_here(self) -> None:
        """The kiosk asks now and then, as every kiosk does; so we hear of it when the demo is gone."""
        if monotonic() - self.asked_at > STILL_HERE_S:
            self.caller.get(self.devices.kiosk.token)
            self.asked_at = monotonic()

    def _keep(self) -> None:
        """Who is ours, for the next start."""
        ours = {guest.visit: guest.token for guest in self.guests.values()}
        self.kept.write_text(json.dumps(ours), encoding="utf-8")

    def _remember(self) -> None:
        try:
            ours = json.loads(self.kept.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return
        for visit, token in ours.items():
            self._add(visit, token)


def _waits(visit: Json) -> bool:
    return bool(visit["state"] == "waiting")
