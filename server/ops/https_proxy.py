"""The proxy that speaks TLS: started with the shop, started again when it dies, ended with the shop.

Runs as a process of its own (standard library only), so that a shop that was killed leaves no proxy behind,
which would hold the port against the next start.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from config.https import HttpsPlan, folder, read_plan
from config.settings import Settings

LOOK_EVERY_S = 0.2
AGAIN_AFTER_S = 1.0
END_WITHIN_S = 5.0
LOG_MOST = 1_000_000


@contextmanager
def kept_proxy(settings: Settings) -> Iterator[None]:
    """While the shop is open and has a plan for a secure address, the proxy runs beside it."""
    plan, caddy = read_plan(settings.data), find_caddy()
    if plan is None or caddy is None:
        yield
        return
    where = folder(settings.data)
    (where / "Caddyfile").write_text(caddyfile(settings, plan), encoding="utf-8")
    command = [sys.executable, "-m", "server.ops.https_proxy", str(os.getpid()), caddy, str(where)]
    keeper = subprocess.Popen(command, cwd=Path(__file__).resolve().parents[2])
    try:
        yield
    finally:
        keeper.terminate()
        keeper.wait()


def find_caddy() -> str | None:
    """The proxy's program: beside this Python, or on the PATH."""
    beside = Path(sys.executable).with_name("caddy")
    return str(beside) if beside.is_file() else shutil.which("caddy")


def caddyfile(settings: Settings, plan: HttpsPlan) -> str:
    """What the proxy is told: our root or the store's certificate, our names, and where the shop is."""
    where = folder(settings.data)
    root = f'root {{\n cert "{where / "root.crt"}"\n key "{where / "root.key"}"\n }}'
    authority = f"pki {{\n ca shop {{\n {root}\n }}\n }}\n" if plan.private else ""
    own = f'tls "{plan.certificate}" "{plan.key}"'
    tls = "tls {\n issuer internal {\n ca shop\n }\n }" if plan.private else own
    names = [f"[{name}]" if ":" in name else name for name in plan.names]
    sites = ", ".join(f"https://{name}:{plan.port}" for name in names)
    shop = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104 - compared, not bound
    return (
        "{\n admin off\n persist_config off\n auto_https disable_redirects\n skip_install_trust\n"
        f' storage file_system "{where / "caddy"}"\n {authority}}}\n'
        f"{sites} {{\n {tls}\n reverse_proxy {shop}:{settings.port}\n}}\n"
    )


def keep(parent: int, command: Sequence[str], where: Path) -> int:
    """Run it for as long as the parent lives; when it dies, again."""
    told: list[int] = []
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _frame: told.append(number))
    _end_left_behind(where)
    while not told and os.getppid() == parent:
        with _log(where).open("ab") as log:
            child = subprocess.Popen(command, stdout=log, stderr=log, env=_environ(where))
        (where / "caddy.pid").write_text(str(child.pid))
        while not told and os.getppid() == parent and child.poll() is None:
            time.sleep(LOOK_EVERY_S)
        if child.poll() is None:
            _end(child)
        else:
            time.sleep(AGAIN_AFTER_S)
    (where / "caddy.pid").unlink(missing_ok=True)
    return 0


def _end(child: "subprocess.Popen[bytes]") -> None:
    child.terminate()
    try:
        child.wait(END_WITHIN_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def _end_left_behind(where: Path) -> None:
    """A proxy whose keeper was killed too; only if it is certainly ours."""
    with suppress(OSError, ValueError):
        pid = int((where / "caddy.pid").read_text())
        said = Path(f"/proc/{pid}/cmdline").read_bytes()
        if str(where / "Caddyfile").encode() in said:
            os.kill(pid, signal.SIGTERM)


def _log(where: Path) -> Path:
    log = where / "caddy.log"
    if log.exists() and log.stat().st_size > LOG_MOST:
        log.replace(where / "caddy.log.1")
    return log


def _environ(where: Path) -> dict[str, str]:
    """It writes nowhere else."""
    home = str(where / "caddy")
    return {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}


if __name__ == "__main__":
    _, supervisor, program, place = sys.argv
    run = [program, "run", "--config", str(Path(place) / "Caddyfile"), "--adapter", "caddyfile"]
    sys.exit(keep(int(supervisor), run, Path(place)))
