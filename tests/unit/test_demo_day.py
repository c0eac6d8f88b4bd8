"""The made-up days: always the same, believable, and yesterday broke where it shall."""

from datetime import date, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from server.demo.day import Day, Person, make_day
from server.demo.rules import read_rules

RULES = read_rules()
FRIDAY = date(2026, 11, 20)
WEEK = [FRIDAY + timedelta(days=n) for n in range(7)]


def made(day: date, *, yesterday: bool = False) -> Day:
    found = make_day(RULES, day, yesterday=yesterday)
    assert found is not None
    return found


def test_same_day_is_always_the_same() -> None:
    assert made(FRIDAY) == made(FRIDAY)
    assert made(FRIDAY).people != made(FRIDAY + timedelta(days=7)).people


def test_nobody_comes_on_a_day_on_which_the_shop_is_closed() -> None:
    hours = {**RULES.store["hours"], "sun": []}
    rules = type(RULES)(RULES.people, {**RULES.store, "hours": hours})
    assert make_day(rules, date(2026, 11, 22), yesterday=True) is None


@pytest.mark.parametrize("day", WEEK, ids=lambda day: f"{day:%A}")
def test_nobody_serves_two_at_once_and_everybody_ends(day: date) -> None:
    whole = made(day, yesterday=True)
    for name in whole.team:
        mine = sorted(map(span, (one for one in whole.people if one.staff == name)))
        assert all(before[1] <= after[0] for before, after in pairwise(mine))
    assert all(one.finished_at or one.left_at or one.no_show_at for one in whole.people)


def span(one: Person) -> tuple[float, float]:
    start, end = one.called_at or one.served_at, one.finished_at or one.no_show_at
    assert start is not None
    assert end is not None
    return start.timestamp(), end.timestamp()


def test_four_weeks_are_about_as_many_as_they_shall_be() -> None:
    days = [made(FRIDAY - timedelta(days=n)) for n in range(28)]
    people = [one for day in days for one in day.people]
    assert 100 <= len(people) / len(days) <= 120
    assert 0.045 <= sum(one.left_at is not None for one in people) / len(people) <= 0.075
    assert {name for day in days for name in day.team} == {"Alex", "Bea", "Chris", "Dana"}


@pytest.mark.parametrize("day", WEEK, ids=lambda day: f"{day:%A}")
def test_yesterday_has_two_who_did_not_come_and_one_whom_nobody_saw(day: date) -> None:
    people = made(day, yesterday=True).people
    assert sum(one.no_show_at is not None for one in people) == 2
    [unseen] = [one for one in people if one.unseen_until is not None]
    assert unseen.unseen_until is not None
    assert unseen.unseen_until - unseen.arrived_at > timedelta(seconds=90)
    assert unseen.greeted_at in (None, unseen.unseen_until)


@pytest.mark.parametrize("day", WEEK, ids=lambda day: f"{day:%A}")
def test_yesterday_broke_at_half_past_twelve_and_not_before(day: date) -> None:
    wall = [one.arrived_at.astimezone(ZoneInfo("Europe/Berlin")).time() for one in repairs(day)]
    assert [at for at in wall if time(12) <= at < time(12, 30)] == []
    assert sum(time(12, 30) <= at < time(13) for at in wall) >= 8


def repairs(day: date) -> list[Person]:
    return [one for one in made(day, yesterday=True).people if one.service == "repairs"]
