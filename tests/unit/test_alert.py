"""The ladders as pure data: who is told when, and when it ends."""

import pytest

from server.domain.alert import Kind, Ladder, Setting, Sound, Times, To, ladder

TIMES = Times(
    door_again_s=25,
    door_gone_s=300,
    not_shown_s=5,
    all_free_s=20,
    lead_when_busy_s=30,
    manager_s=90,
    again_s=60,
    help_lead_s=30,
    device_manager_s=300,
    person_gone_s=240,
)


def steps(found: Ladder, most: int = 6) -> list[tuple[float, tuple[To, ...], Sound | None]]:
    """(due, whom, sound) of each rung, as far as there are any."""
    due = [(found.due_s(number), found.rung(number)) for number in range(most)]
    return [
        (at, rung.to, rung.sound)
        for number, (at, rung) in enumerate(due)
        if at is not None and not found.is_over(number)
    ]


def test_somebody_checked_in_while_a_colleague_is_free() -> None:
    found = ladder(Kind.WAITING, TIMES, Setting.FREE)
    assert steps(found) == [
        (0, (To.FREE,), Sound.HELLO),
        (5, (To.EVERYONE,), Sound.HELLO),
        (20, (To.FREE, To.LEAD), Sound.STILL),
        (90, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL),
        (150, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL),
        (210, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL),
    ]
    assert [rung.unless_shown for rung in found.rungs] == [False, True, False, False]


def test_somebody_checked_in_while_everybody_serves() -> None:
    assert steps(ladder(Kind.WAITING, TIMES, Setting.BUSY), 4) == [
        (0, (), None),
        (30, (To.LEAD,), Sound.HELLO),
        (90, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL),
        (150, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL),
    ]


def test_door_asks_softly_twice_and_never_beyond_the_lead_then_it_ends() -> None:
    free, busy = (ladder(Kind.DOOR, TIMES, setting) for setting in (Setting.FREE, Setting.BUSY))
    assert steps(free) == [(0, (To.FREE,), Sound.HELLO), (25, (To.FREE,), Sound.HELLO)]
    assert steps(busy) == [(0, (), None)]
    assert [free.due_s(2), busy.due_s(1)] == [300, 300]
    assert free.is_over(2)
    assert busy.is_over(1)
    assert free.due_s(3) is None


@pytest.mark.parametrize(
    ("setting", "first"),
    [(Setting.NAMED, To.NAMED), (Setting.FREE, To.FREE), (Setting.BUSY, To.EVERYONE)],
)
def test_help_asks_the_named_person_or_the_free_or_all_and_then_the_lead(setting: Setting, first: To) -> None:
    found = ladder(Kind.HELP, TIMES, setting)
    assert steps(found, 2) == [(0, (first,), Sound.HELLO), (30, (To.FREE, To.LEAD), Sound.STILL)]


def test_promise_at_risk_is_the_leads_and_a_broken_one_everybodys() -> None:
    found = ladder(Kind.PROMISE, TIMES, Setting.FREE, broken_s=240)
    assert steps(found, 3) == [
        (0, (To.LEAD,), Sound.HELLO),
        (240, (To.EVERYONE,), Sound.STILL),
        (300, (To.EVERYONE,), Sound.STILL),
    ]


def test_blind_device_is_said_on_itself_and_to_the_lead_then_to_the_manager_once() -> None:
    found = ladder(Kind.DEVICE, TIMES, Setting.BUSY)
    assert steps(found) == [
        (0, (To.DEVICE, To.LEAD), Sound.BROKEN),
        (300, (To.MANAGER,), Sound.BROKEN),
    ]
    assert found.due_s(2) is None


@pytest.mark.parametrize(("setting", "first"), [(Setting.FREE, To.FREE), (Setting.BUSY, To.EVERYONE)])
def test_who_asks_for_a_person_at_a_kiosk_is_everybodys_at_once_and_then_the_leads(
    setting: Setting, first: To
) -> None:
    found = ladder(Kind.KIOSK, TIMES, setting)
    assert steps(found) == [
        (0, (first,), Sound.HELLO),
        (30, (To.FREE, To.LEAD), Sound.STILL),
        (90, (To.FREE, To.LEAD, To.MANAGER), Sound.STILL),
    ]
    assert found.due_s(3) == 240
    assert found.is_over(3)


def test_who_asks_while_nobody_is_signed_in_rings_everywhere_until_they_have_gone() -> None:
    found = ladder(Kind.KIOSK, TIMES, Setting.NOBODY)
    assert steps(found) == [(0, (To.EVERYONE,), Sound.BROKEN)]
    assert (found.due_s(1), found.is_over(1)) == (240, True)


@pytest.mark.parametrize("kind", [Kind.WAITING, Kind.HELP, Kind.PROMISE])
def test_nobody_signed_in_rings_everywhere_until_somebody_answers(kind: Kind) -> None:
    found = ladder(kind, TIMES, Setting.NOBODY)
    assert steps(found, 3) == [(at, (To.EVERYONE,), Sound.BROKEN) for at in (0, 60, 120)]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("setting", list(Setting))
def test_rungs_are_due_one_after_another(kind: Kind, setting: Setting) -> None:
    found = ladder(kind, TIMES, setting, broken_s=100)
    due = [at for number in range(8) if (at := found.due_s(number)) is not None]
    assert due == sorted(due)
    assert due[0] == 0


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("passed_s", [0, 4.9, 5, 19, 20, 90, 149, 150, 300, 5000])
def test_rung_that_is_reached_is_the_last_that_is_due(kind: Kind, setting: Setting, passed_s: float) -> None:
    found = ladder(kind, TIMES, setting, broken_s=100)
    number = found.reached(0, passed_s)
    assert (found.due_s(number) or 0) <= passed_s
    after = found.due_s(number + 1)
    assert after is None or after > passed_s
