"""Whatever happens in the shop, in whatever order: what must hold, holds.

A page that took a snapshot at any moment and applied every event since, by the pages' own code, shows
exactly what a fresh snapshot shows, for every role.
"""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import select

from server.actions.erase import PERSONAL
from server.db.models import Visit
from server.db.moments import iso
from server.domain.shopday import day_range, shop_day
from server.domain.visit import ENDS, MOVES, OPEN, State, Verb
from tests.databases import Databases
from tests.open_shop import DEMO, OpenShop
from tests.property.histories import ORDERS, History, Order, search
from tests.property.replayer import Replayer, replayer  # noqa: F401 - a fixture

ROLES = ("staff", "screen", "kiosk")
MOST_SNAPSHOTS = 4
VERB_OF = {
    "visit.greeted": Verb.GREET,
    "visit.called": Verb.CALL,
    "visit.recalled": Verb.RECALL,
    "visit.served": Verb.SERVE,
    "visit.finished": Verb.FINISH,
    "visit.parked": Verb.PARK,
    "visit.resumed": Verb.RESUME,
    "visit.declined": Verb.DECLINE,
    "visit.help_asked": Verb.HELP,
    "visit.no_show": Verb.NO_SHOW,
    "visit.left": Verb.LEAVE,
    "visit.nobody_came": Verb.NOBODY_CAME,
    "visit.transferred": Verb.TRANSFER,
    "visit.offered": Verb.HAND_OVER,
    "visit.handed_over": Verb.ACCEPT,
    "visit.refused": Verb.REFUSE,
    "visit.reordered": Verb.REORDER,
    "visit.adviser_asked": Verb.SAME_ADVISER,
    "visit.need_told": Verb.NEED,
    "visit.service_added": Verb.ADD_SERVICE,
    "visit.still_here": Verb.STILL_HERE,
    "visit.told": Verb.TELL,
}
# What time alone does to a visit leaves it where it is.
BY_TIME = ("visit.due_back", "visit.offer_over", "visit.overdue", "visit.ready", "visit.asked_after")
# What is known of the door may join other visits than the event's own.
BY_DOOR = ("arrival.entered", "arrival.gone", "visit.checked_in")
stores = count()


class ShopMachine(RuleBasedStateMachine):
    """One store; its database is shared with the stores of the other examples."""

    database = ""
    replayer: Replayer

    def __init__(self) -> None:
        super().__init__()
        self.shop = OpenShop(self.database, plan={**DEMO, "slug": f"shop-{next(stores)}"})
        self.history = History(self.shop)
        self.snapshots = [self.shop.snapshot(role) for role in ROLES]

    @rule(orders=st.lists(ORDERS, min_size=3, max_size=12))
    def orders_come_one_by_one(self, orders: list[Order]) -> None:
        self.history.one_by_one(orders)

    @rule(orders=st.lists(ORDERS, min_size=2, max_size=5))
    def orders_come_at_once(self, orders: list[Order]) -> None:
        self.history.give(orders)

    @rule()
    def timers_fire(self) -> None:
        self.history.fire_timers()
        over = [row for row in self.rows() if self.should_be_blank(row)]
        assert [row["id"] for row in over if any(row[word] for word in PERSONAL)] == []
        closed = [row for row in self.rows() if row["state"] in ENDS]
        assert [row["id"] for row in closed if row["find_me"]] == []

    @rule()
    def pages_are_opened(self) -> None:
        if len(self.snapshots) < MOST_SNAPSHOTS * len(ROLES):
            self.snapshots += [self.shop.snapshot(role) for role in ROLES]

    def teardown(self) -> None:
        try:
            events = self.shop.events()
            check_numbers(events, self.shop.head())
            check_moves(events)
            check_rows(self.rows(), events)
            self.check_pages()
        finally:
            self.shop.forget_timers()
            self.shop.close()

    def rows(self) -> list[dict[str, Any]]:
        with self.shop.reader.connect() as conn:
            mine = select(Visit.__table__).where(Visit.store_id == self.shop.store_id)
            return [dict(row) for row in conn.execute(mine).mappings()]

    def should_be_blank(self, row: dict[str, Any]) -> bool:
        ended_at = row["finished_at"] or row["left_at"]
        return row["state"] in ENDS and ended_at + timedelta(hours=24) <= self.shop.clock()

    def check_pages(self) -> None:
        """Snapshot + events == fresh snapshot."""
        asked = [
            {"state": old, "events": self.shop.events(after=old["seq"], role=old["role"])}
            for old in self.snapshots
        ]
        fresh = {role: self.shop.snapshot(role) for role in ROLES}
        for old, page in zip(self.snapshots, self.replayer.apply(asked), strict=True):
            now = fresh[old["role"]]
            assert page["seq"] == now["seq"]
            assert page["visits"] == now["visits"]
            assert page.get("arrivals") == now.get("arrivals")
            assert page.get("alerts") == now.get("alerts")
            self.check_calls(page.get("calls"), now.get("calls"))

    def check_calls(self, shown: list[dict[str, Any]] | None, fresh: list[dict[str, Any]] | None) -> None:
        """A page never fetches the eleventh call, and keeps yesterday's until it is opened anew."""
        if shown is None or fresh is None:
            assert shown is fresh
            return
        today = shop_day(self.shop.clock(), "Europe/Berlin")
        midnight = day_range(today, today, "Europe/Berlin")[0]
        of_today = [call for call in shown if call["at"] >= str(iso(midnight))]
        assert of_today == fresh[: len(of_today)]
        assert len(of_today) == len(fresh) or len(fresh) == 10


def check_numbers(events: list[dict[str, Any]], head: int) -> None:
    assert [event["seq"] for event in events] == list(range(1, head + 1))


def check_moves(events: list[dict[str, Any]]) -> None:
    """Each event follows from the one before by the table, and nobody's customer is taken away."""
    last: dict[str, dict[str, Any]] = {}
    before_last: dict[str, dict[str, Any]] = {}
    for event in events:
        for visit in visits_of(event):
            was = last.get(visit["id"])
            if visit is event.get("visit"):
                check_one_move(event, was, before_last.get(visit["id"]))
            elif was is not None and event["type"] in BY_DOOR:
                check_joined(visit, was)
                last[visit["id"]] = visit
                continue
            else:
                assert was is not None
                check_freed(visit, was)
            if was is not None:
                before_last[visit["id"]] = was
            last[visit["id"]] = visit


def visits_of(event: dict[str, Any]) -> list[dict[str, Any]]:
    """In their order: whom it is about, then whom it touched."""
    also = [row for row in event.get("also", ()) if row["kind"] == "visit"]
    return [*([event["visit"]] if "visit" in event else []), *also]


def check_freed(visit: dict[str, Any], was: dict[str, Any]) -> None:
    """*I'm with them* while with somebody: those are done, or go on to their next service."""
    assert visit["version"] == was["version"] + 1
    assert was["state"] == "serving"
    assert visit["state"] in ("served", "waiting")


def check_joined(visit: dict[str, Any], was: dict[str, Any]) -> None:
    """What the door is told late joins a visit or lets it go; nothing else of it changes."""
    known = {name: visit[name] for name in ("entered_at", "greet_basis")}
    assert {**visit, "kind": "visit"} == {**was, **known, "kind": "visit"}


def check_one_move(event: dict[str, Any], was: dict[str, Any] | None, before: dict[str, Any] | None) -> None:
    visit, kind = event["visit"], event["type"]
    if was is None:
        assert (kind, visit["state"], visit["version"]) == ("visit.checked_in", "waiting", 1)
        return
    assert visit["version"] == was["version"] + 1
    if kind == "visit.undone":
        assert before is not None
        # What the door told meanwhile stands, whatever is taken back.
        door = {name: visit[name] for name in ("entered_at", "greet_basis")}
        restored = {**before, **door, "version": visit["version"], "undo": None}
        restored.pop("kind", None)  # where it stood beside another's event
        gone = dict.fromkeys(("name", "note", "find_me"))
        assert {**visit, **gone} == {**restored, **gone}
    elif kind == "visit.erased":
        assert [visit[word] for word in PERSONAL] == [None] * len(PERSONAL)
        assert visit["state"] == was["state"]
    elif kind in BY_TIME:
        assert (visit["state"], visit["staff"], visit["undo"]) == (was["state"], was["staff"], None)
    else:
        assert MOVES[State(was["state"]), VERB_OF[kind]] == visit["state"]
    if kind in ("visit.called", "visit.served") and was["state"] in ("called", "serving"):
        assert was["staff"] == visit["staff"] == (event["by"]["staff"] or event["by"]["device"])
    if was["called_at"] is not None and kind != "visit.undone":
        assert visit["called_at"] == was["called_at"]
    assert visit["arrived_at"] == was["arrived_at"]


def check_rows(rows: list[dict[str, Any]], events: list[dict[str, Any]]) -> None:
    """The table and the log tell the same story; tickets are unique a day; one at a time for each."""
    made = sum(event["type"] == "visit.checked_in" for event in events)
    states = Counter(row["state"] for row in rows)
    assert sum(states[state.value] for state in (*OPEN, *ENDS)) == len(rows) == made
    newest = {visit["id"]: visit for event in events for visit in visits_of(event)}
    assert {row["id"]: (row["state"], row["version"]) for row in rows} == {
        visit["id"]: (visit["state"], visit["version"]) for visit in newest.values()
    }
    tickets = Counter((row["day"], row["ticket"]) for row in rows)
    assert [ticket for ticket, times in tickets.items() if times > 1] == []
    serving = Counter(row["staff_id"] for row in rows if row["state"] == "serving" and row["staff_id"])
    assert [staff for staff, times in serving.items() if times > 1] == []


@pytest.fixture
def histories(
    databases: Databases,
    replayer: Replayer,  # noqa: F811 - the fixture
) -> Callable[[str, int, int], None]:
    def run(kind: str, examples: int, steps: int) -> None:
        ShopMachine.database = databases.migrated(kind)
        ShopMachine.replayer = replayer
        search(ShopMachine, examples, steps)

    return run


def test_whatever_happens_holds_on_sqlite(histories: Callable[[str, int, int], None]) -> None:
    histories("sqlite", 25, 15)


def test_whatever_happens_holds_on_postgres(histories: Callable[[str, int, int], None]) -> None:
    histories("postgres", 12, 15)


@pytest.mark.prove
def test_ten_thousand_histories_hold(histories: Callable[[str, int, int], None]) -> None:
    histories("sqlite", 10_000, 15)
