"""The first ten minutes of a shop: the one-time link to its set-up, and the store with its first manager.

None of it belongs to a store that is there already, so each runs as a command of no store.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, insert, update

from server.actions.managers import add_manager
from server.actions.open_store import open_store
from server.db.models import SetupLink
from server.db.writer import Reply, Tx, take_store
from server.domain.actor import Actor
from server.domain.errors import BadField, Unknown
from server.domain.plan import check
from server.queries.setup import setup_link


def offer_setup(tx: Tx, *, code_hash: str, valid_h: float) -> Reply:
    """A fresh link to set-up; those before it that no browser has taken are void."""
    tx.conn.execute(delete(SetupLink).where(SetupLink.claim_hash.is_(None)))
    tx.conn.execute(delete(SetupLink).where(SetupLink.expires_at < tx.at))
    row = {"code_hash": code_hash, "expires_at": tx.at + timedelta(hours=valid_h)}
    tx.conn.execute(insert(SetupLink).values(**row))
    return Reply(204, {})


def claim_setup(tx: Tx, *, code_hash: str, claim_hash: str, totp_secret: str) -> Reply:
    """This browser sets the shop up; of all who try, one is the first."""
    done = tx.conn.execute(
        update(SetupLink)
        .where(
            SetupLink.code_hash == code_hash,
            SetupLink.claim_hash.is_(None),
            SetupLink.expires_at > tx.at,
        )
        .values(claim_hash=claim_hash, totp_secret=totp_secret)
    )
    if done.rowcount != 1:
        raise Unknown("link")
    return Reply(204, {})


def open_shop(
    tx: Tx, *, claim_hash: str, plan: Mapping[str, Any], manager: Mapping[str, str], spoken: Collection[str]
) -> Reply:
    """A store of its own beside all others, and its first manager; with that the link is worth nothing."""
    link = setup_link(tx.conn, tx.at, claim_hash=claim_hash)
    if link is None:
        raise Unknown("link")
    check({"hours": None, "desks": [], "services": [], **plan}, spoken)
    if open_store(tx.conn, at=tx.at, plan=plan) is None:
        raise BadField(field="slug", reason="taken")
    store = take_store(tx.conn, plan["slug"])
    if store is None:
        raise Unknown("store")
    here = replace(tx, store=store)
    add_manager(here, **manager)
    done = {"done_at": tx.at, "totp_secret": None}
    tx.conn.execute(update(SetupLink).where(SetupLink.claim_hash == claim_hash).values(**done))
    by = Actor("manager", None, manager["name"])
    named = {"name": plan["name"], "languages": plan["languages"], "time_zone": plan["time_zone"]}
    here.event("store.changed", by=by.json(), before=None, after=named)
    return Reply(201, {"store": plan["slug"]})
