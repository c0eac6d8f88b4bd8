"""What runs for as long as the process does: heartbeats, the sweeper, and writing down who is there."""

import logging
from collections.abc import Callable
from functools import partial

import gevent
from sqlalchemy.exc import SQLAlchemyError

from config.settings import Settings
from server.actions.people import seen
from server.db.writer import Writer
from server.domain.errors import ShopError
from server.live.sockets import Live

log = logging.getLogger("greetline.loops")

RECEIPTS_EVERY_S = 0.2


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
    gevent.spawn(forever, "sweeper", live.announcer.sweep_all, settings.sweep_s)
    gevent.spawn(forever, "receipts", partial(live.receipts.write, writer), RECEIPTS_EVERY_S)
    gevent.spawn(forever, "seen", partial(write_seen, live, writer), write_every_s)


def write_seen(live: Live, writer: Writer) -> None:
    """One small write a store: the devices that are alive in this process."""
    for store_id in list(live.rooms.stores):
        clients = [c for c in live.rooms.members(store_id) if live.presence.is_alive(c)]
        if clients:
            devices = sorted({client.device.id for client in clients})
            writer.submit(clients[0].device.store, partial(seen, devices=devices))
