"""A day of the demo shop, made up: who comes when, who serves whom. Pure; drawn from seed and date."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any

from server.demo.rules import Rules
from server.domain.hours import DAYS
from server.domain.shopday import zone

LAST_IN = timedelta(minutes=35)  # before closing


@dataclass(slots=True)
class Person:
    """One party: what they came for, and when what happened to them."""

    service: str
    arrived_at: datetime
    source: str = "kiosk"
    party_size: int = 1
    entered_at: datetime | None = None
    greeted_at: datetime | None = None
    greeted_by: str | None = None
    staff: str | None = None
    called_at: datetime | None = None
    served_at: datetime | None = None
    finished_at: datetime | None = None
    left_at: datetime | None = None
    no_show_at: datetime | None = None
    # Until then nobody has seen that they are there.
    unseen_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Passing:
    """Somebody who came in by the door, looked around and went."""

    at: datetime
    gone_at: datetime
    greeted_at: datetime | None
    greeted_by: str | None


@dataclass(slots=True)
class Day:
    """A whole day, as it will be played."""

    date: date
    team: tuple[str, ...]
    people: list[Person] = field(default_factory=list)
    passing: list[Passing] = field(default_factory=list)
    blind: tuple[str, datetime, datetime] | None = None


def make_day(rules: Rules, day: date, *, yesterday: bool) -> Day | None:
    """The day, or None when the shop is closed then."""
    hours = rules.store["hours"].get(DAYS[day.weekday()])
    if not hours:
        return None
    return _Maker(rules, day, hours).make(yesterday)


class _Maker:
    """One day in the making."""

    def __init__(self, rules: Rules, day: date, hours: list[list[str]]) -> None:
        self.rules = rules
        self.people: dict[str, Any] = rules.people
        self.day = day
        self.zone = zone(rules.store["time_zone"])
        self.random = Random(f"{rules.people['seed']} {day}")  # noqa: S311 - a made-up day is no secret
        self.opens, self.closes = self.at(hours[0][0]), self.at(hours[-1][1])

    def at(self, wall: str) -> datetime:
        return datetime.combine(self.day, time.fromisoformat(wall), self.zone).astimezone(UTC)

    def make(self, yesterday: bool) -> Day:
        names = [member["name"] for member in self.rules.store["staff"]]
        resting = names[self.day.toordinal() % len(names)]
        broken = self.people["yesterday"]["broken"] if yesterday else None
        # Yesterday all of them were there; so the promises were made for all.
        made = Day(self.day, tuple(name for name in names if yesterday or name != resting))
        usual = (person for person in self._usual() if not self._blurs(person, broken))
        people = sorted([*usual, *self._burst(broken)], key=lambda person: person.arrived_at)
        for person in people:
            self._come(person)
        if yesterday:
            self._miss(people)
            self._overlook(people)
        _Floor(self, made.team, broken).serve(people)
        for person in people:
            self._greet(person, made.team)
        made.blind = self._blind(people) if yesterday else None
        made.people = people
        made.passing = list(self._passing(people, made.team))
        return made

    def _usual(self) -> Iterator[Person]:
        expected = self.people["a_day"] * self.people["week"][DAYS[self.day.weekday()]]
        busy, services = self.people["busy"], self.people["services"]
        last = self.closes - LAST_IN
        minutes = [
            self.opens + timedelta(minutes=n) for n in range(int((last - self.opens) / timedelta(minutes=1)))
        ]
        weights = [busy.get(str(minute.astimezone(self.zone).hour), 1) for minute in minutes]
        for minute in self.random.choices(minutes, weights, k=round(self.random.gauss(expected, 4))):
            service = self.random.choices(list(services), [one["share"] for one in services.values()])[0]
            yield Person(service, minute + timedelta(seconds=self.random.uniform(0, 60)))

    def _blurs(self, person: Person, broken: dict[str, Any] | None) -> bool:
        """Who came for the same half an hour before would be there still: it would have broken earlier."""
        if broken is None or person.service != broken["service"]:
            return False
        return timedelta(0) < self.at(broken["at"]) - person.arrived_at <= timedelta(minutes=30)

    def _burst(self, broken: dict[str, Any] | None) -> Iterator[Person]:
        """Those who made the bad hour: more than usual, for one service."""
        if broken is None:
            return
        start = self.at(broken["at"])
        for _ in range(broken["people"]):
            after = timedelta(minutes=self.random.uniform(1, broken["minutes"] * 0.6))
            yield Person(broken["service"], start + after)

    def _come(self, person: Person) -> None:
        """How they came in, and whether they have the patience to stay."""
        draw = self.random
        person.party_size = draw.choice((1, 1, 1, 1, 2, 2, 3))
        if draw.random() < self.people["by_staff"]:
            person.source = "staff"
        elif draw.random() < self.people["door"]:
            person.entered_at = person.arrived_at - timedelta(seconds=draw.uniform(12, 70))
        if draw.random() < self.people["left"]:
            person.left_at = person.arrived_at + timedelta(minutes=draw.uniform(4, 13))

    def _miss(self, people: list[Person]) -> None:
        """Two who were called and did not come: those for a desk who came nearest to these moments."""
        for wall in self.people["yesterday"]["no_shows"]:
            at_desk = [
                one
                for one in people
                if self.rules.meet(one.service) == "desk" and one.left_at is None and one.no_show_at is None
            ]
            missing = min(at_desk, key=lambda one: abs(one.arrived_at - self.at(wall)))
            missing.no_show_at = missing.arrived_at  # the floor says when

    def _greet(self, person: Person, team: tuple[str, ...]) -> None:
        """Somebody says hello, mostly soon; whoever serves them first has said it by that."""
        draw = self.random
        since = person.entered_at or person.arrived_at
        hello = since + timedelta(seconds=min(draw.lognormvariate(2.8, 0.75), 85))
        hello = person.unseen_until or hello
        ends = [at for at in (person.called_at, person.served_at, person.left_at) if at is not None]
        if hello < min(ends) - timedelta(seconds=2) and not (person.left_at and draw.random() < 0.15):
            person.greeted_at, person.greeted_by = hello, draw.choice(team)

    def _overlook(self, people: list[Person]) -> None:
        """One whom nobody answered for until the manager's tablet rang."""
        unseen = self.people["yesterday"]["unseen"]
        start = self.at(unseen["at"])
        person = next(
            one for one in people if one.arrived_at >= start and one.source == "kiosk" and not one.left_at
        )
        person.entered_at = None
        person.unseen_until = person.arrived_at + timedelta(minutes=unseen["minutes"])

    def _blind(self, people: list[Person]) -> tuple[str, datetime, datetime]:
        """It matters only while somebody waits: from the first who came then."""
        blind = self.people["yesterday"]["blind"]
        start = next(one.arrived_at for one in people if one.arrived_at >= self.at(blind["at"]))
        start += timedelta(seconds=2)
        return blind["staff"], start, start + timedelta(minutes=blind["minutes"])

    def _passing(self, people: list[Person], team: tuple[str, ...]) -> Iterator[Passing]:
        """At the door only. Nobody checks in meanwhile: that would be taken for the same person."""
        draw = self.random
        span = (self.closes - LAST_IN - self.opens).total_seconds()
        for number in range(self.people["passing"]):
            at = self.opens + timedelta(seconds=draw.uniform(0, span))
            gone = at + timedelta(seconds=draw.uniform(50, 150))
            seen = number >= self.people["unseen"]
            hello = at + timedelta(seconds=draw.uniform(4, 40)) if seen else None
            by = draw.choice(team) if seen else None
            if not any(at <= person.arrived_at <= gone for person in people):
                yield Passing(at, gone, hello, by)


class _Floor:
    """Who takes whom: first come, first served, by whoever is free."""

    def __init__(self, maker: _Maker, team: Iterable[str], broken: dict[str, Any] | None) -> None:
        self.maker = maker
        self.broken = broken
        self.free = list(team)
        self.waiting: list[Person] = []
        self.next: list[tuple[datetime, int, Person | str]] = []
        self.number = count()

    def serve(self, people: Iterable[Person]) -> None:
        for person in people:
            if person.left_at is None:
                self._expect(person.unseen_until or person.arrived_at, person)
        while self.next:
            now, _number, who = heappop(self.next)
            (self.free if isinstance(who, str) else self.waiting).append(who)  # type: ignore[arg-type]
            self._match(now)

    def _expect(self, at: datetime, who: Person | str) -> None:
        heappush(self.next, (at, next(self.number), who))

    def _match(self, now: datetime) -> None:
        for name in list(self.free):
            person = next((one for one in self.waiting if self._takes(name, one, now)), None)
            if person is not None:
                self.free.remove(name)
                self.waiting.remove(person)
                self._take(name, person, now)

    def _takes(self, name: str, person: Person, now: datetime) -> bool:
        """In the bad hour one colleague alone takes what has broken, and nothing else."""
        if self.broken is None or not self._is_bad(now):
            return True
        return bool((name == self.broken["staff"]) == (person.service == self.broken["service"]))

    def _is_bad(self, now: datetime) -> bool:
        assert self.broken is not None
        start = self.maker.at(self.broken["at"])
        return start <= now < start + timedelta(minutes=self.broken["minutes"])

    def _take(self, name: str, person: Person, now: datetime) -> None:
        draw, rules = self.maker.random, self.maker.rules
        start = now + timedelta(seconds=draw.uniform(12, 45))
        person.staff = name
        if rules.meet(person.service) == "desk":
            person.called_at = start
            start += timedelta(seconds=draw.uniform(10, 40))
        if person.no_show_at is not None:
            person.no_show_at = start + timedelta(minutes=4)
            self._expect(person.no_show_at, name)
            return
        usual = rules.people["services"][person.service]["minutes"] * rules.people["pace"][name]
        minutes = min(usual * draw.lognormvariate(-0.08, 0.4), 35)
        if self.broken and self._is_bad(now) and person.service == self.broken["service"]:
            minutes *= self.broken["longer"]
        person.served_at = start
        person.finished_at = start + timedelta(minutes=minutes)
        self._expect(person.finished_at + timedelta(seconds=draw.uniform(5, 25)), name)
