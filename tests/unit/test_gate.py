"""The gate in front of the sockets keeps its books, and nobody is read faster than heard."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

import gevent
import pytest
from gevent import socket as gevent_socket

from config.settings import load
from server.live.gate import SEAT, Gate, Seat
from server.live.transport import WholeSocket

RULES = load({})
HANDSHAKE = {
    "REQUEST_METHOD": "GET",
    "PATH_INFO": "/socket.io/",
    "QUERY_STRING": "EIO=4&transport=websocket",
    "HTTP_UPGRADE": "websocket",
    "HTTP_HOST": "shop.lan:8000",
    "REMOTE_ADDR": "10.0.0.7",
}


class Inside:
    """What stands behind the gate: remembers who came in, and breaks when told."""

    def __init__(self) -> None:
        self.seats: list[Any] = []
        self.gate: Gate
        self.known = self.broken = False
        self.rested: list[float] = []

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        seat = environ.get(SEAT)
        self.seats.append(seat)
        if seat is not None and self.known:
            self.gate.known(seat, "device")
        if self.broken:
            raise OSError
        return [b"inside"]


def gate() -> tuple[Gate, Inside]:
    inside = Inside()
    inside.gate = Gate(inside, RULES, rest=inside.rested.append)
    return inside.gate, inside


def knock(at: Gate, **more: str) -> list[str]:
    told: list[str] = []
    answer = list(at({**HANDSHAKE, **more}, lambda status, _headers: told.append(status)))
    return told or [part.decode() for part in answer]


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("broken", [True, False])
def test_books_are_empty_when_everybody_has_gone(known: bool, broken: bool) -> None:
    at, inside = gate()
    inside.known, inside.broken = known, broken
    for _ in range(3):
        try:
            assert knock(at) == ["inside"]
        except OSError:
            assert broken
    assert (at.open, at.strangers, at.devices) == ({}, {}, {})
    assert len(inside.seats) == 3


def test_socket_that_was_let_go_may_outlive_the_newest() -> None:
    at = gate()[0]
    cut: list[int] = []
    seats = [Seat("10.0.0.7", cut=partial(cut.append, number)) for number in range(3)]
    at.settings = replace(RULES, sockets_per_device=1)
    for seat in seats:
        at.open[seat.address] += 1
        at.strangers[seat.address] += 1
        at.known(seat, "device")
    assert cut == [0, 1]
    for seat in reversed(seats):
        at._leave(seat)
    assert (at.open, at.strangers, at.devices) == ({}, {}, {})


def test_what_is_no_socket_passes_uncounted() -> None:
    at, inside = gate()
    assert knock(at, PATH_INFO="/api/v1/stores/demo", REQUEST_METHOD="POST") == ["inside"]
    assert inside.seats == [None]


@pytest.mark.parametrize(
    "odd",
    [
        {"REQUEST_METHOD": "POST"},
        {"QUERY_STRING": "EIO=4&transport=polling"},
        {"QUERY_STRING": "EIO=3&transport=websocket"},
        {"QUERY_STRING": "EIO=4&transport=websocket&sid=x"},
        {"HTTP_UPGRADE": ""},
        {"HTTP_ORIGIN": "http://elsewhere.example"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "http://shop.lan"},
        {"HTTP_ORIGIN": "http://shop.lan:8000.elsewhere.example"},
    ],
    ids=str,
)
def test_odd_handshake_never_gets_in(odd: dict[str, str]) -> None:
    at, inside = gate()
    assert knock(at, **odd) == ["400 Bad Request"]
    assert inside.seats == []


@pytest.mark.parametrize("origin", ["http://shop.lan:8000", "https://shop.lan:8000"])
def test_our_own_page_gets_in(origin: str) -> None:
    assert knock(gate()[0], HTTP_ORIGIN=origin) == ["inside"]


def test_nonsense_costs_ten_knocks() -> None:
    at, inside = gate()
    knock(at)
    for _ in range(RULES.connects_at_once // 10):
        at.odd(inside.seats[0])
    assert knock(at) == ["429 Too Many Requests"]
    assert knock(at, REMOTE_ADDR="10.0.0.8") == ["inside"]


def test_nothing_is_read_while_nobody_listens_and_cutting_ends_the_wait() -> None:
    ours, theirs = gevent_socket.socketpair()
    whole = WholeSocket(ours)
    theirs.sendall(b"hello")
    whole.heeded.clear()
    reading = gevent.spawn(whole.recv, 5)
    gevent.sleep(0.01)
    assert not reading.ready()
    whole.heeded.set()
    assert reading.get(timeout=5) == b"hello"
    whole.heeded.clear()
    waiting = gevent.spawn(whole.recv, 5)
    gevent.sleep(0)
    whole.abort()
    assert waiting.get(timeout=5) == b""
    theirs.close()
    whole.close()


def test_address_that_makes_odd_connections_can_open_few_at_once() -> None:
    at, inside = gate()
    at.settings = replace(RULES, sockets_per_device=1)
    let_in = 0
    while knock(at) == ["inside"]:
        let_in += 1
        at.odd(Seat("10.0.0.7"))
        for _ in range(2):
            at.known(Seat("10.0.0.7"), f"device {let_in}")
    assert 0 < let_in < RULES.connects_at_once / 40
    assert len(inside.rested) == 1, "who is refused hears it a moment later"
    assert knock(at, REMOTE_ADDR="10.0.0.8") == ["inside"]
