"""Random orders by random people, given to a shop's writer one at a time or several at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

import gevent
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from server.actions import arrivals
from server.actions.alert import answer
from server.actions.arrivals import dismiss, enter, gone
from server.actions.call import call_next
from server.actions.own_ticket import owner_does
from server.actions.receipts import Told, note_receipts
from server.actions.tell import owner_tells_us
from server.db.writer import Action, Reply
from server.domain.errors import Busy, DiskFull, ShopError
from server.domain.visit import VERBS as ON_CARD
from server.domain.visit import State, Verb
from server.web.staff import VERBS
from tests.open_shop import RULES, OpenShop

SERVICES = ("repairs", "new-phone", "returns", "private")
COLLEAGUES = ("Alex", "Bea", "Chris")
OWNERS = (Verb.LEAVE, Verb.RESUME, Verb.NOBODY_CAME)
ARRIVALS: dict[str, Callable[..., Reply]] = {
    "greet": partial(arrivals.greet_arrival, settings=RULES),
    "dismiss": dismiss,
    "gone": gone,
}
# Around the ten seconds of undo, the three minutes of the door, the ten of *back in line*, and a day.
SPANS = (0.001, 1.0, 10.0, 10.001, 60.0, 180.0, 600.001, 3600.0, 86_390.0, 86_400.0)

# What somebody tells us once they are in line; the demo store asks for neither of these services the same.
WORDS: tuple[dict[str, Any], ...] = (
    {"come": 1},
    {"come": 10, "find_me": "by the window"},
    {"come": "press"},
    {"come": "now"},
    {"find_me": "blue scarf"},
    {"find_me": None, "note": "a gift"},
    {"party_size": 3, "access": ["seat"]},
    {"answers": {"device": "phone"}},
    {"answers": {"reach": "+49 30 1234567"}},
)
which = st.integers(0, 7)
ages = st.sampled_from((0.0, 0.0, 0.0, 1.0, 179.0, 7200.0))
KINDS: dict[str, tuple[int, st.SearchStrategy[Any]]] = {
    "check_in": (
        3,
        st.tuples(which, st.sampled_from(SERVICES), st.sampled_from((None, "Robin", "Sasha")), ages),
    ),
    "lawful": (12, st.tuples(which, which, st.integers(0, 19))),
    "verb": (2, st.tuples(which, which, st.sampled_from(sorted(VERBS)))),
    "undo": (1, st.tuples(which, which)),
    "next": (1, st.tuples(which, st.sampled_from((None, *SERVICES)))),
    "owner": (1, st.tuples(which, st.sampled_from(OWNERS))),
    "tell": (2, st.tuples(which, st.sampled_from(WORDS))),
    "look_around": (1, st.tuples(st.sampled_from(SERVICES), st.sampled_from((1, 10, "press")), ages)),
    "enter": (1, st.tuples(st.sampled_from(("in", "in", "out")), st.integers(1, 3), ages)),
    "arrival": (1, st.tuples(which, which, st.sampled_from(sorted(ARRIVALS)))),
    "hello": (1, st.tuples(which)),
    "coming": (1, st.tuples(which, which)),
    "shown": (2, st.tuples(which, which, st.sampled_from((0.0, 0.0, 0.2)))),
    "again": (1, st.tuples(which)),
    "time": (2, st.tuples(st.sampled_from(SPANS))),
}
WEIGHTED = [kind for kind, (weight, _details) in KINDS.items() for _ in range(weight)]
ORDERS = st.sampled_from(WEIGHTED).flatmap(lambda kind: st.tuples(st.just(kind), KINDS[kind][1]))
Order = tuple[str, tuple[Any, ...]]
Outcome = tuple[int, dict[str, Any]]


def search(machine: type[RuleBasedStateMachine], examples: int, steps: int) -> None:
    """So many histories of so many steps at most; on a busy machine a slow one is no fault."""
    wanted = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=wanted)


@dataclass
class Kept:
    """An order that was given with a key, and what came of it."""

    action: Action
    outcome: Outcome


@dataclass
class History:
    """What happened to one shop, and who was there."""

    shop: OpenShop
    visits: list[str] = field(default_factory=list)
    arrivals: list[str] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.staff = [self.shop.device("staff", name) for name in COLLEAGUES]
        self.staff += [self.shop.device("lead", "Dana"), self.shop.device("staff")]

    def one_by_one(self, orders: Sequence[Order]) -> None:
        """Each is answered before the next is given."""
        for order in orders:
            self.give([order])

    def give(self, orders: Sequence[Order]) -> None:
        """All at once; each must be answered or refused, never be lost to a constraint."""
        calls = [gevent.spawn(*call) for order in orders if (call := self._call(order)) is not None]
        gevent.joinall(calls, raise_error=True)

    def _call(self, order: Order) -> tuple[Any, ...] | None:
        kind, details = order
        if kind == "again":
            number = details[0] % len(self.kept) if self.kept else None
            return None if number is None else (self._give_again, number, self.kept[number])
        action = getattr(self, f"_{kind}")(*details)
        return None if action is None else (self._give, action)

    def _give(self, action: Action) -> None:
        number = len(self.kept)
        kept = Kept(action, (0, {}))
        self.kept.append(kept)
        kept.outcome = self._outcome(action, f"key-{number}")

    def _outcome(self, action: Action, key: str) -> Outcome:
        try:
            reply = self.shop.order(action, key=key)
        except (Busy, DiskFull) as lost:
            raise AssertionError("a check let something through to a constraint") from lost
        except ShopError as refused:
            return 409, {"code": refused.code, **refused.facts}
        self._remember(reply)
        return reply.status, reply.body

    def _give_again(self, number: int, kept: Kept) -> None:
        """The same key gives the same answer; a name may have gone from it in between."""
        lasting = {"not_possible", "lost_race", "already_serving", "undo_too_late"}
        status, body = kept.outcome
        if status == 0 or (status == 409 and body["code"] not in lasting):
            return
        assert nameless((status, body)) == nameless(self._outcome(kept.action, f"key-{number}"))

    def _remember(self, reply: Reply) -> None:
        for row, known in (("visit", self.visits), ("arrival", self.arrivals)):
            if row in reply.body and reply.body[row]["id"] not in known:
                known.insert(0, reply.body[row]["id"])

    def _check_in(self, who: int, service: str, name: str | None, age_s: float) -> Action:
        by = [self.shop.kiosk, *self.staff][who % 3]
        return self.shop.checking_in(by, service, name=name, note=name, age_s=age_s)

    def _verb(self, visit: int, who: int, verb: str) -> Action | None:
        if not self.visits:
            return None
        told = self._told(verb, visit + who)
        return self.shop.doing(verb, {"id": pick(self.visits, visit)}, pick(self.staff, who), **told)

    def _told(self, verb: str, number: int) -> dict[str, Any]:
        """What some verbs may or must be told."""
        colleague, service = pick((*COLLEAGUES, "Dana"), number), pick(SERVICES, number)
        later = self.shop.clock() + timedelta(minutes=1 + 20 * (number % 3))
        told: dict[Verb, dict[str, Any]] = {
            Verb.TRANSFER: {"service": service, **({"staff": colleague} if number % 2 else {})},
            Verb.HAND_OVER: {"staff": colleague},
            Verb.HELP: {"staff": colleague} if number % 2 else {},
            Verb.SAME_ADVISER: {"staff": colleague} if number % 3 else {},
            Verb.REORDER: {"reason": "quick"} if number % 3 else {"first": False},
            Verb.ADD_SERVICE: {"service": service},
            Verb.NEED: {"access": ["seat"] if number % 2 else []},
            Verb.PARK: {"return_at": later} if number % 2 else {},
            Verb.SERVE: {"finish_other": number % 2 == 0},
            Verb.RESUME: {"finish_other": number % 2 == 0},
            Verb.ACCEPT: {"finish_other": number % 2 == 0},
            Verb.TELL: pick(WORDS, number),
        }
        return told.get(Verb(verb), {})

    def _undo(self, visit: int, who: int) -> Action | None:
        return self._verb(visit, who, Verb.UNDO)

    def _time(self, seconds: float) -> None:
        self.shop.clock.step(seconds=seconds)
        self.fire_timers()

    def _lawful(self, visit: int, who: int, number: int) -> Action | None:
        """One of the verbs that stand on the visit's card now."""
        if not self.visits:
            return None
        visit_id = pick(self.visits, visit)
        verbs = ON_CARD[State(self.shop.row({"id": visit_id})["state"])]
        return self._verb(visit, who, pick(verbs, number)) if verbs else None

    def _next(self, who: int, service: str | None) -> Action:
        return partial(call_next, by=pick(self.staff, who), settings=self.shop.settings, service=service)

    def _owner(self, visit: int, verb: Verb) -> Action | None:
        if not self.visits:
            return None
        visit_id = pick(self.visits, visit)
        return partial(owner_does, visit_id=visit_id, verb=verb, settings=self.shop.settings)

    def _tell(self, visit: int, told: dict[str, Any]) -> Action | None:
        if not self.visits:
            return None
        visit_id = pick(self.visits, visit)
        return partial(owner_tells_us, visit_id=visit_id, settings=self.shop.settings, told=told)

    def _look_around(self, service: str, come: str | int, age_s: float) -> Action:
        """They checked in and look around first, told with the check-in by a kiosk that was offline."""
        return self.shop.checking_in(self.shop.kiosk, service, come=come, find_me="red bag", age_s=age_s)

    def _enter(self, direction: str, group_size: int, age_s: float) -> Action:
        return partial(
            enter,
            by=self.shop.camera,
            direction=direction,
            group_size=group_size,
            age_s=age_s,
            settings=self.shop.settings,
        )

    def _arrival(self, arrival: int, who: int, verb: str) -> Action | None:
        if not self.arrivals:
            return None
        run = ARRIVALS[verb]
        return partial(run, arrival_id=pick(self.arrivals, arrival), by=pick(self.staff, who))

    def _hello(self, who: int) -> Action | None:
        """Hello to all at the door."""
        new = [row["id"] for row in self.shop.snapshot()["arrivals"] if row["state"] == "unnoticed"]
        if not new:
            return None
        by = pick(self.staff, who)
        return partial(arrivals.greet_arrivals, arrival_ids=new, by=by, settings=RULES)

    def _coming(self, alert: int, who: int) -> Action | None:
        raised = self.shop.snapshot()["alerts"]
        if not raised:
            return None
        by = pick(self.staff, who)
        return partial(answer, alert_id=pick(raised, alert)["id"], by=by, settings=self.shop.settings)

    def _shown(self, alert: int, who: int, age_s: float) -> None:
        """A tablet has painted a card; what tablets say is written without a key."""
        raised = self.shop.snapshot()["alerts"]
        if raised:
            by, at = pick(self.staff, who), self.shop.clock() - timedelta(seconds=age_s)
            assert by.device_id is not None
            assert by.device is not None
            told = Told(pick(raised, alert)["id"], by.device_id, by.device, by.staff, shown=at)
            self.shop.order(partial(note_receipts, told=[told]))

    def fire_timers(self) -> None:
        """What is due in this store, as the loop of the server would."""
        self.shop.fire_timers()


def pick(known: Sequence[Any], number: int) -> Any:
    return known[number % len(known)]


def nameless(outcome: Outcome) -> Outcome:
    status, body = outcome
    visit = {k: v for k, v in body.get("visit", {}).items() if k not in ("name", "note", "find_me")}
    return status, {**body, "visit": visit}
