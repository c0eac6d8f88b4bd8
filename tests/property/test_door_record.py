"""The record of the door, on a real database: however late it is told, it reads the same.

And the alerts: one an arrival at most, each ended once, never raised again.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from server.actions.arrivals import enter
from server.db.models import Alert, Arrival, Visit
from server.domain.matching import CheckedIn, Crossing, Fact, How, join
from tests.databases import Databases
from tests.open_shop import DEMO, OpenShop

SPAN_S = 100
EXAMPLES = 12
stores = count()

# Each: how long before the end it happened, which way (or a check-in), how many.
facts = st.lists(
    st.tuples(st.integers(1, SPAN_S), st.sampled_from(["in", "in", "out", "party"]), st.integers(1, 3)),
    min_size=2,
    max_size=10,
    unique_by=lambda fact: fact[0],
)


@pytest.fixture(scope="module")
def database(databases: Databases) -> str:
    return databases.migrated("sqlite")


def told(shop: OpenShop, given: list[tuple[int, str, int]], late: Callable[[int], float]) -> None:
    """Each fact at its time plus what it is late by; a shop's clock only goes forward."""
    begun = shop.clock()
    order = sorted(given, key=lambda fact: SPAN_S - fact[0] + late(fact[0]))
    for ago, what, size in order:
        happened = begun + timedelta(seconds=SPAN_S - ago)
        heard = happened + timedelta(seconds=late(ago))
        shop.clock.at = max(shop.clock.at, heard)
        age_s = (shop.clock.at - happened).total_seconds()
        if what == "party":
            shop.check_in(party_size=size, age_s=age_s)
        else:
            entering = partial(
                enter, by=shop.camera, direction=what, group_size=size, age_s=age_s, settings=shop.settings
            )
            shop.order(entering)


def record(shop: OpenShop, begun: datetime) -> list[Any]:
    """What became of each arrival and each visit, by when they came; ids are chance."""
    with shop.reader.connect() as conn:
        visits = {row.id: row for row in conn.execute(select(Visit).where(Visit.store_id == shop.store_id))}
        came = conn.execute(
            select(Arrival).where(Arrival.store_id == shop.store_id, Arrival.direction == "in")
        ).all()

    def at(moment: datetime | None) -> float | None:
        return (moment - begun).total_seconds() if moment else None

    arrivals = [
        (at(row.at), row.state, row.how, at(row.closed_at), at(visits[row.visit_id].arrived_at))
        if row.visit_id
        else (at(row.at), row.state, row.how, at(row.closed_at), None)
        for row in came
    ]
    return [
        sorted(arrivals, key=str),
        sorted((at(v.arrived_at), at(v.entered_at)) for v in visits.values() if v.entered_at),
    ]


def opened(database: str) -> OpenShop:
    return OpenShop(database, plan={**DEMO, "slug": f"door-{next(stores)}"})


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(facts, st.dictionaries(st.integers(1, SPAN_S), st.integers(0, 60)))
def test_late_word_makes_no_difference(
    database: str, given_facts: list[tuple[int, str, int]], delays: dict[int, int]
) -> None:
    shop, other = opened(database), opened(database)
    begun = shop.clock()
    told(shop, given_facts, lambda _ago: 0)
    told(other, given_facts, lambda ago: delays.get(ago, 0))
    assert record(other, begun) == record(shop, begun)
    assert_pure(shop, given_facts, begun)
    assert_alerts(shop)
    assert_alerts(other)
    for each in (shop, other):
        each.forget_timers()
        each.close()


def assert_pure(shop: OpenShop, given_facts: list[tuple[int, str, int]], begun: datetime) -> None:
    """The database says what the pure function says of the same facts."""

    def at(ago: int) -> datetime:
        return begun + timedelta(seconds=SPAN_S - ago)

    known: list[Fact] = [
        CheckedIn(str(ago), at(ago), size) if what == "party" else Crossing(str(ago), at(ago), what, size)
        for ago, what, size in given_facts
    ]
    rules = shop.settings
    joined = join(
        known,
        match=timedelta(seconds=rules.match_window_s),
        walk_away=timedelta(seconds=rules.walk_away_s),
    )
    ends = {at(int(name)): end.how for name, end in joined.ends.items()}
    with shop.reader.connect() as conn:
        rows = conn.execute(
            select(Arrival).where(Arrival.store_id == shop.store_id, Arrival.direction == "in")
        ).all()
    assert {row.at: How(row.how) for row in rows if row.how} == ends


def assert_alerts(shop: OpenShop) -> None:
    with shop.reader.connect() as conn:
        mine = Alert.store_id == shop.store_id, Alert.arrival_id.is_not(None)
        alerts = conn.execute(select(Alert).where(*mine)).all()
        rows = conn.execute(select(Arrival.id, Arrival.state).where(Arrival.store_id == shop.store_id))
        states = {row.id: row.state for row in rows}
    assert len({alert.arrival_id for alert in alerts}) == len(alerts)
    for alert in alerts:
        if states[alert.arrival_id] in ("matched", "gone"):
            assert alert.ended_at is not None
    ended: dict[str, int] = {}
    for event in shop.events():
        beside = (row for row in event.get("also", ()) if row["kind"] == "alert")
        for row in (event.get("alert"), *beside):
            if row and row["about"] == "door" and row["state"] != "raised":
                ended[row["id"]] = ended.get(row["id"], 0) + 1
    assert set(ended.values()) <= {1}
