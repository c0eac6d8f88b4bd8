"""Each definition by itself, and read both ways: from one visit and from columns of many."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message
from hypothesis import given, settings
from hypothesis import strategies as st

from config.settings import ROOT
from server.db.types import to_micros
from server.domain.measure import BASES, DEFINITIONS, GREET, GREET_FIRST, HANDLE, WAIT, greet_s, outcome
from server.domain.visit import State
from server.queries.report_columns import FILTERS, MOMENTS, NUMBERS, Visits, days, hours

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOTHING: dict[str, Any] = {
    **dict.fromkeys(NUMBERS),
    "parked_s": 0,
    "looked_s": 0,
    "unmet_s": 0,
    "state": "waiting",
    "greet_basis": "kiosk",
}


def visit(**minutes: float | str | None) -> dict[str, Any]:
    """A visit by minutes after noon; what is no moment is taken as it is."""
    return {
        **NOTHING,
        "arrived_at": NOON,
        **{
            name: NOON + timedelta(minutes=value)
            if name in MOMENTS and isinstance(value, int | float)
            else value
            for name, value in minutes.items()
        },
    }


def columns(rows: list[dict[str, Any]], now: datetime = NOON, target_s: float = 300) -> Visits:
    """The same visits as the reports read them."""

    def number(value: Any) -> float:
        return np.nan if value is None else to_micros(value) if isinstance(value, datetime) else value

    found: dict[str, Any] = {
        name: np.array([number(row[name]) for row in rows], dtype=np.float64) for name in NUMBERS
    }
    found |= {
        name: np.array([row.get(name, "") for row in rows], dtype=np.str_)
        for name in ("id", "state", "service", "greet_basis")
    }
    return Visits(found, float(to_micros(now)), target_s)


def test_wait_ends_with_the_first_call() -> None:
    assert WAIT.of(visit(called_at=4, served_at=6)) == 240


def test_wait_ends_with_being_served_when_nobody_called() -> None:
    assert WAIT.of(visit(served_at=6)) == 360


def test_wait_is_not_known_before_either() -> None:
    assert WAIT.of(visit(left_at=9)) is None


def test_later_serving_again_never_overwrites_the_first_call() -> None:
    assert WAIT.of(visit(called_at=4, served_at=2)) == 120


def test_handle_time_leaves_out_what_was_set_aside() -> None:
    assert HANDLE.of(visit(served_at=5, finished_at=25, parked_s=300)) == 900


@pytest.mark.parametrize("basis", BASES)
def test_greeting_counts_from_the_basis_of_its_clock(basis: str) -> None:
    seen = visit(greet_basis=basis, entered_at=-2, greeted_at=1)
    assert greet_s(seen) == (180 if basis == "door" else 60)


def test_denied_greeting_stops_only_the_clock_of_first_greetings() -> None:
    seen = visit(unconfirmed_greeted_at=1, greeted_at=7)
    assert GREET["kiosk"].of(seen) == 420
    assert GREET_FIRST["kiosk"].of(seen) == 60


def test_imported_visit_has_no_greeting_clock() -> None:
    assert greet_s(visit(greet_basis="import", greeted_at=1)) is None


def test_formula_names_the_moments_that_are_subtracted() -> None:
    assert WAIT.formula == "min(called_at, served_at) − arrived_at − looked_s"
    assert HANDLE.formula == "finished_at − served_at − parked_s"
    assert GREET["door"].formula == "greeted_at − entered_at − unmet_s"


@pytest.mark.parametrize("state", State)
def test_every_state_is_an_end_or_open(state: State) -> None:
    assert outcome(state) == (state.value if state in ("served", "left", "no_show") else "open")


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "ar"])
def test_every_definition_is_said_in_every_language(language: str) -> None:
    text = (ROOT / "config" / "locales" / language / "manager.ftl").read_text(encoding="utf-8")
    said = {entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, Message)}
    assert {definition.key for definition in DEFINITIONS.values()} <= said


MINUTES = st.one_of(st.none(), st.integers(0, 240))
VISITS = st.builds(
    visit,
    called_at=MINUTES,
    served_at=MINUTES,
    finished_at=MINUTES,
    left_at=MINUTES,
    greeted_at=MINUTES,
    unconfirmed_greeted_at=MINUTES,
    entered_at=st.one_of(st.none(), st.integers(-30, 0)),
    parked_s=st.sampled_from([0, 12.5, 600]),
    promise_high_s=st.one_of(st.none(), st.sampled_from([60, 900])),
    state=st.sampled_from([state.value for state in State]),
    greet_basis=st.sampled_from([*BASES, "import"]),
)


@settings(deadline=None)
@given(st.lists(VISITS, min_size=1, max_size=12))
def test_columns_say_the_same_as_visits_one_by_one(rows: list[dict[str, Any]]) -> None:
    found = columns(rows)
    for span in (WAIT, HANDLE, *GREET.values(), *GREET_FIRST.values()):
        one_by_one = [span.of(row) for row in rows]
        assert [None if np.isnan(s) else s for s in found.seconds(span).tolist()] == one_by_one


@settings(deadline=None)
@given(st.lists(VISITS, max_size=12))
def test_every_visit_is_in_exactly_one_outcome(rows: list[Mapping[str, Any]]) -> None:
    found = columns([dict(row) for row in rows])
    ends = [FILTERS["outcome"][name](found) for name in ("served", "left", "no_show", "open")]
    assert np.sum(ends, axis=0).tolist() == [1] * len(rows)


@settings(deadline=None)
@given(st.lists(VISITS, max_size=12))
def test_no_promise_is_both_kept_and_broken_and_only_told_ones_are_either(rows: list[dict[str, Any]]) -> None:
    found = columns(rows, now=NOON + timedelta(hours=5))
    told = [row["promise_high_s"] is not None for row in rows]
    assert not (found.kept & found.broken).any()
    assert [bool(either) for either in found.kept | found.broken] <= told


def test_who_left_within_what_they_were_told_is_neither_kept_nor_broken() -> None:
    found = columns([visit(left_at=3, promise_high_s=600, state="left")])
    assert not found.kept[0]
    assert not found.broken[0]


def test_who_left_after_what_they_were_told_had_a_broken_promise() -> None:
    found = columns([visit(left_at=30, promise_high_s=600, state="left")])
    assert found.broken[0]


def test_who_still_waits_has_waited_until_now() -> None:
    found = columns([visit()], now=NOON + timedelta(minutes=7))
    assert found.waited.tolist() == [420]
    assert not found.met[0]


def test_hours_and_days_are_those_on_the_wall_when_clocks_change() -> None:
    berlin = "Europe/Berlin"
    at = [
        datetime(2026, 3, 29, 0, 30, tzinfo=UTC),  # 01:30, the last half hour of winter
        datetime(2026, 3, 29, 1, 0, tzinfo=UTC),  # 03:00: two o'clock was left out
        datetime(2026, 10, 24, 22, 0, tzinfo=UTC),  # 00:00 on the long day
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # 02:30 for the first time
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # 02:30 for the second time
        datetime(2026, 10, 25, 22, 59, tzinfo=UTC),  # 23:59, 24 h 59 min after midnight
    ]
    found = columns([visit(arrived_at=None) | {"arrived_at": moment} for moment in at])
    assert hours(found, berlin).tolist() == [moment.astimezone(ZoneInfo(berlin)).hour for moment in at]
    assert hours(found, berlin).tolist() == [1, 3, 0, 2, 2, 23]
    assert days(found, berlin).tolist() == ["2026-03-29"] * 2 + ["2026-10-25"] * 4
