"""A break, back from it, and another desk."""

from server.actions.change import refuse_second
from server.actions.members import change_member, find_member, set_duty
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.duty import Duty
from server.domain.errors import NotPossible, UnknownDesk

EVENTS = {Duty.ON: "staff.on_duty", Duty.BREAK: "staff.on_break"}


def take_break(tx: Tx, *, by: Actor) -> Reply:
    """Not free until they are back; not while somebody is with them."""
    refuse_second(tx, "", _who(by))
    return _change(tx, by, Duty.BREAK)


def come_back(tx: Tx, *, by: Actor) -> Reply:
    """On duty again."""
    return _change(tx, by, Duty.ON)


def choose_desk(tx: Tx, *, by: Actor, desk: str | None) -> Reply:
    """Where they call people to from now on; None: whichever is free."""
    if desk is not None and desk not in tx.shop.desks:
        raise UnknownDesk(field="desk")
    told = change_member(tx, find_member(tx, _who(by)), {"desk": desk})
    return Reply(200, {"member": told, "seq": tx.event("staff.changed", by=by.json(), member=told)})


def _change(tx: Tx, by: Actor, duty: Duty) -> Reply:
    told = set_duty(tx, _who(by), duty)
    return Reply(200, {"member": told, "seq": tx.event(EVENTS[duty], by=by.json(), member=told)})


def _who(by: Actor) -> int:
    """Whoever holds the tablet; one that serves without a name has no duty."""
    if by.staff_id is None:
        raise NotPossible(state="no_sign_in", verbs=[])
    return by.staff_id
