"""One client's websocket: whole frames or none, and only what a page would say gets through."""

import json
import queue
import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from types import SimpleNamespace

import gevent
import pytest
from gevent import socket as gevent_socket
from gevent.event import Event

from server.domain.device import Told
from server.identity.devices import Known
from server.live.rooms import Client, Rooms, frame
from server.live.transport import Prepared, Transport, WholeSocket, is_saying, prepare

Pair = tuple[gevent_socket.socket, gevent_socket.socket]
BIG = 4_000_000


def noon() -> datetime:
    return datetime(2026, 11, 22, 12, tzinfo=UTC)


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


def transport_over(ours: gevent_socket.socket) -> Transport:
    transport = Transport(
        Engine().handle, None, admit=lambda _transport: None, alive=lambda _sid, _said: None
    )
    transport.ws = SimpleNamespace(sock=WholeSocket(ours), connected=True)  # type: ignore[assignment]
    return transport


def client_of(sid: str, role: str, store_id: int, ours: gevent_socket.socket) -> Client:
    device = Known(sid, sid, role, store_id, "demo", None, None)
    return Client(sid, device, queue.Queue(), transport_over(ours))


def read(end: gevent_socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += end.recv(65_536)
    return data


def read_all(end: gevent_socket.socket) -> bytes:
    """To its end; then the other end is closed too."""
    data = b""
    while more := end.recv(65_536):
        data += more
    end.close()
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


def test_what_can_be_sent_at_once_is(pair: Pair) -> None:
    ours, theirs = pair
    whole = WholeSocket(ours)
    assert whole.send_now(b"hello")
    assert (read(theirs, 5), whole.rest) == (b"hello", b"")


def test_rest_of_a_hasty_send_goes_before_all_else(pair: Pair) -> None:
    ours, theirs = pair
    whole = WholeSocket(ours)
    assert whole.send_now(b"a" * BIG)
    assert 0 < len(whole.rest) < BIG
    assert not whole.send_now(b"b")
    sending = gevent.spawn(whole.send, b"c")
    assert read(theirs, BIG + 1) == b"a" * BIG + b"c"
    assert sending.get() == 1
    assert whole.rest == b""


def test_nothing_is_sent_in_haste_while_somebody_is_sending(pair: Pair) -> None:
    ours, theirs = pair
    whole = WholeSocket(ours)
    sending = gevent.spawn(whole.send, b"a" * BIG)
    gevent.sleep(0)
    assert not whole.send_now(b"b")
    assert read(theirs, BIG) == b"a" * BIG
    sending.get()
    assert whole.send_now(b"b")


def test_nothing_is_sent_in_haste_to_who_is_gone(pair: Pair) -> None:
    ours, theirs = pair
    theirs.close()
    whole = WholeSocket(ours)
    assert not whole.send_now(b"hello")
    assert not whole.send_now(b"hello")


def test_news_that_can_not_be_sent_at_once_keep_their_order(pair: Pair) -> None:
    """As the library's own sender takes them from the queue: what was left of the first goes first."""
    ours, theirs = pair
    rooms, client = Rooms(100, noon), client_of("a", "staff", 1, ours)
    rooms.join(client)
    frames = [frame("events", {"head": n, "padding": "x" * 50_000}) for n in range(20)]
    for each in frames:
        rooms.send(1, None, each)

    def send_queued() -> None:
        while not client.queue.empty():
            client.transport.send(client.queue.get().encode())

    sending = gevent.spawn(send_queued)
    wanted = b"".join(each.prepared.raw for each in frames)
    assert read(theirs, len(wanted)) == wanted
    sending.get()


def test_client_that_lets_messages_pile_up_is_cut_and_leaves_its_room(pair: Pair) -> None:
    ours, theirs = pair
    rooms, client = Rooms(3, noon), client_of("sid", "staff", 7, ours)
    rooms.join(client)
    news = frame("events", {"padding": "x" * BIG})
    for queued in (1, 2, 3):
        rooms.send(7, None, news)
        assert (list(rooms.members(7)), client.queue.qsize()) == ([client], queued)
    rooms.send(7, None, news)
    assert (list(rooms.members(7)), rooms.stores, client.queue.qsize()) == ([], {}, 3)
    while theirs.recv(65_536):
        pass  # what was sent before, then the end


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
    pairs = [gevent_socket.socketpair() for _ in range(3)]
    rooms = Rooms(10, noon)
    for (ours, _theirs), (sid, role, store) in zip(
        pairs, (("a", "staff", 1), ("b", "staff", 2), ("c", "screen", 1)), strict=True
    ):
        rooms.join(client_of(sid, role, store, ours))
    beat, news = frame("heartbeat", {}), frame("events", {})
    rooms.send(1, None, beat)
    rooms.send(1, "staff", news)
    for ours, _theirs in pairs:
        ours.close()
    heard = [read_all(theirs) for _ours, theirs in pairs]
    assert heard == [beat.prepared.raw + news.prepared.raw, b"", beat.prepared.raw]
    assert rooms.audiences(1) == {"staff", "room"}
    rooms.leave("a")
    rooms.leave("a")
    assert rooms.audiences(1) == {"room"}


def test_answer_to_a_heartbeat_is_noted(pair: Pair) -> None:
    rooms, client = Rooms(10, noon), client_of("a", "staff", 1, pair[0])
    rooms.join(client)
    before, answered = client.alive_at, Event()
    gevent.spawn_later(0.01, answered.set)
    answered.wait(5)
    rooms.alive("a")
    rooms.alive("nobody")
    assert client.alive_at > before


def test_what_a_device_tells_of_itself_is_read_when_it_is_new(pair: Pair) -> None:
    rooms, client = Rooms(10, noon), client_of("a", "staff", 1, pair[0])
    rooms.join(client)
    rooms.alive("a", '42["alive",{"visible":false,"sound":true,"battery":50}]')
    assert (client.told, client.hidden_at) == (Told(visible=False, sound=True, battery=50), noon())
    rooms.alive("a", '42["alive",{"visible":true}]')
    assert client.told.visible is False  # not so soon again
    client.told_at = 0
    rooms.alive("a", '42["alive",{"visible":true}]')
    assert (client.told, client.hidden_at) == (Told(visible=True), None)


@pytest.mark.parametrize(
    "said",
    ["42", '42["alive"', '42["alive",7]', '42["alive"]', "42" + "[" * 390, '42["alive",{"visible":"x"}]'],
    ids=lambda said: said[:20],
)
def test_nonsense_in_an_answer_says_nothing(pair: Pair, said: str) -> None:
    rooms, client = Rooms(10, noon), client_of("a", "staff", 1, pair[0])
    rooms.join(client)
    rooms.alive("a", said)
    assert client.told == Told()


def test_what_is_too_long_is_not_read_at_all(pair: Pair) -> None:
    rooms, client = Rooms(10, noon), client_of("a", "staff", 1, pair[0])
    rooms.join(client)
    rooms.alive("a", '42["alive",{"visible":false,"version":"' + "x" * 400 + '"}]')
    assert (client.told, client.said) == (Told(), "")
