"""A simulated colleague's tablet: a live line like any other's. It is alive, and shows nothing."""

import json
from typing import Any

import gevent
import simple_websocket

from server.demo.caller import Caller

AGAIN_S = 5.0
ALIVE = '42["alive",{"visible":true,"sound":true}]'
HEARTBEAT = '42["heartbeat"'


def keep_alive(caller: Caller, token: str) -> None:
    """For as long as the process lives; a line that breaks is opened again, one that is refused is not."""
    while True:
        try:
            if not _listen(caller, token):
                return
        except (OSError, simple_websocket.ConnectionClosed, simple_websocket.ConnectionError):
            gevent.sleep(AGAIN_S)


def _listen(caller: Caller, token: str) -> bool:
    """Until the line breaks; False when nobody wants to hear from this device any more."""
    address = f"ws://{caller.host}:{caller.port}/socket.io/?EIO=4&transport=websocket"
    line: Any = simple_websocket.Client.connect(address)
    try:
        # Not after the greeting: that may lie unread behind the handshake.
        line.send("40" + json.dumps({"token": token}))
        while True:
            said = line.receive()
            if not isinstance(said, str) or said.startswith("44"):
                return False
            if said == "2":
                line.send("3")
            elif said.startswith(HEARTBEAT):
                line.send(ALIVE)
    finally:
        line.close()
