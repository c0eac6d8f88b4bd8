"""`python -m server …`: sub-commands import late, so that monkey.patch_all() comes first."""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from config.settings import Settings

Command = Callable[["Settings", list[str]], int]

USAGE = """\
python -m server serve [--workers N]          the shop
python -m server migrate                      bring the database to this release
python -m server token --role R --store S [--staff NAME]
python -m server staff list | add NAME | pin NAME | no-pin NAME [--store S]
python -m server manager list | add NAME | remove NAME [--store S]
python -m server setup                        a one-time link that opens another shop
python -m server import FILE [--store S]      a log of waits
python -m server expect FILE [--store S]      today's appointments
python -m server https [on|off] [--name NAME] a secure address on the shop's own network
python -m server demo remove                  the demo store, and all that is its
"""

COMMANDS = {
    "serve": "server.serve:run",
    "migrate": "server.ops.database:migrate",
    "token": "server.ops.token:run",
    "staff": "server.ops.staff:run",
    "manager": "server.ops.managers:run",
    "setup": "server.ops.setup_link:run",
    "import": "server.ops.import_log:run",
    "expect": "server.ops.expect:run",
    "https": "server.ops.https:run",
    "demo": "server.demo.command:run",
}


def main(arguments: list[str]) -> int:
    """Run one sub-command; every expected fault is one plain sentence."""
    from config.settings import SettingsError, load

    name, *rest = arguments or ["help"]
    if name in ("help", "--help", "-h"):
        sys.stdout.write(USAGE)
        return 0
    try:
        settings = load(os.environ)
    except SettingsError as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    if name not in COMMANDS:
        sys.stderr.write(f"There is no command {name!r}.\n{USAGE}")
        return 2
    module, _, function = COMMANDS[name].partition(":")
    run: Command = getattr(import_module(module), function)
    return run(settings, rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
