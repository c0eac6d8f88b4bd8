"""Alerts on the manager's pages: how soon they reached a tablet, a screen and an answer."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from server.domain.alert import AlertState
from server.queries.alert_report import STEPS
from server.web.manager_words import Speech

Row = Mapping[str, Any]
Shown = dict[str, Any]


def kinds_table(found: Row, say: Speech) -> Shown | None:
    """One line a kind: half and nineteen in twenty of each step; None when there was no alert."""
    if not found["kinds"]:
        return None
    head = ["col-alert", "col-alerts", *(f"col-alert-{step}" for step in STEPS), "col-alert-climbed"]
    return {
        "head": [say.t(key) for key in [*head, "col-alert-unanswered"]],
        "rows": [_kind(row, say) for row in found["kinds"]],
        "few": any(row[step]["too_few"] for row in found["kinds"] for step in STEPS),
    }


def _kind(row: Row, say: Speech) -> Shown:
    counts = [row["n"], *(row[step] for step in STEPS), row["climbed"], row["left_unanswered"]]
    return {
        "name": say.t(f"alert-about-{row['about']}"),
        "broke": row["left_unanswered"] > 0,
        "cells": [_step(one, say) if isinstance(one, Mapping) else _count(one, say) for one in counts],
    }


def _step(step: Row, say: Speech) -> Shown:
    if step["p50_s"] is None:
        return {"text": say.t("alert-n", n=step["n"]), "nil": not step["n"]}
    most = say.span(step["p95_s"]) if step["p95_s"] is not None else "–"
    return {"text": say.t("alert-spans", half=say.span(step["p50_s"]), most=most), "nil": False}


def _count(n: int, say: Speech) -> Shown:
    return {"text": say.t("number", n=n), "nil": not n}


def false_prompts(found: Row, say: Speech) -> str:
    """How often the door asked for nobody; empty when it never asked."""
    prompts = found["false_prompts"]
    if not prompts["n"]:
        return ""
    share = say.t("percent", share=prompts["share"])
    told = say.t("alert-false", false=prompts["false"], n=prompts["n"], share=share)
    rate = prompts["per_staff_hour"]
    if rate is None:
        return told
    key = "alert-false-rate-high" if rate > prompts["budget"] else "alert-false-rate"
    return f"{told} {say.t(key, rate=round(rate, 2))}"


def of_person(rows: Sequence[Row], say: Speech) -> list[Shown]:
    """Each alert about one person: what it was, how it ended, and what every tablet did with it."""
    by_alert: dict[str, list[Row]] = {}
    for row in rows:
        by_alert.setdefault(row["id"], []).append(row)
    return [_alert(parts, say) for parts in by_alert.values()]


def _alert(parts: Sequence[Row], say: Speech) -> Shown:
    alert = parts[0]
    return {
        "title": say.t(f"alert-about-{alert['kind']}"),
        "time": say.clock(alert["raised_at"].isoformat(), seconds=True),
        "ended": _ended(alert, say),
        "table": {
            "head": [say.t(f"col-tablet{which}") for which in ("", "-had", "-shown", "-rang")],
            "rows": [_tablet(part, say) for part in parts if part["tablet"]],
            "few": False,
        },
    }


def _ended(alert: Row, say: Speech) -> str:
    rung = say.t("alert-rungs", n=alert["rung"]) if alert["rung"] else ""
    if alert["state"] == AlertState.RAISED:
        return " ".join(filter(None, [say.t("alert-open"), rung]))
    span = say.span((alert["ended_at"] - alert["raised_at"]).total_seconds())
    if alert["state"] == AlertState.ANSWERED:
        who = alert["answered_by"] or ""
        ended = say.t("alert-answered", staff=who, device=alert["answered_on"] or "", span=span)
    elif alert["how"] == "left_unanswered":
        ended = say.t("alert-unanswered", span=span)
    else:
        ended = say.t("alert-withdrawn", span=span)
    return " ".join(filter(None, [ended, rung]))


def _tablet(part: Row, say: Speech) -> Shown:
    name = " · ".join(filter(None, [part["tablet"], part["staff"]]))
    moments = (part["delivered_at"], part["painted_at"], part["sounded_at"])
    return {"name": name, "broke": False, "cells": [_after(part["raised_at"], at, say) for at in moments]}


def _after(raised: datetime, at: datetime | None, say: Speech) -> Shown:
    if at is None:
        return {"text": "–", "nil": True}
    return {"text": say.span((at - raised).total_seconds()), "nil": False}
