"""The words of *Already checked in?*: all that are asked for are there, and none is for nothing."""

import re

from config.settings import ROOT
from tests.catalogues import messages


def test_every_message_that_is_asked_for_is_there_and_none_is_for_nothing() -> None:
    code = (ROOT / "kiosk" / "again.js").read_text(encoding="utf-8")
    asked = {f"again-{key}" for key in re.findall(r"say\('([a-z-]+)'", code)}
    asked |= {f"again-{key}" for key in re.findall(r"'(away|unknown|quick|too-late)'", code)}
    assert asked == set(messages("en", "again"))
