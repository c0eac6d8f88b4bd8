"""News by socket: who may hear, what they missed, and that nobody hears anything twice or too late."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from sqlalchemy import delete, update

from server.actions.people import revoke_device
from server.db.models import Event, Store
from server.db.writer import Reply, Tx
from server.domain.actor import OPERATOR
from tests.houses import House, furnish, outside
from tests.running import RunningServer
from tests.tablet import Cut, Tablet

HEARERS = ("staff", "lead", "manager", "screen", "kiosk")


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server in a hurry: what takes seconds in a shop takes tenths of them here."""
    hurry = {"HEARTBEAT_S": 0.2, "ALIVE_S": 1, "CUT_OFF_S": 1, "SWEEP_S": 0.1, "AUTH_WITHIN_S": 1}
    environ = {f"GREETLINE_{name}": str(value) for name, value in hurry.items()}
    server = RunningServer(tmp_path_factory.mktemp("quick"), environ).start()
    yield furnish(server)
    server.stop()


@pytest.mark.parametrize("role", HEARERS)
def test_who_connects_gets_the_snapshot_and_the_time_in_one_round_trip(house: House, role: str) -> None:
    house.check_in()
    with house.tablet(role) as tablet:
        name, state = tablet.frame()
        assert name == "state"
        now = house.call("GET", "state", by=role).body
        unsteady = ("now", "tablets", "tablets_alive", "ranges")
        assert {k: v for k, v in state.items() if k not in unsteady} == {
            k: v for k, v in now.items() if k not in unsteady
        }
        assert set(state) == set(now)
        name, beat = tablet.frame()
        assert (name, beat["store"], beat["head"]) == ("heartbeat", "demo", state["seq"])


@pytest.mark.parametrize("role", HEARERS)
def test_news_comes_as_it_happens_and_the_same_for_replay_and_frame(house: House, role: str) -> None:
    with house.tablet(role) as tablet:
        before = tablet.until("state")
        visit = house.check_in(name="Robin", note="blue scarf")
        house.do("greet", visit)
        house.do("call", visit)
        pushed = tablet.until_seq(before["seq"] + 3)
    assert [event["seq"] for event in pushed] == [before["seq"] + n for n in (1, 2, 3)]
    assert [event["type"] for event in pushed] == ["visit.checked_in", "visit.greeted", "visit.called"]
    replayed = house.call("GET", f"events?after={before['seq']}", by=role).body
    assert replayed["events"][:3] == pushed
    assert replayed["epoch"] == before["epoch"]
    newest = pushed[-1]["visit"]
    snapshot = house.call("GET", "state", by=role).body
    assert [v for v in snapshot["visits"] if v["id"] == visit["id"]] == [newest]


def test_who_was_away_gets_exactly_what_was_missed(house: House) -> None:
    with house.tablet() as tablet:
        state = tablet.until("state")
    visits = [house.check_in(service="new-phone") for _ in range(3)]
    known = {"seq": state["seq"], "epoch": state["epoch"]}
    with house.tablet(**known) as tablet:
        name, missed = tablet.frame()
    assert name == "events"
    assert [event["visit"]["id"] for event in missed["events"]] == [visit["id"] for visit in visits]
    assert missed["head"] == state["seq"] + 3
    with house.tablet(seq=missed["head"], epoch=state["epoch"]) as tablet:
        assert tablet.frame()[1] == {**missed, "events": []}


@pytest.mark.parametrize(
    "known",
    [
        {"seq": 1, "epoch": "another"},
        {"seq": 1},
        {"epoch": "{epoch}"},
        {"seq": 1_000_000, "epoch": "{epoch}"},
        {"seq": 10**90, "epoch": "{epoch}"},
        {"seq": -1, "epoch": "{epoch}"},
        {"seq": "1", "epoch": "{epoch}"},
        {"seq": 1.0, "epoch": "{epoch}"},
        {"seq": True, "epoch": "{epoch}"},
        {"seq": None, "epoch": "{epoch}"},
        {"seq": [1], "epoch": ["{epoch}"]},
    ],
    ids=lambda known: str(known)[:40],
)
def test_who_knows_nothing_that_can_be_trusted_gets_the_snapshot(house: House, known: dict[str, Any]) -> None:
    epoch = house.call("GET", "state", by="staff").body["epoch"]
    told = json.loads(json.dumps(known).replace("{epoch}", epoch))
    with house.tablet(**told) as tablet:
        assert tablet.frame()[0] == "state"


def test_who_was_away_for_long_gets_the_snapshot(house: House) -> None:
    state = house.call("GET", "state", by="staff").body
    for _ in range(max(0, 206 - state["seq"])):
        house.check_in()
    with house.tablet(seq=0, epoch=state["epoch"]) as tablet:
        assert tablet.frame()[0] == "state"
    page = house.call("GET", "events?after=0", by="staff").body["events"]
    assert [event["seq"] for event in page[:205]] == list(range(1, 206))


def test_snapshot_and_news_fit_together_while_everybody_writes(house: House) -> None:
    """Whenever a page connects: its snapshot, then each event once, in order, none missing."""
    with ThreadPoolExecutor(4) as pool:
        writing = [pool.submit(house.check_in, service="returns") for _ in range(80)]
        tablets = [house.tablet() for _ in range(12)]
        for done in writing:
            done.result()
    head = house.head()
    for tablet in tablets:
        with tablet:
            state = tablet.until("state")
            events = tablet.until_seq(head) if state["seq"] < head else []
            fresh = [event["seq"] for event in events if event["seq"] > state["seq"]]
            assert fresh == list(range(state["seq"] + 1, head + 1))


def test_what_another_process_wrote_is_told_too(quick: House) -> None:
    with quick.tablet() as staff, quick.tablet("screen") as screen:
        before = staff.until("state")["seq"]
        screen.until("state")
        furnished = quick.server.token("kiosk")
        assert furnished
        [told] = staff.until("events")["events"]
        assert (told["seq"], told["type"]) == (before + 1, "device.added")
        [hidden] = screen.until("events")["events"]
        assert hidden == {"seq": told["seq"], "at": told["at"]}


def test_restored_store_sends_everybody_back_to_the_snapshot(quick: House) -> None:
    """A number that went back must not be trusted: the epoch is another one after a restore."""

    def restored(tx: Tx) -> Reply:
        tx.conn.execute(update(Store).where(Store.id == tx.store.id).values(epoch="after-the-restore"))
        return Reply(204, {})

    with quick.tablet() as tablet:
        state = tablet.until("state")
        with outside(quick) as writer:
            writer.submit("demo", restored)
        assert tablet.is_cut()
    with quick.tablet(seq=state["seq"], epoch=state["epoch"]) as back:
        name, fresh = back.frame()
        assert (name, fresh["epoch"]) == ("state", "after-the-restore")
        made = quick.check_in()
        [told] = back.until("events")["events"]
        assert told["visit"]["id"] == made["id"]


def test_who_connects_right_after_a_restore_finds_the_shop_open(open_house: Callable[..., House]) -> None:
    """The store's number went back, and the sweeper, who would notice, is a minute away."""
    house = open_house(sweep_s=60)

    def restored(tx: Tx) -> Reply:
        tx.conn.execute(delete(Event).where(Event.store_id == tx.store.id, Event.seq > 3))
        tx.conn.execute(update(Store).where(Store.id == tx.store.id).values(seq=4, epoch="restored"))
        return Reply(204, {})

    with house.tablet() as tablet:
        tablet.until("state")
        with outside(house) as writer:
            writer.submit("demo", restored)
        with house.tablet() as fresh:
            state = fresh.until("state")
            assert (state["seq"], state["epoch"]) == (3, "restored")
            made = house.check_in()
            assert fresh.until_seq(4)[-1]["visit"]["id"] == made["id"]
        assert tablet.is_cut()


def test_heartbeat_tells_the_number_that_everybody_should_have(quick: House) -> None:
    with quick.tablet() as tablet:
        tablet.until("state")
        quick.check_in()
        head = quick.head()
        beat = tablet.until("heartbeat", lambda beat: beat["head"] == head)
        assert set(beat) == {"store", "head", "now"}


def test_tablet_counts_as_alive_while_it_answers(quick: House) -> None:
    with quick.tablet() as answering, quick.tablet("bea", answers=False) as silent:
        both = answering.stands("status", lambda status: status["tablets_alive"] == 2)
        assert [tablet["alive"] for tablet in both["tablets"]].count(True) == 2
        one = answering.until("status", lambda status: status["tablets_alive"] == 1)
        assert [tablet["alive"] for tablet in one["tablets"]].count(True) == 1
        silent.answers = True
        silent.until("heartbeat")
        answering.until("status", lambda status: status["tablets_alive"] == 2)
    with quick.tablet("screen") as screen:
        gone = screen.until("status", lambda status: status["tablets_alive"] == 0)
        assert set(gone) == {"store", "now", "ranges", "tablets_alive"}


def test_tablet_that_goes_is_told_of_before_the_next_heartbeat(open_house: Callable[..., House]) -> None:
    house = open_house(heartbeat_s=50, alive_s=60, cut_off_s=60)
    with house.tablet() as staying:
        staying.until("state")
        with house.tablet("bea"):
            staying.until("status", lambda status: status["tablets_alive"] == 2)
        staying.until("status", lambda status: status["tablets_alive"] == 1)


def test_check_in_says_whether_anybody_could_be_alerted(quick: House) -> None:
    with quick.tablet() as tablet:
        tablet.until("state")
        assert quick.check_in()["alerted"] is True
    with quick.tablet("screen") as screen:
        name, told = screen.frame()
        while told.get("tablets_alive", 1) > 0:
            name, told = screen.frame()
        assert name in ("state", "status")
    assert quick.check_in()["alerted"] is False


def test_who_comes_back_is_told_how_things_stand(quick: House) -> None:
    """Ranges and tablets carry no number: no replay brings them."""
    with quick.tablet("screen") as steady:
        state = steady.until("state")
        with quick.tablet() as tablet:
            tablet.until("state")
            steady.until("status")  # a tablet came, and may have gone silent by now on a busy machine
            known = {"seq": state["seq"], "epoch": state["epoch"]}
            with quick.tablet("screen", **known) as back:
                assert [back.frame()[0] for _ in range(3)] == ["events", "status", "heartbeat"]


class TestWhoMayHear:
    @pytest.mark.parametrize(
        ("auth", "code"),
        [
            (None, "not_signed_in"),
            ({}, "not_signed_in"),
            ({"token": "nonsense"}, "not_signed_in"),
            ({"token": ""}, "not_signed_in"),
            ({"token": 7}, "not_signed_in"),
            ({"token": "\ud800"}, "not_signed_in"),
            ({"device": "nonsense"}, "not_signed_in"),
            ({"device": {"id": 1}}, "not_signed_in"),
        ],
        ids=str,
    )
    def test_stranger_is_refused_and_cut(self, quick: House, auth: dict[str, Any] | None, code: str) -> None:
        with Tablet(quick.server.url, auth) as stranger:
            with pytest.raises(Cut) as refused:
                stranger.join()
            assert refused.value.args[0]["data"] == {"code": code}
            assert stranger.is_cut()

    def test_camera_posts_and_hears_nothing(self, quick: House) -> None:
        with pytest.raises(Cut) as refused:
            quick.tablet("camera")
        assert refused.value.args[0]["data"] == {"code": "not_allowed"}

    def test_bad_bearer_header_is_refused_like_a_bad_token(self, quick: House) -> None:
        header = {"Authorization": "Bearer nonsense"}
        with Tablet(quick.server.url, {}, header) as stranger, pytest.raises(Cut) as refused:
            stranger.join()
        assert refused.value.args[0]["data"] == {"code": "not_signed_in"}

    def test_who_never_says_who_it_is_is_cut(self, quick: House) -> None:
        with Tablet(quick.server.url) as silent:
            assert silent.is_cut()

    @pytest.mark.parametrize("origin", ["http://elsewhere.example", "null"])
    def test_page_of_another_site_gets_no_socket(self, quick: House, origin: str) -> None:
        with pytest.raises(Cut) as refused:
            Tablet(quick.server.url, {"token": quick.tokens["staff"]}, {"Origin": origin})
        assert refused.value.args == (400,)

    def test_own_page_gets_its_socket(self, quick: House) -> None:
        with Tablet(quick.server.url, {"token": quick.tokens["staff"]}, {"Origin": quick.server.url}) as page:
            assert page.join().frame()[0] == "state"

    def test_revoked_device_is_cut_and_stays_out(self, quick: House) -> None:
        """Revoked by another process; it comes back at once, while its token was trusted a moment ago."""
        token = quick.server.token("screen")
        device = Tablet(quick.server.url, {"token": token}).join()
        device.until("state")
        log = quick.call("GET", "events?after=0", by="staff").body["events"]
        device_id = [event["device"]["id"] for event in log if event["type"] == "device.added"][-1]
        with outside(quick) as writer:
            writer.submit("demo", partial(revoke_device, by=OPERATOR, device_id=device_id))
        assert device.is_cut()
        device.close()
        with Tablet(quick.server.url, {"token": token}) as again:
            try:
                again.join()
            except Cut:
                return
            assert again.is_cut()
            assert b'42["' not in again.bytes_seen


NONSENSE: dict[str, Callable[[], str | bytes]] = {
    "nothing": lambda: "",
    "a letter": lambda: "x",
    "no such packet": lambda: "9",
    "half an event": lambda: "42[",
    "an event without a name": lambda: "42[]",
    "an event that is an object": lambda: "42{}",
    "an event whose name is a number": lambda: "42[1]",
    "an event that no page sends": lambda: '42["connect",{}]',
    "a goodbye as an event": lambda: '42["disconnect"]',
    "brackets without end": lambda: "42" + "[" * 20_000,
    "a number without end": lambda: '42["shown",' + "9" * 300 + "]",
    "a binary event": lambda: '451-["shown",{"_placeholder":true,"num":0}]',
    "bytes": lambda: b"\x00\x01",
    "an oversized message": lambda: '42["shown","' + "y" * 70_000 + '"]',
    "another namespace": lambda: "40/other,{}",
    "an answer to nothing": lambda: "430[]",
    "a goodbye": lambda: "41",
}


def test_nonsense_ends_the_connection_quietly(quick: House) -> None:
    log = quick.server.data / "greetline.log"
    quick.check_in()
    before = log.read_text()
    for what, packet in NONSENSE.items():
        with quick.tablet() as tablet:
            said = packet()
            tablet.ws.send_binary(said) if isinstance(said, bytes) else tablet.send(said)
            assert tablet.is_cut(), what
    with quick.tablet() as tablet:
        assert tablet.frame()[0] == "state"
    told = [json.loads(line) for line in log.read_text().removeprefix(before).splitlines()]
    assert [line for line in told if line["level"] == "error"] == []


def test_receipts_in_every_lawful_shape_keep_the_connection(quick: House) -> None:
    with quick.tablet() as tablet:
        tablet.until("state")
        for receipt in ('42["alive",{}]', '427["alive",{"visible":true}]', '42["shown",{"alert":"x"}]'):
            tablet.send(receipt)
        visit = quick.check_in()
        tablet.until("events", lambda told: told["events"][-1]["visit"]["id"] == visit["id"])
        assert "437[]" in tablet.bytes_seen.decode()
