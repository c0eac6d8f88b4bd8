"""`python -m server demo fill | remove`: by hand what a start does, and what the manager's button does."""

from argparse import Namespace
from functools import partial

from config.settings import Settings
from server.actions.remove_demo import keep_removed, remove_demo
from server.demo.past import fill, fill_beside
from server.demo.rules import read_rules
from server.domain.actor import OPERATOR
from server.domain.errors import Unknown
from server.ops.arguments import Arguments
from server.ops.asking import Refused, submit, tell


def run(settings: Settings, arguments: list[str]) -> int:
    """Its exit code."""
    parser = Arguments(prog="python -m server demo")
    parser.add_argument("what", choices=("fill", "remove"))
    parser.add_argument("--beside", action="store_true", help="yield to everything else, end with the parent")
    wanted = parser.parse_args(arguments)
    return tell(settings, partial(_do, settings, wanted))


def _do(settings: Settings, wanted: Namespace) -> str:
    if wanted.what == "remove":
        return _remove(settings)
    came = fill_beside(settings) if wanted.beside else fill(settings)
    return f"Days that came: {came}."


def _remove(settings: Settings) -> str:
    """A shop that runs hears of it within a second."""
    try:
        submit(settings, read_rules().store["slug"], partial(remove_demo, by=OPERATOR))
    except Unknown:
        raise Refused("There is no demo.") from None
    keep_removed(settings)
    return "The demo is gone."
