"""`python -m server.camera run`: watches the door, for as long as somebody wants it watched.

    [--store SLUG] [--source 0|rtsp://…|FILE] [--parent PID]

The token stands in GREETLINE_CAMERA_TOKEN, the server's address in GREETLINE_CAMERA_SERVER; a source with
a password is better set by GREETLINE_CAMERA_SOURCE than as an argument, which everybody here may read.
"""

import fcntl
import logging
import os
import signal
import sys
import threading
from pathlib import Path
from time import monotonic
from typing import IO
from urllib.parse import urlsplit

import cv2

from config.settings import Settings
from server.camera.arguments import Arguments
from server.camera.choose import choose
from server.camera.line_to_server import Server
from server.camera.log import set_up_log
from server.camera.loop import Loop
from server.camera.orders import OrdersAsked
from server.camera.post import Post
from server.camera.source import BadSource, masked, read_source
from server.camera.spool import Spool

log = logging.getLogger("greetline.camera.run")

TOKEN, SERVER, SOURCE = "GREETLINE_CAMERA_TOKEN", "GREETLINE_CAMERA_SERVER", "GREETLINE_CAMERA_SOURCE"
# So much less urgent than the shop: no check-in waits for a picture.
NICER = 10
STRANGER = 3


def run(settings: Settings, words: list[str]) -> int:
    """Until told to end, or until whoever started it is gone; every expected fault is one sentence."""
    parser = Arguments(prog="python -m server.camera run")
    parser.add_argument("--store", default="demo")
    parser.add_argument("--source")
    parser.add_argument("--parent", type=int)
    wanted = parser.read(words)
    token, url = os.environ.pop(TOKEN, ""), os.environ.pop(SERVER, "")
    source = os.environ.pop(SOURCE, None) or wanted.source
    try:
        if source is not None:
            read_source(source)
        server = _server(url, wanted.store, token)
        lock = _alone(settings.data / "camera" / f"{wanted.store}.lock")
    except (BadSource, NotSo) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    with lock:
        return _watch(settings, server, source, wanted.parent)


class NotSo(Exception):
    """It can't run like this; the text is one sentence."""


def _server(url: str, store: str, token: str) -> Server:
    if not token or not url:
        raise NotSo(f"Set {TOKEN} (python -m server token --role camera --store {store}) and {SERVER}.")
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise NotSo(f"{SERVER} is {masked(url)[:80]!r}; it must be like http://192.168.1.20:8000.")
    return Server(url, store, token)


def _alone(path: Path) -> IO[str]:
    """Two cameras of one door would tell of everybody twice."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.open("w", encoding="ascii")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise NotSo("The camera of this store is running on this machine already.") from None
    return lock


def _watch(settings: Settings, server: Server, source: str | None, parent: int | None) -> int:
    set_up_log(settings.data / "camera.log", settings.log_level)
    threading.excepthook = _log_thread
    if parent is None:
        sys.stdout.write(f"Watching the door of {server.store}; the log is {settings.data / 'camera.log'}.\n")
        sys.stdout.flush()
    try:
        return _turn(settings, server, source, parent)
    except Exception:
        # Whatever it is, its text may name the source; the server starts this process again.
        log.exception("camera.fault")
        return 1


def _log_thread(fault: threading.ExceptHookArgs) -> None:
    """A thread that ends by a fault ends the loop too: see there."""
    if fault.exc_value is not None:
        log.error("thread.fault", exc_info=(fault.exc_type, fault.exc_value, fault.exc_traceback))


def _turn(settings: Settings, server: Server, source: str | None, parent: int | None) -> int:
    os.nice(NICER)
    cv2.setNumThreads(1)
    told_to_end: list[int] = []
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _frame: told_to_end.append(number))
    spool = Spool(settings.data / "camera" / f"{server.store}.sqlite")
    post, orders = Post(server, spool), OrdersAsked(server)
    detector = choose(settings.data / "models")
    loop = Loop(post, orders, detector, source)
    post.start()
    orders.start()
    log.info("camera.started", extra={"store": server.store, "waiting": len(spool)})
    try:
        while not told_to_end and parent in (None, os.getppid()) and not post.is_stranger:
            loop.turn(monotonic())
            if not (post.is_alive() and orders.is_alive()):
                raise RuntimeError("a thread has ended")
    finally:
        loop.close()
        orders.end()
        post.end()
    if post.is_stranger:
        sys.stderr.write(f"The server does not know the token in {TOKEN}.\n")
        return STRANGER
    return 0
