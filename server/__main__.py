"""`python -m server …`: sub-commands import late, so that monkey.patch_all() comes first."""

import os
import sys

USAGE = """\
python -m server serve [--workers N]          the shop
python -m server migrate                      bring the database to this release
python -m server token --role R --store S [--staff NAME]
python -m server staff list | add NAME | pin NAME | no-pin NAME [--store S]
python -m server manager list | add NAME | remove NAME [--store S]
python -m server import FILE [--store S]      a log of waits
python -m server expect FILE [--store S]      today's appointments
python -m server https [on|off] [--name NAME] a secure address on the shop's own network
"""


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
    if name == "serve":
        from server.serve import run as serve

        return serve(settings, rest)
    if name == "migrate":
        from server.ops.database import migrate

        return migrate(settings, rest)
    if name == "token":
        from server.ops.token import run as token

        return token(settings, rest)
    if name == "staff":
        from server.ops.staff import run as staff

        return staff(settings, rest)
    if name == "manager":
        from server.ops.managers import run as manager

        return manager(settings, rest)
    if name == "import":
        from server.ops.import_log import run as import_log

        return import_log(settings, rest)
    if name == "expect":
        from server.ops.expect import run as expect

        return expect(settings, rest)
    if name == "https":
        from server.ops.https import run as https

        return https(settings, rest)
    sys.stderr.write(f"There is no command {name!r}.\n{USAGE}")
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
