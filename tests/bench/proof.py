"""What the tablets heard, held against the server's own log: nothing lost, doubled or changed."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from http.client import HTTPConnection
from json import loads
from typing import Any

from tests.bench.crowd import LOOPBACK
from tests.bench.tablets import Room, Tablet


def fetch_log(port: int, store: str, token: str, after: int = 0) -> list[Any]:
    """Every event of a store after a number, as this token's role sees it."""
    events: list[Any] = []
    with closing(HTTPConnection(LOOPBACK, port, timeout=60)) as line:
        while True:
            last = events[-1]["seq"] if events else after
            path = f"/api/v1/stores/{store}/events?after={last}"
            line.request("GET", path, headers={"Authorization": f"Bearer {token}"})
            answer = line.getresponse()
            page = loads(answer.read())
            if answer.status != 200:
                raise RuntimeError(f"the log of {store} was answered with {answer.status}")
            events += page["events"]
            if not page["events"] or events[-1]["seq"] >= page["head"]:
                return events


def gaps(log: Sequence[Any], after: int = 0) -> list[str]:
    """Faults of the log itself: its numbers run without a gap."""
    found = [event["seq"] for event in log]
    return [] if found == list(range(after + 1, after + 1 + len(found))) else ["the log's numbers have gaps"]


def check_room(room: Room, tablets: Iterable[Tablet], log: Sequence[Any]) -> list[str]:
    """Faults of one room: its frames tell what the log tells, and every tablet has got as far as the log."""
    faults = [*room.faults, *gaps(log, log[0]["seq"] - 1 if log else 0)]
    by_seq = {event["seq"]: event for event in log}
    head = log[-1]["seq"] if log else 0
    faults += [
        f"{room.store}: event {seq} was told otherwise than it was stored"
        for seq, event in room.events.items()
        if by_seq.get(seq, event) != event or seq > head
    ]
    for tablet in tablets:
        missing = [seq for seq in range(tablet.base + 1, tablet.seq + 1) if seq not in room.events]
        if missing:
            faults.append(f"{room.store}: {len(missing)} events were never told")
        if tablet.open and tablet.seq != head:
            faults.append(f"{room.store}: a tablet is at {tablet.seq}, the log at {head}")
    return faults
