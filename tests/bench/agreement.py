"""Whether the reports, visits and events agree with the log that was played (tests/bench/replay.py)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlencode

from tests.bench.playing import STORE, Day
from tests.bench.proof import check_room, fetch_log, gaps
from tests.bench.queue_log import Call, differences, figures


def check_reports(day: Day, manager: str, dates: Sequence[date], calls: Sequence[Call]) -> list[str]:
    """Faults of the reports: each day as a whole, by hour and by service, and each visit by itself."""
    faults: list[str] = []
    for one in dates:
        mine = [call for call in calls if call.arrived_at.date() == one]
        span = {"from": str(one), "to": str(one)}
        for by in ("hour", "service"):
            told = report(day, manager, "waits", **span, by=by)
            faults += differences(told["total"], figures(mine), f"{one}")
            faults += check_rows(told["rows"], mine, by)
        faults += check_visits(day, manager, span, mine)
    return faults


def check_rows(rows: Iterable[dict[str, Any]], calls: Sequence[Call], by: str) -> list[str]:
    """Faults of the parts of a report."""
    groups: dict[str, list[Call]] = {}
    for call in calls:
        key = f"{call.arrived_at.hour:02}" if by == "hour" else call.service
        groups.setdefault(key, []).append(call)
    told = {row["key"]: row for row in rows}
    faults = [] if set(told) == set(groups) else [f"by {by} the report has {sorted(told)}"]
    for key, some in groups.items():
        faults += differences(told.get(key), figures(some), f"{by} {key}")
    return faults


def check_visits(day: Day, manager: str, span: dict[str, str], calls: Sequence[Call]) -> list[str]:
    """Faults of single visits: every moment to the second, and who served."""
    told: dict[str, dict[str, Any]] = {}
    after: dict[str, str] = {}
    while True:
        page = report(day, manager, "visits", **span, limit="1000", staff="yes", **after)
        told |= {row["id"]: row for row in page["rows"]}
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    faults = [] if len(told) == len(calls) else [f"the visit log has {len(told)} of {len(calls)}"]
    for call in calls:
        row = told.get(day.visits[call.line]["id"], {})
        counted = {
            "service": call.service,
            "outcome": "served" if call.called_at else "left",
            "staff": call.staff or None,
            "arrived_at": iso(call.arrived_at),
            "called_at": iso(call.called_at),
            "served_at": iso(call.called_at),
            "finished_at": iso(call.finished_at),
            "left_at": iso(call.left_at),
            "wait_s": call.waited_s if call.called_at else None,
            "handle_s": call.handled_s if call.called_at else None,
        }
        faults += differences(row, counted, f"line {call.line}")
    return faults


def check_watching(day: Day) -> list[str]:
    """Faults of the day's news: each device against the log as its role sees it; one event for each order."""
    day.crowd.rest(1.5)
    faults = ["a device was closed" for tablet in day.watching if tablet.closures]
    for tablet in day.watching:
        log = fetch_log(day.server.port, STORE, tablet.token)
        faults += check_room(tablet.room, [tablet], log)
    first = fetch_log(day.server.port, STORE, day.watching[0].token)
    told = Counter(event["type"] for event in first)
    names = {
        "check_in": "checked_in",
        "call": "called",
        "serve": "served",
        "finish": "finished",
        "leave": "left",
    }
    for order, kind in names.items():
        if told[f"visit.{kind}"] != day.orders[order]:
            faults.append(f"{day.orders[order]} times {order}, but {told[f'visit.{kind}']} events")
    return faults + gaps(first)


def report(day: Day, manager: str, name: str, **query: str) -> dict[str, Any]:
    answer = day.line.call("GET", f"/api/v1/stores/{STORE}/reports/{name}?{urlencode(query)}", token=manager)
    if answer.status != 200:
        raise RuntimeError(f"the report {name} was answered {answer.status}: {answer.body!r}")
    return dict(answer.json())


def iso(at: datetime | None) -> str | None:
    """As times travel."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z") if at else None
