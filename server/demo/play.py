"""Playing a made-up day in a rehearsal: each step at its moment, by the action that a tap calls."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from operator import itemgetter
from random import Random

from server.actions.arrivals import enter, gone, greet_arrival
from server.actions.call import call
from server.actions.check_in import Wanted, check_in
from server.actions.devices import sees_again, tell_blind
from server.actions.greet import greet
from server.actions.receipts import Told, note_receipts
from server.actions.serve import finish, serve
from server.actions.step_back import leave, no_show
from server.db.writer import Reply
from server.demo.day import Day, Passing, Person
from server.demo.rehearsal import Rehearsal
from server.domain.actor import CUSTOMER, Actor
from server.domain.errors import LostRace, NotPossible

Step = tuple[datetime, Callable[[], object]]


def play(shop: Rehearsal, day: Day) -> None:
    """The whole day, from the first to come to the last to go."""
    steps = sorted(_steps(shop, day), key=itemgetter(0))
    timers = shop.begin(steps[0][0], day.team)
    for at, act in steps:
        shop.pass_until(at, timers)
        act()
    shop.end(timers)


def _steps(shop: Rehearsal, day: Day) -> Iterator[Step]:
    for person in day.people:
        yield from _Stay(shop, person, day.team).steps()
    for passing in day.passing:
        yield from _AtDoor(shop, passing).steps()
    if day.blind is not None:
        staff, since, until = day.blind
        tablet = str(shop.team[staff].device_id)
        yield since, partial(shop.order, partial(tell_blind, device_id=tablet, settings=shop.settings))
        yield until, partial(shop.order, partial(sees_again, device_id=tablet))


@dataclass
class _AtDoor:
    """Somebody whom the door saw."""

    shop: Rehearsal
    passing: Passing
    arrival: str = ""

    def steps(self) -> Iterator[Step]:
        yield self.passing.at, self.enter
        if self.passing.greeted_at is not None:
            yield self.passing.greeted_at, self.greet
        yield self.passing.gone_at, self.go

    def enter(self) -> None:
        self.arrival = come_in(self.shop)

    def greet(self) -> None:
        by = self.shop.team[str(self.passing.greeted_by)]
        settings = self.shop.settings
        self.shop.order(partial(greet_arrival, arrival_id=self.arrival, by=by, settings=settings))

    def go(self) -> None:
        try:
            self.shop.order(partial(gone, arrival_id=self.arrival, by=self.shop.camera))
        except NotPossible:
            return  # a colleague's tablet has taken them off the board already


def come_in(shop: Rehearsal) -> str:
    entering = partial(enter, by=shop.camera, direction="in", group_size=1, age_s=0.0, settings=shop.settings)
    return str(shop.order(entering).body["arrival"]["id"])


@dataclass
class _Stay:
    """One person's, from the door to the end."""

    shop: Rehearsal
    person: Person
    team: tuple[str, ...]
    visit: str = ""
    arrival: str = ""

    def steps(self) -> Iterator[Step]:
        one = self.person
        if one.entered_at is not None:
            yield one.entered_at, self.enter
        yield one.arrived_at, self.check_in
        if one.greeted_at is not None:
            yield one.greeted_at, self.greet
        if one.unseen_until is None:
            yield one.arrived_at + timedelta(seconds=0.7), self.shown
        for at, act, by in (
            (one.called_at, call, one.staff),
            (one.served_at, serve, one.staff),
            (one.finished_at, finish, one.staff),
            (one.no_show_at, no_show, one.staff),
            (one.left_at, leave, None),
        ):
            if at is not None:
                yield at, partial(self.do, act, by)

    def enter(self) -> None:
        self.arrival = come_in(self.shop)

    def check_in(self) -> None:
        one = self.person
        by = self.shop.kiosk if one.source == "kiosk" else self.shop.team[self.team[0]]
        wanted = Wanted(one.service, party_size=one.party_size)
        made = self.shop.order(partial(check_in, by=by, wanted=wanted, settings=self.shop.settings))
        self.visit = made.body["visit"]["id"]
        if one.greeted_at and one.greeted_at <= self.shop.clock.at and not made.body["visit"]["greeted_at"]:
            self.greet()  # the hello at the door was taken for somebody else's

    def shown(self) -> None:
        """A tablet has painted it."""
        draw = Random(self.person.arrived_at.isoformat())  # noqa: S311 - a made-up day is no secret
        who, at = self.shop.team[draw.choice(self.team)], self.shop.clock.at
        told = Told(
            self.visit, str(who.device_id), str(who.device), who.staff, delivered=at, shown=at, sounded=at
        )
        self.shop.order(partial(note_receipts, told=[told]))

    def greet(self) -> None:
        """At the door already, or in line; two who came in together may have been taken for each other."""
        by = self.shop.team[str(self.person.greeted_by)]
        try:
            if self.visit:
                self.do(greet, by.staff)
            else:
                greeting = partial(greet_arrival, arrival_id=self.arrival, by=by, settings=self.shop.settings)
                self.shop.order(greeting)
        except (LostRace, NotPossible):
            return

    def do(self, act: Callable[..., Reply], staff: str | None) -> None:
        by: Actor = self.shop.team[staff] if staff else CUSTOMER
        self.shop.order(partial(act, visit_id=self.visit, by=by, settings=self.shop.settings))
