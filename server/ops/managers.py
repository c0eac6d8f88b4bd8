"""`python -m server manager`: who may sign in as a manager. There is no default account."""

from functools import partial
from typing import Any

from sqlalchemy import Connection

from config.settings import Settings
from server.actions.managers import add_manager, remove_manager
from server.domain.actor import OPERATOR
from server.domain.errors import NameTaken
from server.domain.naming import is_readable
from server.domain.weak import LEAST_PASSWORD, MOST_PASSWORD, weakness_of_password
from server.identity.secrets import keep
from server.identity.totp import address_for_app, new_secret
from server.ops.asking import Refused, ask, in_store, orders_of, submit, tell
from server.ops.token import LONGEST_NAME
from server.queries.members import accounts

WEAK = {
    "too_short": f"A password has at least {LEAST_PASSWORD} characters.",
    "too_long": f"A password has at most {MOST_PASSWORD} characters.",
    "too_common": "This password is one of the first that anybody would try. Take four words in no order.",
}


def run(settings: Settings, words: list[str]) -> int:
    """List them, add one (their password comes by keyboard or pipe), or remove one."""
    parser, order = orders_of("manager")
    order("list")
    for name in ("add", "remove"):
        order(name).add_argument("name")
    asked = parser.parse_args(words)
    return tell(settings, partial(_do, settings, asked))


def _do(settings: Settings, asked: Any) -> str:
    store, names = in_store(settings, asked.store, _names)
    if asked.order == "list":
        return "\n".join(names) or "Nobody yet."
    name = asked.name.strip()
    if not name or len(name) > LONGEST_NAME or not is_readable(name):
        raise Refused(f"A name has 1 to {LONGEST_NAME} characters that can be read.")
    if asked.order == "remove":
        submit(settings, store, partial(remove_manager, by=OPERATOR, name=name))
        return f"{name} can't sign in any more, and is signed out everywhere."
    return _add(settings, store, name)


def _add(settings: Settings, store: str, name: str) -> str:
    password = ask(f"Password of {name}")
    weakness = weakness_of_password(password, name)
    if weakness:
        raise Refused(WEAK[weakness])
    secret = new_secret()
    action = partial(add_manager, name=name, password_hash=keep(password), totp_secret=secret)
    try:
        submit(settings, store, action)
    except NameTaken:
        raise Refused("There is a manager of this name already; remove that one first.") from None
    return "\n".join(
        [
            f"{name} can sign in at /manager with this password and a code.",
            "For the codes, put this into an authenticator app now; it is not shown again:",
            secret,
            address_for_app(secret, name),
        ]
    )


def _names(conn: Connection, store: str, _store_id: int) -> tuple[str, list[str]]:
    return store, accounts(conn, store)
