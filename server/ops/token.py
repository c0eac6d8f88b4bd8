"""`python -m server token`: a device of its own, and its bearer token alone on one line."""

from functools import partial

from config.settings import Settings
from server.actions.people import LABELS, add_device
from server.domain.actor import OPERATOR
from server.domain.errors import Unknown
from server.domain.naming import is_readable
from server.identity.tokens import hashed, new_token
from server.ops.arguments import Arguments
from server.ops.asking import Refused, submit, tell

LONGEST_NAME = 80


def run(settings: Settings, arguments: list[str]) -> int:
    """Print the token; a member of staff whose name is new is added."""
    parser = Arguments(prog="python -m server token")
    parser.add_argument("--role", required=True, choices=sorted(LABELS))
    parser.add_argument("--store", required=True)
    parser.add_argument("--staff", metavar="NAME")
    wanted = parser.parse_args(arguments)
    return tell(settings, partial(_issue, settings, wanted.store, wanted.role, wanted.staff))


def _issue(settings: Settings, store: str, role: str, staff: str | None) -> str:
    name = None if staff is None else staff.strip()
    if name is not None and (not name or len(name) > LONGEST_NAME or not is_readable(name)):
        raise Refused(f"A name has 1 to {LONGEST_NAME} characters that can be read.")
    try:
        return issue(settings, store, role, name)
    except Unknown:
        raise Refused(f"There is no store {store!r}.") from None


def issue(settings: Settings, store: str, role: str, staff: str | None) -> str:
    """A new device's token; this is the only time that it is seen."""
    token = new_token()
    action = partial(add_device, by=OPERATOR, role=role, token_hash=hashed(token), staff=staff)
    submit(settings, store, action)
    return token
