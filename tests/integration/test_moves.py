"""The state machine on real databases: every pair of state and verb, and what each move measures."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from server.actions.greet import nobody_came
from server.db.writer import Action
from server.domain.actor import CUSTOMER, Actor
from server.domain.errors import LostRace, NotPossible, UndoTooLate
from server.domain.visit import MOVES, VERBS, State, Verb
from tests.open_shop import OPENED_AT, OpenShop

EVENTS = {
    Verb.GREET: "visit.greeted",
    Verb.CALL: "visit.called",
    Verb.RECALL: "visit.recalled",
    Verb.SERVE: "visit.served",
    Verb.FINISH: "visit.finished",
    Verb.PARK: "visit.parked",
    Verb.RESUME: "visit.resumed",
    Verb.DECLINE: "visit.declined",
    Verb.HELP: "visit.help_asked",
    Verb.NO_SHOW: "visit.no_show",
    Verb.LEAVE: "visit.left",
    Verb.NOBODY_CAME: "visit.nobody_came",
    Verb.TRANSFER: "visit.transferred",
    Verb.HAND_OVER: "visit.offered",
    Verb.ACCEPT: "visit.handed_over",
    Verb.REFUSE: "visit.refused",
    Verb.REORDER: "visit.reordered",
    Verb.SAME_ADVISER: "visit.adviser_asked",
    Verb.ADD_SERVICE: "visit.service_added",
    Verb.NEED: "visit.need_told",
    Verb.STILL_HERE: "visit.still_here",
    Verb.TELL: "visit.told",
}
# What a verb is told beside whom it is about.
TOLD: dict[Verb, dict[str, Any]] = {
    Verb.TRANSFER: {"service": "new-phone"},
    Verb.HAND_OVER: {"staff": "Dana"},
    Verb.REORDER: {"reason": "quick"},
    Verb.SAME_ADVISER: {"staff": "Bea"},
    Verb.ADD_SERVICE: {"service": "new-phone"},
    Verb.NEED: {"access": ["seat"]},
    Verb.TELL: {"note": "a gift"},
}
ANSWERS = (Verb.ACCEPT, Verb.REFUSE)
WAYS = {
    State.WAITING: (),
    State.CALLED: ("call",),
    State.SERVING: ("serve",),
    State.PARKED: ("serve", "park"),
    State.SERVED: ("serve", "finish"),
    State.LEFT: ("leave",),
    State.NO_SHOW: ("call", "no_show"),
}
Visit = dict[str, Any]


def bring_to(shop: OpenShop, state: State, by: Actor, service: str = "repairs") -> Visit:
    visit = shop.check_in(service=service)
    for verb in WAYS[state]:
        visit = shop.do(verb, visit, by)
    assert visit["state"] == state
    return visit


def doing(shop: OpenShop, verb: Verb, visit: Visit, by: Actor) -> Action:
    if verb is Verb.NOBODY_CAME:
        return partial(nobody_came, visit_id=visit["id"], by=CUSTOMER, settings=shop.settings)
    return shop.doing(verb, visit, by, **TOLD.get(verb, {}))


def doer(shop: OpenShop, verb: Verb, visit: Visit, by: Actor) -> Actor:
    """Whoever may do this: the order is the lead's; an offer is accepted by whom it was made to."""
    if verb in ANSWERS and (State(visit["state"]), Verb.HAND_OVER) in MOVES:
        taker = shop.device("staff", f"Friend of {by.staff}")
        shop.do("hand_over", visit, by, staff=taker.staff)
        return taker
    return shop.device("lead", by.staff) if verb is Verb.REORDER else by


def at(shop: OpenShop, **span: float) -> datetime:
    return shop.clock.step(**span)


@pytest.mark.parametrize("state", list(State))
def test_each_verb_does_what_the_table_says_or_changes_nothing(shop: OpenShop, state: State) -> None:
    for number, verb in enumerate(EVENTS):
        by = shop.device("staff", f"Colleague {number}")
        visit = bring_to(shop, state, by)
        by = doer(shop, verb, visit, by)
        before, head = shop.row(visit), shop.head()
        shop.clock.step(seconds=1)
        if (state, verb) in MOVES:
            shop.order(doing(shop, verb, visit, by))
            after = shop.row(visit)
            assert after["state"] == MOVES[state, verb], (state, verb)
            assert after["version"] == before["version"] + 1, (state, verb)
            [event] = shop.events(after=head)
            assert (event["type"], event["visit"]["id"]) == (EVENTS[verb], visit["id"])
        else:
            with pytest.raises((NotPossible, LostRace)):
                shop.order(doing(shop, verb, visit, by))
            assert (shop.row(visit), shop.head()) == (before, head), (state, verb)


@pytest.mark.parametrize("state", list(State))
def test_refusal_names_the_state_and_what_may_be_done(shop: OpenShop, alex: Actor, state: State) -> None:
    visit = bring_to(shop, state, alex)
    verb = Verb.RECALL if state is not State.CALLED else Verb.FINISH
    with pytest.raises(NotPossible) as refused:
        shop.order(shop.doing(verb, visit, alex))
    assert refused.value.facts == {"state": state.value, "verbs": [v.value for v in VERBS[state]]}
    assert visit["verbs"] == refused.value.facts["verbs"]


UNDOABLE = [
    (state, verb)
    for state, verb in MOVES
    # Said aloud, the customer's own word, or an answer that leaves them where they are.
    if verb not in (Verb.RECALL, Verb.NOBODY_CAME, Verb.REFUSE, Verb.STILL_HERE)
]


def test_undo_puts_back_the_whole_row_as_it_stood(shop: OpenShop) -> None:
    for number, (state, verb) in enumerate(UNDOABLE):
        by = shop.device("staff", f"Colleague {number}")
        visit = bring_to(shop, state, by, service="returns")
        by = doer(shop, verb, visit, by)
        shop.clock.step(minutes=5)
        before = shop.row(visit)
        done = shop.do(verb, visit, by, **TOLD.get(verb, {}))
        assert done["undo"] == {
            "verb": verb.value,
            "until_at": (shop.clock() + timedelta(seconds=10)).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "staff": by.staff,
        }
        shop.clock.step(seconds=10)
        undone = shop.do("undo", visit, by)
        expected = {**before, "version": before["version"] + 2, "undo": None}
        assert shop.row(visit) == expected, (state, verb)
        assert (undone["undo"], shop.events()[-1]["verb"]) == (None, verb.value)


def test_undo_is_too_late_after_ten_seconds(shop: OpenShop, alex: Actor) -> None:
    visit = bring_to(shop, State.CALLED, alex)
    shop.clock.step(seconds=10, milliseconds=1)
    with pytest.raises(UndoTooLate):
        shop.do("undo", visit, alex)
    assert shop.row(visit)["state"] == "called"


def test_undo_belongs_to_whoever_made_the_change_or_a_lead(shop: OpenShop, alex: Actor, bea: Actor) -> None:
    visit = bring_to(shop, State.CALLED, alex)
    with pytest.raises(UndoTooLate) as refused:
        shop.do("undo", visit, bea)
    assert refused.value.facts == {"staff": "Alex"}
    assert shop.do("undo", visit, shop.device("lead", "Dana"))["state"] == "waiting"


def test_undo_without_a_name_belongs_to_the_tablet_that_made_the_change(shop: OpenShop) -> None:
    one, other = shop.device("staff"), shop.device("staff")
    visit = bring_to(shop, State.CALLED, one)
    with pytest.raises(UndoTooLate):
        shop.do("undo", visit, other)
    assert shop.do("undo", visit, one)["state"] == "waiting"


def test_undo_takes_back_the_last_change_only_and_once(shop: OpenShop, alex: Actor, bea: Actor) -> None:
    visit = bring_to(shop, State.CALLED, alex)
    shop.do("serve", visit, alex)
    assert shop.do("undo", visit, alex)["state"] == "called"
    with pytest.raises(UndoTooLate):
        shop.do("undo", visit, alex)
    visit = shop.check_in()
    shop.do("greet", visit, alex)
    shop.do("help", visit, bea)
    with pytest.raises(UndoTooLate):
        shop.do("undo", visit, alex)
    with pytest.raises(UndoTooLate):
        shop.do("undo", shop.check_in(), alex)


def test_undo_gives_nobody_back_to_a_colleague_who_is_with_somebody_else(
    shop: OpenShop, alex: Actor, bea: Actor
) -> None:
    first, second = shop.check_in(), shop.check_in()
    shop.do("serve", first, bea)
    shop.do("finish", first, alex)
    shop.do("serve", second, bea)
    with pytest.raises(LostRace) as refused:
        shop.do("undo", first, alex)
    assert refused.value.facts == {"staff": "Bea", "ticket": second["ticket"], "state": "serving"}
    shop.do("finish", second, bea)
    assert shop.do("undo", first, alex)["staff"] == "Bea"


class TestWhatIsMeasured:
    def test_wait_ends_with_the_first_call_that_was_not_undone(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.check_in()
        at(shop, minutes=1)
        assert shop.do("call", visit, alex)["called_at"] is not None
        undone = shop.do("undo", visit, alex)
        assert (undone["called_at"], undone["last_called_at"], undone["calls"]) == (None, None, 0)
        first = at(shop, minutes=1)
        shop.do("call", visit, alex)
        later = at(shop, minutes=1)
        shop.do("recall", visit, alex)
        row = shop.row(visit)
        assert (row["called_at"], row["last_called_at"], row["calls"]) == (first, later, 2)
        shop.do("decline", visit, alex)
        again = at(shop, minutes=1)
        shop.do("call", visit, bea)
        row = shop.row(visit)
        assert (row["called_at"], row["last_called_at"], row["calls"]) == (first, again, 3)

    def test_first_call_stays_when_somebody_did_not_come_and_was_brought_back(
        self, shop: OpenShop, alex: Actor
    ) -> None:
        visit = shop.check_in()
        first = at(shop, minutes=3)
        shop.do("call", visit, alex)
        missed = at(shop, minutes=2)
        shop.do("no_show", visit, alex)
        assert shop.row(visit)["left_at"] == missed
        at(shop, minutes=2)
        shop.do("resume", visit, alex)
        row = shop.row(visit)
        assert (row["arrived_at"], row["called_at"], row["left_at"]) == (OPENED_AT, first, None)
        assert (row["staff"], row["staff_id"], row["desk"]) == (None, None, None)

    def test_serving_somebody_greets_them(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.check_in()
        then = at(shop, seconds=40)
        shop.do("serve", visit, alex)
        row = shop.row(visit)
        assert (row["greeted_at"], row["greeted_by"]) == (then, "Alex")
        assert (row["served_at"], row["called_at"]) == (then, None)

    def test_serving_keeps_the_greeting_of_whoever_was_first(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.check_in()
        first = at(shop, seconds=10)
        shop.do("greet", visit, bea)
        at(shop, seconds=30)
        shop.do("serve", visit, alex)
        row = shop.row(visit)
        assert (row["greeted_at"], row["greeted_by"], row["staff"]) == (first, "Bea", "Alex")

    def test_calling_somebody_does_not_greet_them(self, shop: OpenShop, alex: Actor) -> None:
        assert bring_to(shop, State.CALLED, alex)["greeted_at"] is None

    def test_pauses_add_up_and_end_with_whoever_takes_over(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = bring_to(shop, State.SERVING, alex)
        at(shop, minutes=1)
        shop.do("park", visit, alex)
        at(shop, seconds=90)
        shop.do("resume", visit, alex)
        at(shop, minutes=1)
        shop.do("park", visit, alex)
        at(shop, seconds=30.5)
        shop.do("resume", visit, bea)
        done = at(shop, minutes=1)
        shop.do("finish", visit, bea)
        row = shop.row(visit)
        assert (row["parked_s"], row["parked_at"]) == (120.5, None)
        assert (row["served_at"], row["finished_at"], row["staff"]) == (OPENED_AT, done, "Bea")

    def test_leaving_is_told_with_its_reason(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.check_in()
        then = at(shop, minutes=4)
        shop.do("leave", visit, alex)
        assert (shop.row(visit)["left_at"], shop.events()[-1]["reason"]) == (then, "by_staff")

    def test_help_is_asked_until_the_visit_moves_on(self, shop: OpenShop, alex: Actor) -> None:
        visit = bring_to(shop, State.SERVING, alex)
        then = at(shop, minutes=4)
        shop.do("help", visit, alex)
        assert shop.row(visit)["help_at"] == then
        shop.do("finish", visit, alex)
        assert shop.row(visit)["help_at"] is None

    def test_first_greeting_is_kept_as_not_confirmed_when_nobody_came(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.check_in()
        first = at(shop, seconds=20)
        shop.do("greet", visit, alex)
        denied = at(shop, minutes=3)
        shop.order(doing(shop, Verb.NOBODY_CAME, visit, alex))
        row = shop.row(visit)
        assert (row["greeted_at"], row["greeted_by"]) == (None, None)
        assert (row["unconfirmed_greeted_at"], row["nobody_came_at"]) == (first, denied)
        second = at(shop, seconds=20)
        shop.do("greet", visit, bea)
        again = at(shop, minutes=3)
        shop.order(doing(shop, Verb.NOBODY_CAME, visit, alex))
        row = shop.row(visit)
        assert (row["unconfirmed_greeted_at"], row["nobody_came_at"]) == (first, again)
        assert second not in row.values()

    def test_second_hello_is_told_who_was_first(self, shop: OpenShop, alex: Actor, bea: Actor) -> None:
        visit = shop.check_in()
        shop.do("greet", visit, alex)
        with pytest.raises(LostRace) as lost:
            shop.do("greet", visit, bea)
        assert lost.value.facts == {"staff": "Alex", "ticket": visit["ticket"], "state": "waiting"}

    @pytest.mark.parametrize("verb", ["call", "serve"])
    def test_who_is_with_a_colleague_can_not_be_taken(
        self, shop: OpenShop, alex: Actor, bea: Actor, verb: str
    ) -> None:
        for take in ("call", "serve"):
            visit = shop.do(verb, shop.check_in(), alex)
            with pytest.raises(LostRace) as lost:
                shop.do(take, visit, bea)
            assert lost.value.facts["staff"] == "Alex"
            assert shop.row(visit)["staff"] == "Alex"
            shop.do("undo", visit, alex)

    def test_arrival_and_priority_are_never_lost_by_any_move(self, shop: OpenShop) -> None:
        steady: Callable[[Visit], tuple[Any, ...]] = lambda row: tuple(  # noqa: E731 - one line, used twice
            row[name] for name in ("arrived_at", "received_at", "ticket", "day", "priority", "public_token")
        )
        for number, (state, verb) in enumerate(MOVES):
            by = shop.device("staff", f"Colleague {number}")
            visit = bring_to(shop, state, by)
            by = doer(shop, verb, visit, by)
            before = steady(shop.row(visit))
            shop.clock.step(seconds=1)
            shop.order(doing(shop, verb, visit, by))
            assert steady(shop.row(visit)) == before, (state, verb)


def test_who_was_served_left_and_came_back_keeps_the_wait(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    steps = ((3, "serve"), (2, "park"), (5, "leave"), (1, "resume"), (4, "serve"), (6, "finish"))
    for minutes, verb in steps:
        shop.clock.step(minutes=minutes)
        visit = shop.do(verb, visit, alex)
    row = shop.row(visit)
    waited_s = (row["served_at"] - row["arrived_at"]).total_seconds()
    handled_s = (row["finished_at"] - row["served_at"]).total_seconds() - row["parked_s"]
    assert (waited_s, handled_s) == (180, 480)
