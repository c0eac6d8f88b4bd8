"""`python -m tests.quick_camera DATA SPEED HZ [FRAMES]`: the camera's loop, its patience divided by SPEED.

Ends by SIGTERM, or after so many frames; then it prints what it has opened and written, as JSON. Every file
that Python opens is noted by an audit hook; native writes show in the count of bytes of each process.
"""

import json
import os
import signal
import sys
from dataclasses import asdict, replace
from pathlib import Path
from time import monotonic
from typing import Any

OPENED: list[tuple[str, str]] = []


def note_opening(event: str, arguments: tuple[Any, ...]) -> None:
    """`open` with a mode, `os.open` with flags: whatever may write."""
    if event == "open":
        path, mode, flags = arguments
        writes = bool(set(mode or "") & set("wax+")) or bool(flags & (os.O_WRONLY | os.O_RDWR))
        if writes:
            OPENED.append((str(path), str(mode or flags)))
    elif event in ("sqlite3.connect", "os.rename", "shutil.copyfile"):
        OPENED.append((str(arguments[0]), event))


def written(pid: int | str) -> int:
    """Bytes that this process gave to write(2), sockets included where they are written to."""
    lines = Path(f"/proc/{pid}/io").read_text().splitlines()
    return int(dict(line.split(": ") for line in lines)["wchar"])


def main(data: Path, speed: float, hz: float, most: int) -> None:
    sys.addaudithook(note_opening)
    # Imported under the hook, and late, so that nothing of it was opened before.
    from server.camera import loop as loop_room  # noqa: PLC0415
    from server.camera.line_to_server import Server  # noqa: PLC0415
    from server.camera.log import set_up_log  # noqa: PLC0415
    from server.camera.orders import OrdersAsked  # noqa: PLC0415
    from server.camera.post import Post  # noqa: PLC0415
    from server.camera.spool import Spool  # noqa: PLC0415
    from server.camera.states import Timing  # noqa: PLC0415

    loop_room.HZ = hz
    timing = Timing(**{name: span / speed for name, span in asdict(Timing()).items()})
    timing = replace(timing, longest_wait_s=timing.first_wait_s)  # a bench has no patience to grow
    server = Server(os.environ.pop("QUICK_SERVER"), "demo", os.environ.pop("QUICK_TOKEN"))
    set_up_log(data / "camera.log", "info")
    post, orders = Post(server, Spool(data / "camera" / "demo.sqlite")), OrdersAsked(server)
    loop = loop_room.Loop(post, orders, None, timing=timing)
    ended: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _frame: ended.append(number))
    post.start()
    orders.start()
    before = written("self")
    seen, child = 0, 0
    look = loop._see

    def count(frame: Any) -> None:
        nonlocal seen, child
        seen += 1
        assert loop._feed is not None
        child = written(loop._feed.pid)
        look(frame)

    if most:  # only then: a bench measures the loop as it is
        loop._see = count  # type: ignore[method-assign]
    while not ended and not (most and seen >= most):
        loop.turn(monotonic())
    after = written("self")
    loop.close()
    orders.end()
    post.end()
    print(json.dumps({"frames": seen, "opened": OPENED, "wrote": after - before, "child_wrote": child}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]) if sys.argv[4:] else 0)
