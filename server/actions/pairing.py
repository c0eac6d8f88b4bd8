"""Pairing a device: a manager's code, one browser that claims it, the same words on both, a confirmation."""

from datetime import timedelta

from sqlalchemy import delete, insert, select, text, update

from server.actions.devices import refuse_taken
from server.actions.people import add_device
from server.db.ids import new_id
from server.db.models import Device, Guess, Pairing
from server.db.types import to_micros
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import BadField, LostRace, Unknown
from server.identity.codes import new_words
from server.queries.projection import Row

KEPT = timedelta(days=1)
PAIRED = frozenset({"kiosk", "screen", "staff"})
MISSED = text(
    "INSERT INTO guess (source, failures, last_at) VALUES (:source, 1, :at) ON CONFLICT (source)"
    " DO UPDATE SET failures = guess.failures + 1, last_at = excluded.last_at"
)


def offer_code(tx: Tx, *, by: Actor, role: str, name: str | None, code_hash: str, valid_s: float) -> Reply:
    """A fresh code for a device of this role; codes that nobody needs any more are forgotten."""
    if role not in PAIRED:
        raise BadField(field="role", reason="not_one_of_these")
    tx.conn.execute(delete(Pairing).where(Pairing.expires_at < tx.at - KEPT))
    row = {
        "id": new_id(),
        "store_id": tx.store.id,
        "code_hash": code_hash,
        "role": role,
        "name": name,
        "created_at": tx.at,
        "expires_at": tx.at + timedelta(seconds=valid_s),
    }
    tx.conn.execute(insert(Pairing).values(**row))
    return Reply(201, {"id": row["id"]})


def claim_code(tx: Tx, *, code_hash: str, claim_hash: str, source: str) -> Reply:
    """This browser wants to be that device; of all who try, one is the first."""
    mine = select(Pairing.id).where(Pairing.code_hash == code_hash, Pairing.claim_hash == claim_hash)
    if tx.conn.execute(mine).first() is not None:
        return Reply(200, {})  # the answer was lost, and the same browser asks again
    done = tx.conn.execute(
        update(Pairing)
        .where(
            Pairing.code_hash == code_hash,
            Pairing.store_id == tx.store.id,
            Pairing.claimed_at.is_(None),
            Pairing.refused_at.is_(None),
            Pairing.expires_at > tx.at,
        )
        .values(claim_hash=claim_hash, claimed_at=tx.at, words=new_words())
    )
    if done.rowcount != 1:
        raise Unknown("code")
    tx.conn.execute(delete(Guess).where(Guess.source == source))
    return Reply(200, {})


def note_guess(tx: Tx, *, source: str) -> Reply:
    """A code that fits nothing; old ones are forgotten, so that no address is kept."""
    tx.conn.execute(delete(Guess).where(Guess.last_at < tx.at - KEPT))
    tx.conn.execute(MISSED, {"source": source, "at": to_micros(tx.at)})
    return Reply(204, {})


def confirm(tx: Tx, *, pairing_id: str, name: str | None, by: Actor) -> Reply:
    """Both screens show the same words: the device is made, under the name that it is confirmed by."""
    found = _open(tx, pairing_id)
    if found["claimed_at"] is None:
        raise BadField(field="pairing", reason="not_claimed")
    if name is not None:
        refuse_taken(tx, name)
    reply = add_device(
        tx, by=by, role=found["role"], token_hash=None, name=name or found["name"], by_pin=True
    )
    made = reply.body["device"]["id"]
    tx.conn.execute(update(Pairing).where(Pairing.id == pairing_id).values(device_id=made))
    return Reply(200, reply.body)


def refuse(tx: Tx, *, pairing_id: str) -> Reply:
    """The words differ, or nobody needs it any more: the code is worth nothing."""
    _open(tx, pairing_id)
    tx.conn.execute(update(Pairing).where(Pairing.id == pairing_id).values(refused_at=tx.at))
    return Reply(200, {})


def take(tx: Tx, *, claim_hash: str, token_hash: str) -> Reply:
    """The browser that claimed the code becomes the device that was confirmed; once."""
    found = tx.conn.execute(
        select(Pairing.id, Pairing.device_id, Pairing.role).where(
            Pairing.claim_hash == claim_hash,
            Pairing.store_id == tx.store.id,
            Pairing.device_id.is_not(None),
            Pairing.taken_at.is_(None),
        )
    ).one_or_none()
    if found is None:
        raise Unknown("code")
    tx.conn.execute(update(Pairing).where(Pairing.id == found.id).values(taken_at=tx.at))
    done = tx.conn.execute(
        update(Device)
        .where(Device.id == found.device_id, Device.revoked_at.is_(None))
        .values(token_hash=token_hash)
    )
    if done.rowcount != 1:
        raise Unknown("code")
    return Reply(200, {"device": found.device_id, "role": found.role})


def _open(tx: Tx, pairing_id: str) -> Row:
    mine = select(Pairing.__table__).where(Pairing.id == pairing_id, Pairing.store_id == tx.store.id)
    found = tx.conn.execute(mine).mappings().one_or_none()
    if found is None or found["expires_at"] <= tx.at:
        raise Unknown("pairing")
    if found["refused_at"] is not None or found["device_id"] is not None:
        raise LostRace(staff=None, ticket=None, state="refused" if found["refused_at"] else "confirmed")
    return found
