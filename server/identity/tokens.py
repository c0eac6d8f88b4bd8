"""Tokens: opaque, long, and kept only as a hash."""

from hashlib import sha256
from secrets import token_urlsafe


def new_token() -> str:
    """256 random bits as text."""
    return token_urlsafe(32)


def new_code() -> str:
    """The secret part of a one-time link, 160 bits."""
    return token_urlsafe(20)


def hashed(token: str) -> str:
    """What is stored. A plain hash is enough for a secret of this length; it is no password."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
