"""`python -m tests.forking_server FD`: imports the server once, then forks it for whoever asks over a socket.

Each message is `{module, environ}` with the three file descriptors that become its own; the answer is its id.
By then it is nobody's child: tests/nursery.py has declared itself its guardian, and waits for it.
"""

from gevent import monkey

monkey.patch_all()

import _socket  # noqa: E402 - everything after the patch
import array  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
from collections.abc import Sequence  # noqa: E402
from typing import Any  # noqa: E402

from server import __main__ as server  # noqa: E402
from tests import stepped_server  # noqa: E402 - and with it all that a server needs

LONGEST = 262_144
# gevent's own would start its hub here; each server is to begin one.
fork = monkey.get_original("os", "fork")


def main(line_fd: int) -> None:
    """Until whoever asks hangs up."""
    line = _socket.socket(fileno=line_fd)
    while True:
        told, ancillary, _flags, _address = line.recvmsg(LONGEST, _socket.CMSG_LEN(12))
        if not told:
            return
        [(_level, _kind, sent)] = ancillary
        standard = array.array("i", bytes(sent[:12]))
        pid = fork_away(json.loads(told), standard, line)
        for own in standard:
            os.close(own)
        line.send(str(pid).encode())


def fork_away(told: dict[str, Any], standard: Sequence[int], line: _socket.socket) -> int:
    """By two forks, so that it is nobody's child when its id is known."""
    reading, writing = os.pipe()
    between = fork()
    if between == 0:
        pid = fork()
        if pid != 0:
            os.write(writing, str(pid).encode())
            os._exit(0)
        for inherited in (reading, writing, line.detach()):
            os.close(inherited)
        be(told, standard)
    os.waitpid(between, 0)
    os.close(writing)
    pid = int(os.read(reading, 64))
    os.close(reading)
    return pid


def be(told: dict[str, Any], standard: Sequence[int]) -> None:
    """From here on this process is that server."""
    for number, own in enumerate(standard):
        os.dup2(own, number)
    for own in standard:
        os.close(own)
    os.environ.clear()
    os.environ.update(told["environ"])
    name, *arguments = told["module"]
    sys.argv = [name, *arguments]
    if name == "server":
        sys.exit(server.main(arguments))
    sys.exit(stepped_server.main(arguments[0], arguments[1:]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
