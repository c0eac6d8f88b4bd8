"""The words of the page of appointments: all that are asked for are there."""

import re

from config.settings import ROOT
from server.domain.expected import ExpectedState
from tests.catalogues import messages

UNREAD = ("time", "service", "repeats", "columns", "calendar")


def test_every_message_that_the_page_asks_for_is_there() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "display" / "expected").glob("*.js"))
    asked = set(re.findall(r"'(expected-[a-z-]+[a-z])'", code))
    shown = [state for state in ExpectedState if state is not ExpectedState.GONE]
    asked |= {f"expected-is-{state}" for state in shown} | {f"expected-unread-{why}" for why in UNREAD}
    assert asked - set(messages("en", "expected")) == set()


def test_every_reason_for_which_a_line_is_left_out_has_its_words() -> None:
    code = (ROOT / "server" / "actions" / "appointment_lists.py").read_text(encoding="utf-8")
    assert set(re.findall(r'Unreadable\("(\w+)"\)', code)) == set(UNREAD)
