"""What runs for as long as the process does: heartbeats, the sweeper, and writing down who is there."""

import logging
from collections.abc import Callable
from functools import partial

import gevent
from sqlalchemy.exc import SQLAlchemyError

from config.settings import Settings
from server.actions.devices import note_seen
from server.db.writer import Writer
from server.domain.device import NOTHING_TOLD
from server.domain.errors import ShopError
from server.live.blind import BlindWatch
from server.live.sockets import Live

log = logging.getLogger("greetline.loops")

RECEIPTS_EVERY_S = 0.2
PRESENCE_EVERY_S = 0.25
CALLERS_EVERY_S = 2.0


def forever(name: str, step: Callable[[], None], every_s: float) -> None:
    """Run `step` again and again; a fault is logged and the next round comes."""
    while True:
        try:
            step()
        except (SQLAlchemyError, ShopError):
            log.exception("loop.fault", extra={"loop": name})
        gevent.sleep(every_s)


def start(live: Live, writer: Writer, settings: Settings, alone: bool) -> None:
    """Start them all; they end with the process."""
    beat = partial(live.presence.round_of_stores, settings.heartbeat_s)
    # With several workers the others learn from the database who is alive, so it is written more often.
    write_every_s = 15.0 if alone else settings.alive_s / 3
    gevent.spawn(forever, "heartbeat", beat, 0)
    gevent.spawn(forever, "presence", live.presence.look, PRESENCE_EVERY_S)
    gevent.spawn(forever, "sweeper", live.announcer.sweep_all, settings.sweep_s)
    gevent.spawn(forever, "receipts", partial(live.receipts.write, writer), RECEIPTS_EVERY_S)
    gevent.spawn(forever, "rings", partial(live.rings.write, writer), RECEIPTS_EVERY_S)
    watch = BlindWatch(live.rooms, live.presence, live.reader, settings)
    gevent.spawn(forever, "blind", partial(watch.look, writer), settings.heartbeat_s)
    gevent.spawn(forever, "callers", partial(write_callers, live, writer), CALLERS_EVERY_S)
    gevent.spawn(forever, "seen", partial(write_seen, live, writer), write_every_s)


def write_seen(live: Live, writer: Writer) -> None:
    """One small write a store: the devices that are alive in this process, and what is new of them."""
    for store_id in list(live.rooms.stores):
        clients = [c for c in live.rooms.members(store_id) if live.presence.is_alive(c)]
        if clients:
            told = {name: one.told for name, one in live.presence.here(store_id).items()}
            writer.submit(clients[0].device.store, partial(note_seen, told=told))


def write_callers(live: Live, writer: Writer) -> None:
    """The devices that came, went or called since the last round."""
    callers, live.presence.callers = live.presence.callers, {}
    for store, devices in callers.items():
        writer.submit(store, partial(note_seen, told=dict.fromkeys(devices, NOTHING_TOLD)))
        live.presence.written[store] += 1
