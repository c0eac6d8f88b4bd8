"""`python -m server demo fill | remove`."""

import sys

from config.settings import Settings
from server.demo.past import fill, fill_beside
from server.ops.arguments import Arguments
from server.ops.database import DatabaseTrouble, ready_database


def run(settings: Settings, arguments: list[str]) -> int:
    """What a start does beside the shop, and what the manager's button does, by hand."""
    parser = Arguments(prog="python -m server demo")
    parser.add_argument("what", choices=("fill",))
    parser.add_argument(
        "--beside", action="store_true", help="as a child of the shop, with the lowest priority"
    )
    wanted = parser.parse_args(arguments)
    try:
        ready_database(settings)
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    came = fill_beside(settings) if wanted.beside else fill(settings)
    sys.stdout.write(f"{came} days came.\n")
    return 0
