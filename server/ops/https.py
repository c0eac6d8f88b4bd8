"""`python -m server https on|off`: a secure address for the shop on its own network."""

import re
import shutil
import socket
import ssl
import subprocess
import sys
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

from config.https import HttpsPlan, folder, read_plan, write_plan
from config.settings import ROOT, Settings
from server.ops.arguments import Arguments
from server.ops.https_proxy import find_caddy
from server.ops.https_root import is_address, keep_secret, make_root
from server.ops.lan import lan_address

PROXY = ROOT / "config" / "https.txt"
HOST = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*")
# Names that mean nothing outside of a network of one's own.
PRIVATE = ("lan", "local", "internal", "home.arpa", "home", "localdomain", "test", "intranet", "private")
USAGE = """\
python -m server https on [--name NAME]...                  a root of our own, for these names only
python -m server https on --name NAME --certificate FILE --key FILE
python -m server https off
"""


class Refused(Exception):
    """One sentence for the person at the machine."""


def run(settings: Settings, arguments: list[str]) -> int:
    """Set up or take back; the shop picks it up with its next start."""
    parser = Arguments(prog="python -m server https")
    parser.add_argument("what", nargs="?", choices=("on", "off"))
    parser.add_argument("--name", action="append", default=[])
    parser.add_argument("--certificate", default="")
    parser.add_argument("--key", default="")
    wanted = parser.parse_args(arguments)
    if wanted.what is None:
        sys.stdout.write(_how_it_stands(settings))
        return 0
    if wanted.what == "off":
        (folder(settings.data) / "plan.json").unlink(missing_ok=True)
        sys.stdout.write(
            "No secure address from the next start on. The root is kept, should it be wanted again.\n"
        )
        return 0
    try:
        plan = _plan(settings, wanted.name, wanted.certificate, wanted.key)
        _have_proxy()
        _set_up(settings, plan)
    except Refused as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    except OSError as problem:
        sys.stderr.write(f"{folder(settings.data)} can't be written: {problem.strerror}.\n")
        return 1
    sys.stdout.write(_how_it_stands(settings))
    return 0


def _plan(settings: Settings, names: list[str], certificate: str, key: str) -> HttpsPlan:
    if bool(certificate) != bool(key):
        raise Refused("A certificate comes with its key: give both --certificate and --key.")
    chosen = tuple(dict.fromkeys(name.strip().lower() for name in names)) or default_names()
    for name in chosen:
        _check_name(name, private=not certificate)
    if not certificate:
        return HttpsPlan(names=chosen, port=settings.https_port)
    files = [Path(file).expanduser().absolute() for file in (certificate, key)]
    _check_pair(*files)
    return HttpsPlan(names=chosen, port=settings.https_port, certificate=str(files[0]), key=str(files[1]))


def default_names() -> tuple[str, ...]:
    """How the network knows this machine: by its name, and by its address."""
    host = socket.gethostname().split(".")[0].lower()
    named = [f"{host}.local"] if HOST.fullmatch(host) else []
    address = lan_address()
    return (*named, *([address] if is_address(address) else []))


def _check_name(name: str, *, private: bool) -> None:
    if is_address(name):
        if private and not ip_address(name).is_private:
            raise Refused(
                f"{name} is an address of the public internet; our own root is for the shop's network."
            )
        return
    if not HOST.fullmatch(name) or len(name) > 200:
        raise Refused(f"{name[:60]!r} is not a name that a network knows. Give one like shop.lan.")
    if private and "." in name and not name.endswith(tuple(f".{ending}" for ending in PRIVATE)):
        raise Refused(
            f"{name} is a name of the public internet: give a certificate for it with --certificate "
            "and --key, or choose a name that ends in .lan or .local."
        )


def _check_pair(certificate: Path, key: Path) -> None:
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(certificate, key, password="")
    except (OSError, ValueError) as problem:
        raise Refused(f"{certificate} and {key} can't be used together: {problem}.") from None


def _have_proxy() -> None:
    """52 MB that only who wants HTTPS needs, so it is fetched when it is asked for."""
    if find_caddy() is not None:
        return
    beside = Path(sys.executable).with_name("uv")
    uv = str(beside) if beside.is_file() else shutil.which("uv")
    if uv is None:
        raise Refused(f"The proxy is missing and can't be fetched: pip install -r {PROXY}")
    command = [uv, "pip", "install", "--quiet", "--python", sys.executable, "-r", str(PROXY)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or find_caddy() is None:
        raise Refused(f"The proxy could not be fetched. By hand: pip install -r {PROXY}")


def _set_up(settings: Settings, plan: HttpsPlan) -> None:
    """A root is made once for its names: other names need another one, and devices have to trust it again."""
    where = folder(settings.data)
    where.mkdir(mode=0o700, parents=True, exist_ok=True)
    where.chmod(0o700)
    before = read_plan(settings.data)
    same = before is not None and before.private and before.names == plan.names
    if plan.private and not (same and (where / "root.key").is_file()):
        certificate, key = make_root(plan.names, datetime.now(UTC))
        keep_secret(where / "root.key", key)
        (where / "root.crt").write_bytes(certificate)
        shutil.rmtree(where / "caddy", ignore_errors=True)  # what the root before has signed
    write_plan(settings.data, plan)


def _how_it_stands(settings: Settings) -> str:
    plan = read_plan(settings.data)
    if plan is None:
        return f"There is no secure address yet.\n{USAGE}"
    lines = [f"The secure address, from the next start on: {plan.address}"]
    if plan.private:
        lines.append(f"Each device learns once to trust it: http://{lan_address()}:{settings.port}/trust")
    return "\n".join(lines) + "\n"
