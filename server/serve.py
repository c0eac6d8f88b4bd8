"""The server process: patched first, a listener without delay, one or more workers."""

from gevent import monkey

monkey.patch_all()

import errno  # noqa: E402 - everything after the patch
import gc  # noqa: E402
import logging  # noqa: E402
import os  # noqa: E402
import signal  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable, Iterator  # noqa: E402
from contextlib import contextmanager, nullcontext  # noqa: E402
from datetime import UTC, datetime  # noqa: E402
from time import monotonic  # noqa: E402
from types import TracebackType  # noqa: E402

import gevent  # noqa: E402
from gevent import socket  # noqa: E402
from gevent.event import Event  # noqa: E402
from gevent.pywsgi import WSGIServer  # noqa: E402
from sqlalchemy import Engine  # noqa: E402

from config.settings import Settings  # noqa: E402
from server.app import Shop  # noqa: E402
from server.db.beside import writer_beside  # noqa: E402
from server.db.engine import reading_engine  # noqa: E402
from server.db.writer import Writer  # noqa: E402
from server.demo.living import living  # noqa: E402
from server.domain.errors import ShopError  # noqa: E402
from server.ops.arguments import Arguments  # noqa: E402
from server.ops.cameras import kept_cameras  # noqa: E402
from server.ops.database import DatabaseTrouble, ready_database  # noqa: E402
from server.ops.https_proxy import kept_proxy  # noqa: E402
from server.ops.links import print_links  # noqa: E402
from server.ops.logs import set_up_logs  # noqa: E402

log = logging.getLogger("greetline.serve")

BACKLOG = 4096
WORKER = "_GREETLINE_WORKER"
Clock = Callable[[], datetime]


def now() -> datetime:
    """The clock of the shop; tests pass another one."""
    return datetime.now(UTC)


def run(
    settings: Settings,
    arguments: list[str],
    clock: Clock = now,
    elapsed: Callable[[], float] = monotonic,
) -> int:
    """`python -m server serve [--workers N]`."""
    parser = Arguments(prog="python -m server serve")
    parser.add_argument("--workers", type=int, default=1)
    workers = parser.parse_args(arguments).workers
    if not 1 <= workers <= 64:
        sys.stderr.write("The number of workers is from 1 to 64.\n")
        return 2
    if workers > 1 and not settings.database_url:
        sys.stderr.write(
            "Several workers need PostgreSQL: set GREETLINE_DATABASE_URL, or leave out --workers.\n"
        )
        return 2
    try:
        if WORKER in os.environ:
            return serve(settings, clock, elapsed, workers, quiet=True)
        ready_database(settings)
        with kept_proxy(settings):
            return serve(settings, clock, elapsed, 1) if workers == 1 else supervise(settings, workers)
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    except OSError as problem:
        sys.stderr.write(f"{_sentence(settings, problem)}\n")
        return 1


def _sentence(settings: Settings, problem: OSError) -> str:
    if problem.errno == errno.EADDRINUSE:
        return (
            f"Port {settings.port} is taken by another program. "
            f"Close it, or choose another port: GREETLINE_PORT={settings.port + 1} make run"
        )
    if problem.errno == errno.EACCES:
        return (
            f"This user may not use port {settings.port}. Choose one above 1023: GREETLINE_PORT=8000 make run"
        )
    if problem.errno == errno.ENOSPC:
        return f"The disk that holds {settings.data} is full. Free some space and start again."
    return f"Greetline can't start: {problem.strerror or problem}."


def listen(settings: Settings, shared: bool) -> socket.socket:
    """The listener; TCP_NODELAY is inherited by what it accepts (without it a POST took 45.7 ms)."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if shared:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError:
        listener.close()
        raise
    listener.listen(BACKLOG)
    return listener


def serve(
    settings: Settings, clock: Clock, elapsed: Callable[[], float], workers: int, quiet: bool = False
) -> int:
    """One worker, until it is told to stop."""
    listener = listen(settings, shared=workers > 1)
    set_up_logs(settings)
    hub = gevent.get_hub()
    hub.print_exception = _log_fault
    hub.NOT_ERROR = (*hub.NOT_ERROR, ShopError)  # a refusal passes through the readers' threads
    shop = Shop(settings, clock, elapsed, workers)
    server = WSGIServer(listener, shop.app, log=None, error_log=logging.getLogger("greetline.http"))
    stopping = until_told()
    shop.start()
    if workers > 1:
        gevent.spawn(_end_with, int(os.environ[WORKER]), stopping)
    gc.collect()
    gc.freeze()
    server.start()
    if not quiet:
        print_links(settings, shop.writer, shop.reader)
    log.info("serve.started", extra={"port": settings.port, "workers": workers})
    with nullcontext() if quiet else beside(settings, shop.writer, shop.reader):
        stopping.wait()
    server.stop(timeout=1)
    shop.close()
    return 0


def until_told() -> Event:
    """Set when the process is asked to end."""
    stopping = Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        gevent.signal_handler(name, stopping.set)
    return stopping


def _log_fault(_context: object, kind: type, fault: BaseException, trace: TracebackType) -> None:
    """A greenlet's fault goes to the log, not to the console where the links stand."""
    log.error("greenlet.fault", exc_info=(kind, fault, trace))


def _end_with(supervisor: int, stopping: Event) -> None:
    """A worker whose supervisor was killed ends too: alone it would hold the port against the next start."""
    while os.getppid() == supervisor:
        gevent.sleep(0.5)
    stopping.set()


def supervise(settings: Settings, workers: int) -> int:
    """Several workers on one port; when one ends by itself, all end: the service manager starts afresh."""
    listen(settings, shared=False).close()  # says "taken" before anything is started
    command = [sys.executable, "-m", "server", "serve", "--workers", str(workers)]
    children = [
        subprocess.Popen(command, env={**os.environ, WORKER: str(os.getpid())}) for _ in range(workers)
    ]
    stopping = until_told()
    with own_database(settings) as (writer, reader), beside(settings, writer, reader):
        print_links(settings, writer, reader)
        while not stopping.wait(0.2) and all(child.poll() is None for child in children):
            pass
    for child in children:
        child.terminate()
    codes = [child.wait() for child in children]
    return 0 if stopping.is_set() else max(codes, default=1) or 1


@contextmanager
def own_database(settings: Settings) -> Iterator[tuple[Writer, Engine]]:
    """The way to the database of a process that has no shop of its own."""
    reader = reading_engine(settings.database)
    try:
        with writer_beside(settings.database, now) as writer:
            yield writer, reader
    finally:
        reader.dispose()


@contextmanager
def beside(settings: Settings, writer: Writer, reader: Engine) -> Iterator[None]:
    """What runs once beside the shop, however many workers it has: the demo's people, the doors' cameras."""
    with living(settings), kept_cameras(settings, writer, reader):
        yield
