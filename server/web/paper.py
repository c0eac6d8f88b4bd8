"""A ticket on paper in its reader's language; which kiosk prints, and what is to be printed."""

from functools import partial
from typing import Annotated, Any, Literal

from babel.dates import format_date, format_time
from flask import Response
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, StringConstraints

from server.actions.printing import ask_print, ask_test, set_printer
from server.domain.shopday import zone
from server.queries.projection import Row, promise_json
from server.send.slip import Slip
from server.web.edge import device, serves
from server.web.orders import order
from server.web.paths import StorePath
from server.web.ticket import address
from server.web.ticket_words import range_words
from server.web.words import FALLBACK, Words

TEST_NUMBER = "A0"

paper = APIBlueprint("paper", __name__, url_prefix="/api/v1")


class KioskPath(StorePath):
    """Which kiosk."""

    device_id: Annotated[str, StringConstraints(max_length=64)]


class NewPrinter(BaseModel):
    """The kiosk's printer as it shall be; without an address it has none."""

    model_config = ConfigDict(extra="forbid", strict=True)

    address: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)] | None
    paper_mm: Literal[58, 80] = 80
    automatic: bool = False


class Wanted(BaseModel):
    """Whose ticket, and in which language."""

    model_config = ConfigDict(extra="forbid", strict=True)

    token: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    language: Annotated[str, StringConstraints(max_length=16)] | None = None


class Nothing(BaseModel):
    """An order without a word beside it."""

    model_config = ConfigDict(extra="forbid", strict=True)


@paper.post("/stores/<store>/prints")
@serves("kiosk")
def post_print(path: StorePath, body: Wanted) -> Response:
    """*Print*: the ticket that this kiosk shows, on its own printer."""
    by, base = device().actor, address()
    return order(partial(ask_print, by=by, public_token=body.token, language=body.language, base=base))


@paper.post("/stores/<store>/devices/<device_id>/printer")
@serves("manager")
def post_printer(path: KioskPath, body: NewPrinter) -> Response:
    """Which printer this kiosk has."""
    return order(partial(set_printer, by=device().actor, device_id=path.device_id, wanted=body.model_dump()))


@paper.post("/stores/<store>/devices/<device_id>/test-ticket")
@serves("manager")
def post_test_ticket(path: KioskPath, body: Nothing) -> Response:
    """A ticket to try the printer with."""
    return order(partial(ask_test, by=device().actor, device_id=path.device_id, base=address()))


def slip_of(words: Words, facts: dict[str, Any]) -> Slip:
    """What stands on the paper."""
    visit = facts["visit"]
    wanted = (facts["language"], visit and visit["language"], *facts["languages"], FALLBACK)
    lang = next(code for code in wanted if code and words.speaks(code, "paper"))
    say = partial(words.say, lang, "paper")
    at = (visit["arrived_at"] if visit else facts["asked_at"]).astimezone(zone(facts["time_zone"]))
    locale = lang.replace("-", "_")
    time = format_time(at, "HH:mm", locale=locale)
    if visit is None:
        return _test_slip(words, facts, lang, f"{format_date(at, 'full', locale=locale)} · {time}")
    service = facts["service"]
    return Slip(
        language=lang,
        rtl=words.language(lang).dir == "rtl",
        shop=facts["shop"],
        service=service["names"].get(lang, service["name"]) if service else None,
        number=visit["ticket"],
        told=[_range(words, lang, visit), say("paper-since", time=time)],
        link=f"{facts['base']}/t/{visit['public_token']}",
        follow=[say("paper-follow"), say("paper-follow-how")],
        foot=[str(format_date(at, "full", locale=locale))],
    )


def _test_slip(words: Words, facts: dict[str, Any], lang: str, when: str) -> Slip:
    return Slip(
        language=lang,
        rtl=words.language(lang).dir == "rtl",
        shop=facts["shop"],
        service=None,
        number=TEST_NUMBER,
        told=[words.say(lang, "paper", "paper-test", name=facts["device"])],
        link=facts["base"],
        follow=[words.say(lang, "paper", "paper-test-how")],
        foot=[when],
    )


def _range(words: Words, lang: str, visit: Row) -> str:
    """As it was told when they checked in."""
    say = partial(words.say, lang, "ticket")
    told, ahead = promise_json(visit), visit["promise_ahead"] or 0
    return range_words(lambda key, **more: say(f"ticket-{key}", **more), told, ahead)
