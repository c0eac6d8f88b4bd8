"""The state machine as a table: what follows from it, and what can't be in it."""

from datetime import timedelta

import pytest

from server.domain.errors import NotPossible, ShopError, Unknown
from server.domain.visit import (
    CUSTOMER_VERBS,
    ENDS,
    MOVES,
    OPEN,
    VERBS,
    State,
    Verb,
    customer_may,
    move,
)


def test_states_are_open_or_ended_and_none_is_both() -> None:
    assert set(OPEN) | set(ENDS) == set(State)
    assert not set(OPEN) & set(ENDS)


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("verb", list(Verb))
def test_move_is_what_the_table_says_or_is_refused_with_what_may_be_done(state: State, verb: Verb) -> None:
    if (state, verb) in MOVES:
        assert move(state, verb) is MOVES[state, verb]
        return
    with pytest.raises(NotPossible) as refused:
        move(state, verb)
    assert refused.value.facts == {"state": state, "verbs": [v.value for v in VERBS[state]]}


def test_every_state_can_be_reached_from_waiting() -> None:
    reached = {State.WAITING}
    while found := {to for (start, _verb), to in MOVES.items() if start in reached} - reached:
        reached |= found
    assert reached == set(State)


def test_every_open_state_can_end() -> None:
    for state in OPEN:
        seen = {state}
        while found := {to for (start, _verb), to in MOVES.items() if start in seen} - seen:
            seen |= found
        assert seen & set(ENDS), state


def test_who_was_served_is_not_brought_back() -> None:
    assert VERBS[State.SERVED] == ()


def test_every_verb_but_undo_is_in_the_table_and_undo_is_not() -> None:
    assert {verb for _state, verb in MOVES} == set(Verb) - {Verb.UNDO}


def test_verbs_on_a_card_follow_from_the_state_alone_and_leave_out_the_customers_own() -> None:
    for state, verbs in VERBS.items():
        assert {*verbs} == {verb for start, verb in MOVES if start is state} - {*CUSTOMER_VERBS}
    assert Verb.GREET in VERBS[State.WAITING]
    assert VERBS[State.SERVING][:3] == (Verb.FINISH, Verb.PARK, Verb.HELP)


@pytest.mark.parametrize(
    ("state", "greeted", "minutes", "may"),
    [
        (State.WAITING, False, None, [Verb.LEAVE]),
        (State.WAITING, True, None, [Verb.LEAVE, Verb.NOBODY_CAME]),
        (State.CALLED, False, None, [Verb.LEAVE]),
        (State.CALLED, True, None, [Verb.LEAVE, Verb.NOBODY_CAME]),
        (State.SERVING, True, None, []),
        (State.PARKED, True, None, [Verb.LEAVE]),
        (State.SERVED, True, 1, []),
        (State.LEFT, False, 0, [Verb.RESUME]),
        (State.LEFT, True, 10, [Verb.RESUME]),
        (State.LEFT, True, 10.001, []),
        (State.NO_SHOW, True, 9, [Verb.RESUME]),
        (State.NO_SHOW, True, 11, []),
    ],
)
def test_what_the_owner_of_a_ticket_may_do(
    state: State, greeted: bool, minutes: float | None, may: list[Verb]
) -> None:
    ended_for = None if minutes is None else timedelta(minutes=minutes)
    assert customer_may(state, greeted, ended_for) == may


def test_owner_is_never_offered_what_the_table_does_not_hold() -> None:
    for state in State:
        for verb in customer_may(state, True, timedelta(0)):
            assert (state, verb) in MOVES


def test_refusal_given_again_is_the_same_refusal() -> None:
    first = NotPossible(state="served", verbs=[])
    again = ShopError.again({"code": first.code, **first.facts})
    assert (again.code, again.facts) == (first.code, first.facts)
    assert NotPossible.code == "not_possible"  # the class is untouched


def test_unknown_things_have_a_code_each() -> None:
    assert [Unknown("visit").code, Unknown("not_found").code] == ["unknown_visit", "not_found"]
