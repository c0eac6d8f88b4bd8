"""The one picture of the door, from the camera to the manager who asked: in memory, and nowhere else.

It lives as long as the manager's request waits for it. With several workers the camera's call may reach
another one than the manager's did: that worker hands the bytes on to the shop's own port until the one that
waits takes them. They are never written, and no worker keeps what nobody waits for.
"""

import secrets
from http.client import HTTPConnection

from gevent.event import AsyncResult

WAIT_S = 10.0
# Each try is a new connection, and the system deals connections out by chance: with 8 workers all of them
# miss the one that waits once in 300,000 times.
TRIES = 96
HANDED_ON = "X-Greetline-Handed-On"
OWN_HOST = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - read, not bound to


class Pictures:
    """The requests that wait for a picture, by the id that the camera's orders name."""

    def __init__(self, alone: bool, host: str, port: int) -> None:
        self.alone = alone
        self.address = (OWN_HOST.get(host, host), port)
        self._awaited: dict[str, AsyncResult[bytes]] = {}

    def expect(self) -> str:
        """A new id: a picture of this id is taken from now on."""
        asked = secrets.token_urlsafe(12)
        self._awaited[asked] = AsyncResult()
        return asked

    def wait(self, asked: str) -> bytes | None:
        """The picture; None when the camera sent none in time."""
        picture: bytes | None = self._awaited[asked].wait(WAIT_S)
        return picture

    def forget(self, asked: str) -> None:
        """Whoever waited has it, or has gone."""
        self._awaited.pop(asked, None)

    def take(self, asked: str, picture: bytes) -> bool:
        """The camera's picture, for who waits here; whether somebody does."""
        waiting = self._awaited.get(asked)
        if waiting is None:
            return False
        waiting.set(picture)
        return True

    def hand_on(self, path: str, picture: bytes, bearer: str) -> bool:
        """To the worker that waits, by the shop's own port; whether it was found."""
        if self.alone:
            return False
        headers = {"Authorization": bearer, "Content-Type": "image/jpeg", HANDED_ON: "1"}
        for _try in range(TRIES):
            line = HTTPConnection(*self.address, timeout=5)
            try:
                line.request("PUT", path, picture, headers)
                status = line.getresponse().status
            finally:
                line.close()
            if status != 404:
                return status == 204
        return False
