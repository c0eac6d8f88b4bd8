"""How an instant travels: ISO 8601, UTC, milliseconds."""

from datetime import UTC, datetime


def iso(at: datetime | None) -> str | None:
    """`2026-11-22T08:00:00.000Z`, or None."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_iso(text: str) -> datetime:
    """An aware UTC instant; ValueError when the text is no instant or has no offset."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("an instant needs its offset")
    return at.astimezone(UTC)
