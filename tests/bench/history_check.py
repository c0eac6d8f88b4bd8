"""Is there one order of all that was done that explains every answer? The log's numbers are the candidate.

Commands of one store are serialised by its `seq`, so no search is needed (Wing and Gong's, per object): the
log must be lawful, keep to real time, and each answer, refusals too, must be true at a moment of its call.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from server.domain.visit import ENDS, MOVES, State, Verb

Event = dict[str, Any]
Visit = dict[str, Any]

EVENT_OF = {
    "check_in": "visit.checked_in",
    "call_next": "visit.called",
    "greet": "visit.greeted",
    "call": "visit.called",
    "recall": "visit.recalled",
    "serve": "visit.served",
    "finish": "visit.finished",
    "park": "visit.parked",
    "resume": "visit.resumed",
    "decline": "visit.declined",
    "help": "visit.help_asked",
    "no_show": "visit.no_show",
    "leave": "visit.left",
    "undo": "visit.undone",
}
MOVED_BY = {event: verb for verb, event in EVENT_OF.items() if verb not in ("check_in", "call_next", "undo")}


@dataclass(slots=True)
class Op:
    """One call: what was asked by whom, when it was first sent, and what was answered when."""

    by: str
    verb: str
    visit: str | None
    sent: float
    answered: float | None = None
    status: int = 0
    body: Any = None

    @property
    def seq(self) -> int | None:
        """The number of the event that this call was told it had made."""
        return int(self.body["seq"]) if self.status in (200, 201) else None


@dataclass(slots=True)
class Story:
    """The log replayed by the model: how each visit stood after each number."""

    first: int
    events: list[Event]
    stands: dict[str, list[tuple[int, Visit]]] = field(default_factory=dict)

    def at(self, visit_id: str, seq: int) -> Visit | None:
        known = self.stands.get(visit_id, [])
        place = bisect_right(known, seq, key=lambda entry: entry[0])
        return known[place - 1][1] if place else None

    def open_at(self, seq: int) -> list[Visit]:
        found = (self.at(visit_id, seq) for visit_id in self.stands)
        return [visit for visit in found if visit is not None and visit["state"] not in ENDS]


def check(ops: Sequence[Op], log: Sequence[Event], first: int, shown: Sequence[Visit]) -> list[str]:
    """Faults of one history: its calls, the log since number `first`, what a snapshot showed at its end."""
    story = Story(first, list(log))
    faults = replay(story)
    if faults:
        return faults
    faults = match(ops, story)
    faults += real_time(ops)
    for op in ops:
        if op.answered is not None and op.seq is None:
            faults += refusal(op, window(op, ops, story), story)
    last = {visit["id"]: visit["version"] for visit in story.open_at(first + len(story.events))}
    if {visit["id"]: visit["version"] for visit in shown} != last:
        faults.append("the snapshot does not show what the log tells")
    return faults


def replay(story: Story) -> list[str]:
    """Each event follows from the one before by the table of moves; nobody serves two."""
    serving: dict[str, str] = {}
    for number, event in enumerate(story.events, start=story.first + 1):
        if event["seq"] != number:
            return [f"the log has {event['seq']} where {number} belongs"]
        visit = event.get("visit")
        if visit is None:
            continue
        known = story.stands.setdefault(visit["id"], [])
        fault = unlawful(event, [entry[1] for entry in known[-2:]])
        if fault:
            return [f"event {number} {event['type']}: {fault}"]
        known.append((number, visit))
        for staff in [name for name, whom in serving.items() if whom == visit["id"]]:
            del serving[staff]
        if visit["state"] == "serving":
            if visit["staff"] in serving:
                return [f"event {number}: {visit['staff']} serves two"]
            serving[visit["staff"]] = visit["id"]
    return []


def unlawful(event: Event, before: Sequence[Visit]) -> str:
    """Why this event can't follow; empty when it can. `before`: the visit as it stood, oldest first."""
    visit, kind = event["visit"], event["type"]
    if kind == "visit.checked_in":
        return "" if not before and (visit["state"], visit["version"]) == ("waiting", 1) else "it was there"
    if not before:
        return "nobody has checked them in"
    was = before[-1]
    if visit["version"] != was["version"] + 1:
        return f"version {visit['version']} after {was['version']}"
    if kind == "visit.undone":
        put_back = {**before[0], "version": visit["version"], "undo": None}
        return "" if len(before) == 2 and visit == put_back else "not what stood before"
    verb = MOVED_BY.get(kind)
    if verb is None:
        return "" if visit["state"] == was["state"] else "time moved somebody"
    if MOVES.get((State(was["state"]), Verb(verb))) != visit["state"]:
        return f"from {was['state']} to {visit['state']}"
    taken = kind in ("visit.called", "visit.served") and was["state"] in ("called", "serving")
    return f"taken away from {was['staff']}" if taken and was["staff"] != visit["staff"] else ""


def match(ops: Sequence[Op], story: Story) -> list[str]:
    """Each acknowledged call is one event, each event one call; who was not answered is wholly in or out."""
    events = {event["seq"]: event for event in story.events if by_hand(event)}
    faults = []
    for op in ops:
        if op.seq is None:
            continue
        event = events.pop(op.seq, None)
        if event is None:
            faults.append(f"{op.verb} by {op.by} was acknowledged as {op.seq}, which is not there or not its")
        elif not is_of(event, op) or not same(event["visit"], op.body["visit"]):
            faults.append(f"{op.verb} by {op.by} was told otherwise than event {op.seq} tells")
    silent = [op for op in ops if op.answered is None]
    for seq, event in events.items():
        made = next((op for op in silent if is_of(event, op)), None)
        if made is None:
            faults.append(f"event {seq} {event['type']} was done by nobody")
        else:
            silent.remove(made)
    return faults


def by_hand(event: Event) -> bool:
    return "visit" in event and event["type"] in EVENT_OF.values()


def is_of(event: Event, op: Op) -> bool:
    by = event["by"]["staff"] or event["by"]["device"]
    return event["type"] == EVENT_OF[op.verb] and by == op.by and op.visit in (None, event["visit"]["id"])


def same(stored: Visit, told: Visit) -> bool:
    return all(stored[name] == told[name] for name in ("id", "ticket", "state", "version", "staff"))


def real_time(ops: Sequence[Op]) -> list[str]:
    """What was answered before something else was sent stands before it in the log."""
    ordered = sorted((op for op in ops if op.seq is not None), key=lambda op: op.seq or 0)
    earliest = float("inf")
    faults = []
    for op in reversed(ordered):
        if earliest < op.sent:
            faults.append(f"{op.verb} {op.seq} was sent after something later was answered")
        assert op.answered is not None
        earliest = min(earliest, op.answered)
    return faults


def window(op: Op, ops: Sequence[Op], story: Story) -> range:
    """The numbers after which this call may have been decided."""
    assert op.answered is not None
    done = [other for other in ops if other.seq is not None]
    low = max((other.seq or 0 for other in done if (other.answered or 0) < op.sent), default=story.first)
    last = story.first + len(story.events)
    high = min((other.seq or 0 for other in done if other.sent > op.answered), default=last + 1) - 1
    return range(low, high + 1)


def refusal(op: Op, moments: range, story: Story) -> list[str]:
    """Whether it was true at one of the moments."""
    reason = REASONS.get("nobody_waits" if op.status == 204 else str((op.body or {}).get("code")))
    if reason is None:
        return [f"{op.verb} by {op.by} was answered {op.status} {op.body}"]
    if any(reason(op, story, seq) for seq in moments):
        return []
    return [f"{op.verb} by {op.by} was refused with {op.body}, which was true at none of {moments}"]


def nobody_waits(op: Op, story: Story, seq: int) -> bool:
    return not any(visit["state"] == "waiting" for visit in story.open_at(seq))


def not_possible(op: Op, story: Story, seq: int) -> bool:
    visit = story.at(op.visit or "", seq)
    if visit is None or visit["state"] != op.body["state"]:
        return False
    return (State(visit["state"]), Verb(op.verb)) not in MOVES


def lost_race(op: Op, story: Story, seq: int) -> bool:
    if op.verb == "undo":
        return op.body["staff"] != op.by and is_serving(op.body["staff"], op.body["ticket"], story, seq)
    visit = story.at(op.visit or "", seq)
    if visit is None or visit["state"] != op.body["state"]:
        return False
    if op.verb == "greet":
        return visit["greeted_at"] is not None and op.body["staff"] == visit["greeted_by"]
    return bool(visit["staff"] != op.by and op.body["staff"] == visit["staff"])


def already_serving(op: Op, story: Story, seq: int) -> bool:
    return is_serving(op.by, op.body["ticket"], story, seq)


def is_serving(staff: str, ticket: str, story: Story, seq: int) -> bool:
    return any(
        (visit["state"], visit["staff"], visit["ticket"]) == ("serving", staff, ticket)
        for visit in story.open_at(seq)
    )


def undo_too_late(op: Op, story: Story, seq: int) -> bool:
    """Nothing to take back, or another's."""
    visit = story.at(op.visit or "", seq)
    return visit is not None and (visit["undo"] is None or visit["undo"]["staff"] != op.by)


REASONS: dict[str, Callable[[Op, Story, int], bool]] = {
    "nobody_waits": nobody_waits,
    "not_possible": not_possible,
    "lost_race": lost_race,
    "already_serving": already_serving,
    "undo_too_late": undo_too_late,
}
