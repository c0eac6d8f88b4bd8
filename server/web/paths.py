"""What the addresses of many faces have in common."""

from pydantic import BaseModel

WEEK_S = 7 * 86_400


class StorePath(BaseModel):
    """Which store."""

    store: str
