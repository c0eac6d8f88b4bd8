"""Identities: sortable for rows (UUIDv7), unguessable for the public (128 random bits)."""

from secrets import token_urlsafe

from uuid_utils.compat import uuid7


def new_id() -> str:
    """A UUIDv7 as text; Python 3.11 has none of its own."""
    return str(uuid7())


def new_public_token() -> str:
    """What a ticket's address is made of."""
    return token_urlsafe(16)
