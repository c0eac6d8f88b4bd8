"""A waiting person always has an owner or a running timer, whatever happens to shop, process and clock.

After every single order, crash and step of the clock: each waiting person's timer is set, each raised alert
with rungs left has exactly one, each rung is climbed once, and each timer fires when it is due by the time
that really passes.
"""

from collections import Counter
from collections.abc import Callable
from itertools import count

import gevent
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from server.clock.timers import Timers
from server.db.engine import writing_engine
from server.domain.attendance import Attendance
from tests.databases import Databases
from tests.open_shop import DEMO, OpenShop
from tests.property.histories import ORDERS, History, Order, search
from tests.property.owned import Book

# Around each number of the ladders, and hours in which nobody looked.
SPANS = (0.1, 4.9, 5.0, 15.0, 25.0, 30.0, 60.0, 90.0, 275.0, 300.0, 1200.0, 7200.0)
JUMPS = (-86_400.0, -3600.0, -90.0, -1.0, 0.5, 90.0, 3600.0, 86_400.0)
stores = count()


class OwnershipMachine(RuleBasedStateMachine):
    """One store; with `loops` 2 a second process looks after the same timers."""

    database = ""
    loops = 1

    def __init__(self) -> None:
        super().__init__()
        self.shop = OpenShop(self.database, plan={**DEMO, "slug": f"owned-{next(stores)}"})
        self.history = History(self.shop)
        self.book = Book(self.shop)
        self.other = [self.shop.process(writing_engine(self.database)) for _ in range(self.loops - 1)]

    @rule(orders=st.lists(ORDERS, min_size=1, max_size=6))
    def orders_come_one_by_one(self, orders: list[Order]) -> None:
        for order in orders:
            if order[0] != "time":
                self.history.give([order])
                self.look()

    @rule(orders=st.lists(ORDERS.filter(lambda order: order[0] != "time"), min_size=2, max_size=4))
    def orders_come_at_once(self, orders: list[Order]) -> None:
        self.history.give(orders)
        self.look()

    @rule(seconds=st.sampled_from(SPANS))
    def time_passes(self, seconds: float) -> None:
        self.shop.clock.step(seconds=seconds)
        self.look()

    @rule(seconds=st.sampled_from(JUMPS))
    def clock_is_set(self, seconds: float) -> None:
        self.shop.clock.jump(seconds=seconds)
        self.look()

    @rule(down_s=st.sampled_from((0.0, *SPANS)), jump_s=st.sampled_from((0.0, 0.0, 0.0, *JUMPS)))
    def process_dies(self, down_s: float, jump_s: float) -> None:
        self.shop.clock.step(seconds=down_s)
        self.shop.clock.jump(seconds=jump_s)
        self.shop.restart()
        self.other = [self.shop.process(writing_engine(self.database)) for _ in self.close_others()]
        self.book.restarted()
        self.look()

    @rule(members=st.sets(st.integers(1, 3)), unnamed=st.integers(0, 1))
    def colleagues_come_and_go(self, members: set[int], unnamed: int) -> None:
        held = frozenset(self.history.staff[number].staff_id or 0 for number in members)
        self.shop.present = Attendance(len(members) + unnamed, held, unnamed)

    def look(self) -> None:
        """The loops have their turn, then everything is checked."""
        loops = [self.shop.timers, *(timers for _writer, timers in self.other)]
        gevent.joinall([gevent.spawn(fire_all, timers) for timers in loops], raise_error=True)
        self.book.check_all()

    def close_others(self) -> list[Timers]:
        for writer, _timers in self.other:
            writer.close()
            writer.engine.dispose()
        return [timers for _writer, timers in self.other]

    def teardown(self) -> None:
        try:
            climbed = Counter(
                (row["id"], row["rung"])
                for event in self.shop.events()
                if event["type"] == "alert.climbed"
                for row in [event["alert"]]
            )
            assert [once for once, times in climbed.items() if times > 1] == []
        finally:
            self.close_others()
            self.shop.forget_timers()
            self.shop.close()


def fire_all(timers: Timers) -> None:
    while timers.fire_due() <= 0:
        pass


@pytest.fixture
def histories(databases: Databases) -> Callable[[str, int, int], None]:
    def run(kind: str, loops: int, examples: int) -> None:
        OwnershipMachine.database = databases.migrated(kind)
        OwnershipMachine.loops = loops
        search(OwnershipMachine, examples, 10)

    return run


def test_nobody_who_waits_is_forgotten(histories: Callable[[str, int, int], None]) -> None:
    histories("sqlite", 1, 40)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_two_processes_look_after_the_same_timers(
    histories: Callable[[str, int, int], None], kind: str
) -> None:
    histories(kind, 2, 15)


@pytest.mark.prove
def test_nobody_is_forgotten_in_ten_thousand_histories(histories: Callable[[str, int, int], None]) -> None:
    histories("sqlite", 1, 10_000)
