"""One loop over many sockets, in one thread: the load generator. It knows how busy it was itself."""

import selectors
import socket
from collections.abc import Callable
from time import perf_counter, process_time
from typing import Any, Protocol

from tests.bench.wire import BrokenStream, HttpAnswer, http_answer, http_request

LOOPBACK = "127.0.0.1"


class Member(Protocol):
    """Something with a socket that is told when there is something to read."""

    sock: socket.socket

    def ready(self) -> None: ...


class Crowd:
    """Waits for all members at once; never for one of them alone."""

    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.clocks: list[Callable[[float], None]] = []
        self.members: set[Member] = set()
        self.start_over()

    def start_over(self) -> None:
        """Forget how busy it was."""
        self.since, self.used, self.longest_s = perf_counter(), process_time(), 0.0

    @property
    def busy(self) -> float:
        """The share of a processor that this process took since `start_over`; at 1 it is the bottleneck."""
        return (process_time() - self.used) / (perf_counter() - self.since)

    def close(self) -> None:
        """Hang up on everybody."""
        self.selector.close()
        for member in self.members:
            member.sock.close()

    def add(self, member: Member) -> None:
        self.members.add(member)
        self.selector.register(member.sock, selectors.EVENT_READ, member)

    def remove(self, member: Member) -> None:
        """Listen to it no more; it may come back."""
        self.selector.unregister(member.sock)

    def pump(self, wait_s: float) -> None:
        """One turn of the loop."""
        ready = self.selector.select(wait_s)
        started = perf_counter()
        for key, _ in ready:
            key.data.ready()
        ended = perf_counter()
        self.longest_s = max(self.longest_s, ended - started)
        for clock in self.clocks:
            clock(ended)

    def until(self, done: Callable[[], bool], within_s: float, what: str = "an answer") -> None:
        """Go on until `done`; TimeoutError when it takes too long."""
        end = perf_counter() + within_s
        while not done():
            left = end - perf_counter()
            if left <= 0:
                raise TimeoutError(f"waited {within_s:.0f} s for {what}")
            self.pump(min(left, 0.02))

    def rest(self, seconds: float) -> None:
        """Go on for so long."""
        end = perf_counter() + seconds
        while (left := end - perf_counter()) > 0:
            self.pump(min(left, 0.02))


class Line:
    """One keep-alive HTTP connection, one call at a time; `then` hears of each answer."""

    def __init__(self, crowd: Crowd, port: int, then: Callable[["Line"], None] | None = None) -> None:
        self.crowd = crowd
        self.then = then
        self.answer: HttpAnswer | None = None
        self.sent_at = self.answered_at = 0.0
        self.buffer = b""
        self.sock = socket.create_connection((LOOPBACK, port), timeout=10)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        crowd.add(self)

    def send(self, method: str, path: str, *, token: str = "", key: str = "", body: Any = None) -> None:
        """Send a call; its answer comes while the crowd goes on."""
        request = http_request(method, path, token=token, key=key, body=body)
        self.answer = None
        self.sent_at = perf_counter()
        self.sock.sendall(request)

    def call(self, method: str, path: str, *, token: str = "", key: str = "", body: Any = None) -> HttpAnswer:
        """Send a call and go on until it is answered."""
        self.send(method, path, token=token, key=key, body=body)
        self.crowd.until(lambda: self.answer is not None, 60)
        assert self.answer is not None
        return self.answer

    def ready(self) -> None:
        data = self.sock.recv(262_144)
        if not data:
            self.close()
            raise BrokenStream("the server closed a connection that waits for an answer")
        self.buffer += data
        found = http_answer(self.buffer)
        if found is not None:
            self.answered_at = perf_counter()
            self.answer = found
            self.buffer = self.buffer[found.size :]
            if self.then is not None:
                self.then(self)

    def close(self) -> None:
        self.crowd.remove(self)
        self.sock.close()
