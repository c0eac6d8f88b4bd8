"""`python -m server staff`: who works here, and their PINs."""

from functools import partial
from typing import Any

from sqlalchemy import Connection

from config.settings import Settings
from server.actions.members import save_member, set_pin
from server.domain.actor import OPERATOR
from server.domain.duty import LEVELS
from server.domain.errors import UnknownDesk, UnknownService
from server.domain.naming import is_readable
from server.domain.weak import PIN_LENGTH, is_weak_pin
from server.identity.secrets import keep
from server.ops.asking import Refused, ask, in_store, orders_of, submit, tell
from server.ops.token import LONGEST_NAME
from server.queries.queue import members


def run(settings: Settings, words: list[str]) -> int:
    """List them, add one or change what is known of them, set a PIN or take it away."""
    parser, order = orders_of("staff")
    order("list")
    adding = order("add")
    adding.add_argument("name")
    adding.add_argument("--lead", action="store_const", const=True)
    adding.add_argument("--language", action="append", metavar="CODE")
    adding.add_argument("--skill", action="append", metavar="SERVICE=1|2|3")
    adding.add_argument("--desk")
    for name in ("pin", "no-pin"):
        order(name).add_argument("name")
    asked = parser.parse_args(words)
    return tell(settings, partial(_do, settings, asked))


def _do(settings: Settings, asked: Any) -> str:
    asked.store, everybody = in_store(settings, asked.store, _everybody)
    if asked.order == "list":
        return "\n".join(_line(member) for member in everybody) or "Nobody yet."
    name = asked.name.strip()
    if not name or len(name) > LONGEST_NAME or not is_readable(name):
        raise Refused(f"A name has 1 to {LONGEST_NAME} characters that can be read.")
    if asked.order == "add":
        return _add(settings, asked, name)
    theirs = next((each["id"] for each in everybody if each["name"] == name), None)
    if theirs is None:
        raise Refused(f"Nobody here is called {name}.")
    return _set_pin(settings, asked.store, theirs, name, wanted=asked.order == "pin")


def _add(settings: Settings, asked: Any, name: str) -> str:
    given = {
        "lead": asked.lead,
        "languages": asked.language,
        "skills": _skills(asked.skill),
        "desk": asked.desk,
    }
    changed = {field: value for field, value in given.items() if value is not None}
    try:
        action = partial(save_member, by=OPERATOR, name=name, changed=changed)
        told = submit(settings, asked.store, action).body["member"]
    except UnknownDesk:
        raise Refused("There is no such desk in this store.") from None
    except UnknownService:
        raise Refused("There is no such service in this store; its skills are named by slug.") from None
    return _line(told)


def _skills(given: list[str] | None) -> dict[str, int] | None:
    if given is None:
        return None
    pairs = [skill.partition("=")[::2] for skill in given]
    if any(level not in map(str, LEVELS) for _, level in pairs):
        raise Refused("A skill is a service and a level from 1 to 3, like repairs=2.")
    return {service: int(level) for service, level in pairs}


def _set_pin(settings: Settings, store: str, staff_id: int, name: str, *, wanted: bool) -> str:
    pin = ask(f"PIN of {name}") if wanted else None
    if pin is not None:
        refuse_weak(pin)
    kept = keep(pin) if pin else None
    submit(settings, store, partial(set_pin, by=OPERATOR, staff_id=staff_id, pin_hash=kept))
    return f"{name} can sign in now." if kept else f"{name} can't sign in any more."


def refuse_weak(pin: str) -> None:
    """Six digits that are not the first anybody would try."""
    if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdigit()):
        raise Refused("A PIN is six digits.")
    if is_weak_pin(pin):
        raise Refused("This PIN is one of the first that anybody would try. Choose six digits in no order.")


def _everybody(conn: Connection, store: str, store_id: int) -> tuple[str, list[dict[str, Any]]]:
    return store, members(conn, store_id)


def _line(member: dict[str, Any]) -> str:
    parts = [
        member["name"],
        "lead" if member["lead"] else "",
        " ".join(member["languages"]),
        " ".join(f"{service}={level}" for service, level in member["skills"].items()),
        member["desk"] or "",
        "has a PIN" if member["pin"] else "no PIN",
    ]
    return " · ".join(part for part in parts if part)
