"""Somebody checks in: a place in the queue, a ticket, and what we dare to promise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, count
from typing import Any

from sqlalchemy import insert, or_, select, text

from config.settings import Settings
from server.actions.alert import raise_alert, set_look
from server.actions.door_match import entered, look, write
from server.actions.expected import due_now, meet
from server.actions.printing import paper_at_check_in
from server.actions.transfer import find_member
from server.actions.watch import first_watch
from server.actions.wishes import access_text, further_text
from server.db.ids import new_id, new_public_token
from server.db.models import Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.alert import Kind
from server.domain.errors import UnknownService
from server.domain.looking import NOW, looking, looks, ready
from server.domain.matching import CheckedIn
from server.domain.questions import WHENS, those_that_fit, with_answers
from server.domain.shopday import shop_day
from server.domain.visit import State
from server.queries.pace import told_now
from server.queries.projection import Row, own_visit, visit_json

NEXT_NUMBER = text(
    "INSERT INTO ticket_counter (store_id, day, last) VALUES (:store_id, :day, 1)"
    " ON CONFLICT (store_id, day) DO UPDATE SET last = ticket_counter.last + 1 RETURNING last"
)
KEEP_VISIT = insert(Visit)
# Nobody watched the clock of the kiosk all the time since: when they came is taken from those beside them.
ESTIMATED = "arrival_estimated"
NOTHING_YET: dict[str, Any] = dict.fromkeys(Visit.__table__.c.keys())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody said at the kiosk; only the service is needed."""

    service: str | None
    name: str | None = None
    party_size: int = 1
    language: str | None = None
    note: str | None = None
    age_s: float = 0
    age_estimated: bool = False
    ticket: str | None = None
    appointment: str | None = None
    access: Sequence[str] = ()
    further: Sequence[str] = ()
    adviser: str | None = None
    find_me: str | None = None
    answers: Mapping[str, Any] | None = None
    come: str | int | None = None


def check_in(tx: Tx, *, by: Actor, wanted: Wanted, settings: Settings, base: str | None = None) -> Reply:
    """One visit, waiting; joined with the door's arrival when one fits.

    `base` is where phones find this shop: it stands on the ticket that the kiosk may print.
    """
    due = due_now(tx, wanted.appointment) if wanted.appointment else None
    service = tx.shop.services.get(wanted.service or (due["service"] if due else ""))
    # Who has a ticket of a kiosk that was offline, or an appointment, came while it was still offered.
    if service is None or not (service["active"] or wanted.ticket or due):
        raise UnknownService(field="service")
    attendance = tx.attendance
    arrived_at = tx.at - timedelta(seconds=wanted.age_s)
    day = shop_day(arrived_at, tx.store.time_zone).isoformat()
    promise = told_now(tx.conn, tx.store.id, service["slug"], attendance.staff)
    visit_id = new_id()
    row = {
        **NOTHING_YET,
        "id": visit_id,
        "store_id": tx.store.id,
        "public_token": new_public_token(),
        "ticket": _free(tx, day, wanted.ticket)
        if wanted.ticket
        else _next_ticket(tx, day, service["letter"]),
        "day": day,
        "state": State.WAITING.value,
        "version": 1,
        "service": service["slug"],
        "private": service["private"],
        "party_size": wanted.party_size,
        "priority": 0,
        "name": wanted.name,
        "note": wanted.note,
        "language": wanted.language,
        "source": by.role if by.role in ("kiosk", "phone") else "staff",
        "received_at": tx.at,
        "arrived_at": arrived_at,
        "greet_basis": by.role if by.role in ("kiosk", "phone") else "staff",
        "calls": 0,
        "parked_s": 0,
        "promise_low_s": promise.low_s if promise else None,
        "promise_high_s": promise.high_s if promise else None,
        "promise_ahead": promise.ahead if promise else None,
        "alerted": attendance.tablets > 0,
        "looked_s": 0.0,
        "unmet_s": 0.0,
        "told_in": "",
        "find_me": wanted.find_me,
        "answers": _answers(tx, wanted, service),
    }
    row |= _wishes(tx, wanted, due, service["slug"])
    door = look(tx, arrived_at, settings, CheckedIn(visit_id, arrived_at, row["party_size"]))
    theirs = door.of_visit(visit_id) if door else []
    row |= entered(theirs) if theirs else {}
    row |= _come(row, wanted.come, tx.at)
    tx.conn.execute(KEEP_VISIT, row)
    also = write(tx, door, by=by, settings=settings, but=visit_id) if door else []
    also += [meet(tx, due, row["id"])] if due is not None else []
    if looks(row):
        set_look(tx, row, settings)
    else:
        first_watch(tx, row, settings)
    rows: dict[str, Any] = {"visit": visit_json(row)}
    if row["greeted_at"] is None and not looks(row):
        rows["alert"] = raise_alert(tx, Kind.WAITING, settings=settings, visit_id=row["id"])
    is_fresh = wanted.age_s < settings.print_within_s
    paper = paper_at_check_in(tx, by=by, visit=row, base=base, is_fresh=is_fresh)
    more: dict[str, Any] = {"also": also} if also else {}
    more |= {"reason": ESTIMATED} if wanted.age_estimated else {}
    seq = tx.event("visit.checked_in", by=by.json(), **rows, **more)
    answer = {
        **own_visit(by.role, rows["visit"]),
        "public_token": row["public_token"],
        "alerted": row["alerted"],
        **({"paper": paper} if paper else {}),
    }
    return Reply(201, {"visit": answer, "seq": seq}, visit_id=row["id"])


def _come(row: Row, come: str | int | None, now: datetime) -> dict[str, Any]:
    """Who looks around does so since they came; what they said may be over by the time we hear of it."""
    if come in (None, NOW):
        return {}
    looked = looking(row, come or NOW, row["arrived_at"])
    if looked["ready_at"] is None or looked["ready_at"] > now:
        return looked
    return ready({**row, **looked}, looked["ready_at"])


def _answers(tx: Tx, wanted: Wanted, service: Row) -> list[dict[str, Any]] | None:
    """Who checks in without the network is never refused for a question that is another one by now."""
    given, asked = wanted.answers or {}, service["questions"]
    if wanted.ticket:
        given = those_that_fit(asked, given)
    return with_answers(None, service["slug"], asked, given, asker=WHENS)


def _wishes(tx: Tx, wanted: Wanted, due: Row | None, service: str) -> dict[str, Any]:
    """What shapes their way from the start: a promised time, a need, one adviser, further services."""
    member = find_member(tx, wanted.adviser) if wanted.adviser else None
    asked = {"adviser_id": member.id, "adviser": member.name, "adviser_at": tx.at} if member else {}
    more = {"access": access_text(wanted.access), "further": further_text(tx, service, wanted.further)}
    if due is None:
        return {**asked, **more}
    known = {
        "name": wanted.name or due["name"],
        "note": wanted.note or due["note"],
        "language": wanted.language or due["language"],
        "party_size": max(wanted.party_size, due["party_size"]),
    }
    theirs = {"adviser_id": due["adviser_id"], "adviser": due["adviser"], "adviser_at": tx.at}
    return {**(theirs if due["adviser_id"] else {}), **asked, **more, **known, "promised_at": due["at"]}


def _next_ticket(tx: Tx, day: str, letter: str) -> str:
    """The next number of this business day, from a counter: never max + 1."""
    number = tx.conn.execute(NEXT_NUMBER, {"store_id": tx.store.id, "day": day}).scalar_one()
    return f"{letter}{number}"


def _free(tx: Tx, day: str, ticket: str) -> str:
    """A kiosk's own number; one that lost its memory may give it twice: `K1-07-2` tells of it."""
    mine = or_(Visit.ticket == ticket, Visit.ticket.startswith(f"{ticket}-", autoescape=True))
    there = select(Visit.ticket).where(Visit.store_id == tx.store.id, Visit.day == day, mine)
    taken = set(tx.conn.execute(there).scalars())
    others = (f"{ticket}-{number}" for number in count(2))
    return next(one for one in chain([ticket], others) if one not in taken)
