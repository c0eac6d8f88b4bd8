"""Giving an order to the writer, once: the key and the fingerprint of what was asked."""

import json
from hashlib import sha256

from flask import Response, request

from server.db.writer import Action
from server.web.context import context
from server.web.edge import answer, device, idempotency_key

GROWS = ("age_s", "age_estimated", "ticket")


def fingerprint() -> str:
    """The same key must come with the same order: address and body."""
    asked = json.loads(request.get_data(cache=True) or b"{}")
    # Sent again after a lost answer it is older, may have a number of the kiosk's, and is still the same.
    for grows in GROWS:
        asked.pop(grows, None)
    body = json.dumps(asked, sort_keys=True, separators=(",", ":"))
    return sha256(f"{request.path}\0{body}".encode()).hexdigest()


def order(action: Action) -> Response:
    """Run `action` in the calling device's store and answer what it replied."""
    return order_for(device().store, action)


def order_for(store: str, action: Action) -> Response:
    """The same for a store that is known otherwise (a ticket's)."""
    key = idempotency_key()
    return answer(context().writer.submit(store, action, key=key, fingerprint=fingerprint()))
