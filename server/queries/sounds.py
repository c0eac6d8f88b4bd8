"""Which sounds are worth it: of those that were heard, how many were answered soon."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, text

from config.settings import Settings
from server.db.types import to_micros

LOOK_BACK = timedelta(days=28)
# An alert counts once, from the moment when it was first heard anywhere.
HEARD = text(
    "SELECT kind, count(*) AS heard,"
    " sum(CASE WHEN state = 'answered' AND ended_at - first_at <= :soon THEN 1 ELSE 0 END) AS answered"
    " FROM (SELECT alert.id, alert.kind, alert.state, alert.ended_at, min(receipt.sounded_at) AS first_at"
    "  FROM alert JOIN receipt ON receipt.alert_id = alert.id"
    "  WHERE alert.store_id = :store_id AND alert.raised_at > :since AND receipt.sounded_at IS NOT NULL"
    "  AND (alert.state <> 'raised' OR alert.raised_at < :settled)"
    "  GROUP BY alert.id, alert.kind, alert.state, alert.ended_at) AS sounded"
    " GROUP BY kind ORDER BY kind"
)


def sounds_heard(conn: Connection, store_id: int, now: datetime, settings: Settings) -> dict[str, Any]:
    """By what the alert was about; `silence` names the kinds that are rarely answered."""
    soon = timedelta(seconds=settings.sound_answered_s)
    asked = {
        "store_id": store_id,
        "since": to_micros(now - LOOK_BACK),
        "settled": to_micros(now - soon),
        "soon": int(settings.sound_answered_s * 1_000_000),
    }
    kinds = [
        {"about": row.kind, "heard": int(row.heard), "answered": int(row.answered)}
        for row in conn.execute(HEARD, asked)
    ]
    rare = [
        kind["about"]
        for kind in kinds
        if kind["heard"] >= settings.sound_least
        and kind["answered"] / kind["heard"] < settings.sound_rare_share
    ]
    return {"within_s": settings.sound_answered_s, "days": LOOK_BACK.days, "kinds": kinds, "silence": rare}
