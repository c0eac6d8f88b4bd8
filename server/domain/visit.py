"""The visit's state machine: one table, and what follows from it."""

from datetime import timedelta
from enum import StrEnum

from server.domain.errors import NotPossible


class State(StrEnum):
    """Where a visit stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    SERVED = "served"
    LEFT = "left"
    NO_SHOW = "no_show"


class Verb(StrEnum):
    """What somebody does to a visit."""

    GREET = "greet"
    CALL = "call"
    RECALL = "recall"
    SERVE = "serve"
    FINISH = "finish"
    PARK = "park"
    RESUME = "resume"
    DECLINE = "decline"
    HELP = "help"
    NO_SHOW = "no_show"
    LEAVE = "leave"
    NOBODY_CAME = "nobody_came"
    TRANSFER = "transfer"
    HAND_OVER = "hand_over"
    ACCEPT = "accept"
    REFUSE = "refuse"
    REORDER = "reorder"
    SAME_ADVISER = "same_adviser"
    ADD_SERVICE = "add_service"
    NEED = "need"
    STILL_HERE = "still_here"
    TELL = "tell"
    UNDO = "undo"


class ArrivalState(StrEnum):
    """Where somebody stands whom the door saw."""

    UNNOTICED = "unnoticed"
    NOTICED = "noticed"
    MATCHED = "matched"
    GONE = "gone"


OPEN = (State.WAITING, State.CALLED, State.SERVING, State.PARKED)
ENDS = (State.SERVED, State.LEFT, State.NO_SHOW)
OPEN_ARRIVALS = (ArrivalState.UNNOTICED, ArrivalState.NOTICED)

W, C, S, P = OPEN

# THE STATE MACHINE. Resume from an end brings somebody back into line with the arrival kept;
# undo is not in it: it restores what stood before, whatever that was.
MOVES: dict[tuple[State, Verb], State] = {
    (W, Verb.GREET): W,
    (C, Verb.GREET): C,
    (W, Verb.CALL): C,
    (C, Verb.RECALL): C,
    (W, Verb.SERVE): S,
    (C, Verb.SERVE): S,
    (S, Verb.FINISH): State.SERVED,
    (S, Verb.PARK): P,
    (P, Verb.PARK): P,
    (P, Verb.RESUME): S,
    (State.LEFT, Verb.RESUME): W,
    (State.NO_SHOW, Verb.RESUME): W,
    (W, Verb.DECLINE): W,
    (C, Verb.DECLINE): W,
    (W, Verb.HELP): W,
    (C, Verb.HELP): C,
    (S, Verb.HELP): S,
    (C, Verb.NO_SHOW): State.NO_SHOW,
    (W, Verb.LEAVE): State.LEFT,
    (C, Verb.LEAVE): State.LEFT,
    (P, Verb.LEAVE): State.LEFT,
    (W, Verb.NOBODY_CAME): W,
    (C, Verb.NOBODY_CAME): C,
    # Passed on: to another service or to a person, the arrival kept; back in line until they are called.
    (W, Verb.TRANSFER): W,
    (C, Verb.TRANSFER): W,
    (S, Verb.TRANSFER): W,
    (P, Verb.TRANSFER): W,
    # Offered to a colleague: whoever has them keeps them until it is accepted.
    (C, Verb.HAND_OVER): C,
    (S, Verb.HAND_OVER): S,
    (P, Verb.HAND_OVER): P,
    (C, Verb.ACCEPT): C,
    (S, Verb.ACCEPT): S,
    (P, Verb.ACCEPT): P,
    (C, Verb.REFUSE): C,
    (S, Verb.REFUSE): S,
    (P, Verb.REFUSE): P,
    (W, Verb.REORDER): W,
    (W, Verb.SAME_ADVISER): W,
    (W, Verb.NEED): W,
    (C, Verb.NEED): C,
    (W, Verb.ADD_SERVICE): W,
    (C, Verb.ADD_SERVICE): C,
    (S, Verb.ADD_SERVICE): S,
    (P, Verb.ADD_SERVICE): P,
    (S, Verb.STILL_HERE): S,
    (W, Verb.TELL): W,
    (C, Verb.TELL): C,
    (S, Verb.TELL): S,
    (P, Verb.TELL): P,
}

# The customer's own verb: it is on the ticket page, never on a staff card.
CUSTOMER_VERBS = (Verb.NOBODY_CAME,)

VERBS: dict[State, tuple[Verb, ...]] = {
    state: tuple(verb for (start, verb) in MOVES if start is state and verb not in CUSTOMER_VERBS)
    for state in State
}


def move(state: State, verb: Verb) -> State:
    """The state after `verb`; NotPossible when the table does not hold it."""
    try:
        return MOVES[state, verb]
    except KeyError:
        raise NotPossible(state=state.value, verbs=[v.value for v in VERBS[state]]) from None


BACK_IN_LINE = timedelta(minutes=10)


def customer_may(state: State, greeted: bool, ended_for: timedelta | None) -> list[Verb]:
    """What the owner of a ticket may do; back in line only for ten minutes after it ended."""
    if state in (W, C):
        return [Verb.LEAVE, Verb.NOBODY_CAME] if greeted else [Verb.LEAVE]
    if state is P:
        return [Verb.LEAVE]
    back = (state, Verb.RESUME) in MOVES and ended_for is not None and ended_for <= BACK_IN_LINE
    return [Verb.RESUME] if back else []
