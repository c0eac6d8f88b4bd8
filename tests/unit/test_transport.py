"""One client's websocket: whole frames or none, and only what a page would say gets through."""

import json
import queue
import socket
import struct
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import gevent
import pytest
from gevent import socket as gevent_socket
from gevent.event import Event

from server.identity.devices import Known
from server.live.rooms import Client, Rooms, frame
from server.live.transport import Prepared, Transport, WholeSocket, is_saying, prepare

Pair = tuple[gevent_socket.socket, gevent_socket.socket]
BIG = 4_000_000


class Engine:
    """What engineio hands over: the bound method of a socket that has an id."""

    sid = "sid"

    def handle(self, _transport: Transport) -> None: ...


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two ends with small buffers, so that a frame never fits at once."""
    ours, theirs = gevent_socket.socketpair()
    for end in (ours, theirs):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    yield ours, theirs
    ours.close()
    theirs.close()


def client_of(sid: str, role: str, store_id: int, transport: Any = None) -> Client:
    device = Known(sid, sid, role, store_id, "demo", None, None)
    return Client(sid, device, queue.Queue(), transport)


def read(end: gevent_socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += end.recv(65_536)
    return data


def test_frame_arrives_whole_though_the_buffer_is_full(pair: Pair) -> None:
    ours, theirs = pair
    sent = bytes(range(256)) * (BIG // 256)
    sending = gevent.spawn(WholeSocket(ours).send, sent)
    assert read(theirs, len(sent)) == sent
    assert sending.get() == len(sent)


def test_two_senders_never_mix_their_frames(pair: Pair) -> None:
    ours, theirs = pair
    whole = WholeSocket(ours)
    senders = [gevent.spawn(whole.send, letter * 100_000) for letter in (b"a", b"b", b"c")]
    got = read(theirs, 300_000)
    gevent.joinall(senders, raise_error=True)
    assert sorted(got[at : at + 100_000] for at in range(0, 300_000, 100_000)) == [
        letter * 100_000 for letter in (b"a", b"b", b"c")
    ]


def test_cutting_wakes_a_sender_that_waits_for_a_client_that_does_not_read(pair: Pair) -> None:
    whole = WholeSocket(pair[0])
    sending = gevent.spawn(whole.send, b"x" * BIG)
    gevent.sleep(0)
    assert not sending.ready()
    whole.abort()
    sending.join(10)
    assert isinstance(sending.exception, OSError)


def test_client_that_lets_messages_pile_up_is_cut_and_leaves_its_room(pair: Pair) -> None:
    ours, theirs = pair
    rooms = Rooms(most_queued=3)
    transport = Transport(Engine().handle, None, admit=lambda _transport: None, alive=rooms.alive)
    transport.ws = SimpleNamespace(sock=WholeSocket(ours))  # type: ignore[assignment]
    client = client_of("sid", "staff", 7, transport)
    rooms.join(client)
    for number in range(3):
        rooms.send(7, None, frame("heartbeat", {"head": number}))
        assert list(rooms.members(7)) == [client]
    rooms.send(7, None, frame("heartbeat", {"head": 3}))
    assert (list(rooms.members(7)), rooms.stores, client.queue.qsize()) == ([], {}, 3)
    assert theirs.recv(1) == b""


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
def test_frame_is_prepared_as_the_protocol_wants_it(size: int) -> None:
    """RFC 6455: final text frame, not masked, the length in the shortest form."""
    prepared = prepare("x" * size)
    opcode, length = prepared.raw[0], prepared.raw[1]
    if length == 126:
        [found], body = struct.unpack("!H", prepared.raw[2:4]), prepared.raw[4:]
        assert found > 125
    elif length == 127:
        [found], body = struct.unpack("!Q", prepared.raw[2:10]), prepared.raw[10:]
        assert found > 65_535
    else:
        found, body = length, prepared.raw[2:]
    assert (opcode, found, body) == (0x81, size, b"x" * size)
    assert isinstance(prepared, Prepared)


def test_length_counts_bytes_not_letters() -> None:
    assert prepare("ö" * 100).raw[:4] == struct.pack("!BBH", 0x81, 126, 200)


def test_event_is_framed_as_socket_io_reads_it() -> None:
    encoded = frame("events", {"head": 3, "events": []}).encode()
    assert encoded.startswith("42[")
    assert json.loads(encoded[2:]) == ["events", {"head": 3, "events": []}]


@pytest.mark.parametrize(
    "packet",
    ["40", "40{}", '40{"token":"x","seq":3}', '42["shown",{"alert":"x"}]', '4212["alive",{}]', '42["alive"]'],
)
def test_what_a_page_says_gets_through(packet: str) -> None:
    assert is_saying(packet)


@pytest.mark.parametrize(
    "packet",
    [
        *(
            "",
            "x",
            "0",
            "1",
            "2",
            "4",
            "41",
            "43[]",
            "44",
            "451-[]",
            "6",
            "9",
            "40[",
            "40{",
            "40[]",
            "40null",
        ),
        *(
            "40/admin,",
            "40x",
            "42",
            "42[",
            "42[]",
            "42{}",
            "42[7]",
            "42[null]",
            '42["shown"',
            '42["other",1]',
        ),
        *('42["connect"]', '42/admin,["shown"]', '42"shown"', "42" + "[" * 50_000, "42[" + "9" * 5000 + "]"),
        b"42[]",
    ],
    ids=lambda packet: repr(packet)[:20],
)
def test_anything_else_does_not(packet: str | bytes) -> None:
    assert not is_saying(packet)


def test_everybody_of_a_store_hears_its_news_and_nobody_else() -> None:
    rooms = Rooms(most_queued=10)
    here, there, screen = (
        client_of(sid, role, store)
        for sid, role, store in (("a", "staff", 1), ("b", "staff", 2), ("c", "screen", 1))
    )
    for client in (here, there, screen):
        rooms.join(client)
    rooms.send(1, None, frame("heartbeat", {}))
    rooms.send(1, "staff", frame("events", {}))
    assert [client.queue.qsize() for client in (here, there, screen)] == [2, 0, 1]
    assert rooms.audiences(1) == {"staff", "room"}
    rooms.leave("a")
    rooms.leave("a")
    assert rooms.audiences(1) == {"room"}


def test_answer_to_a_heartbeat_is_noted() -> None:
    rooms = Rooms(most_queued=10)
    client = client_of("a", "staff", 1)
    rooms.join(client)
    before, answered = client.alive_at, Event()
    gevent.spawn_later(0.01, answered.set)
    answered.wait(5)
    rooms.alive("a")
    rooms.alive("nobody")
    assert client.alive_at > before
