"""Tickets on paper: where a printer may be, and what becomes of a ticket that is to be printed."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address

# Where printers listen for what is to be printed, unless said otherwise.
RAW_PORT = 9100
LEAST_PORT, MOST_PORT = 1024, 65_535
LONGEST = 120
# Dots across, by the width of the paper: what nearly every ticket printer has.
DOTS = {58: 384, 80: 576}
# So many tickets on paper of one visit; who loses it may print it again.
MOST_OF_A_VISIT = 3
# Between one try and the next, while nothing has come out yet.
PAUSES_S = (1.0, 2.0, 4.0)

USB = re.compile(r"usb:([0-9a-f]{4}):([0-9a-f]{4})", re.IGNORECASE)
# A name of the shop's own network: announced by the printer itself, or one word that its router knows.
NAME = re.compile(r"(?=.{1,63}(\.|$))[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.local)?", re.IGNORECASE)


class PrintState(StrEnum):
    """How far a ticket on paper is."""

    WAITING = "waiting"
    SENDING = "sending"  # claimed: from here on it is never sent a second time unless nothing was sent
    PRINTED = "printed"
    FAILED = "failed"


class Trouble(StrEnum):
    """Why no ticket came out."""

    UNREACHABLE = "unreachable"  # nobody answers at its address
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    OUT_OF_ORDER = "out_of_order"  # it says so itself: jammed cutter, too hot
    NO_ANSWER = "no_answer"  # it took the ticket, or not even that, and says nothing more
    BROKE_OFF = "broke_off"  # the line broke in the middle
    UNKNOWN = "unknown"  # Greetline itself was stopped in the middle


class NoSuchPlace(Exception):
    """An address that can't be a printer's; `reason` is a key, not a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class OnNetwork:
    """A printer that listens in the shop's network."""

    host: str
    port: int = RAW_PORT


@dataclass(frozen=True, slots=True)
class OnUsb:
    """A printer at the shop's computer, by the numbers of its maker and model."""

    vendor: str
    product: str


Place = OnNetwork | OnUsb


def read_place(text: str) -> Place:
    """`192.168.1.50`, `printer.local:9100`, `[fd00::5]`, `usb:04b8:0e15`; NoSuchPlace for anything else."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        raise NoSuchPlace("not_in_shape")
    if text.lower().startswith("usb:"):
        return _on_usb(text)
    host, port = _parted(text)
    if not LEAST_PORT <= port <= MOST_PORT:
        raise NoSuchPlace("port")
    address = _as_ip(host)
    if address is None and not NAME.fullmatch(host):
        raise NoSuchPlace("far" if "." in host and NAME.fullmatch(host.replace(".", "")) else "not_in_shape")
    if address is not None and not is_near(address):
        raise NoSuchPlace("far")
    return OnNetwork(host.lower(), port)


def is_near(address: IPv4Address | IPv6Address) -> bool:
    """Whether it lies in the shop: nobody makes the server reach into the internet by typing a number."""
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    if address.is_unspecified or address.is_multicast or address.is_reserved:
        return False
    return address.is_loopback or address.is_link_local or address.is_private


def is_too_late(asked_at: datetime, now: datetime, within_s: float) -> bool:
    """A ticket that comes out minutes later is litter; also when somebody has set the clock meanwhile."""
    return abs(now - asked_at) >= timedelta(seconds=within_s)


def pause_s(tries: int) -> float:
    """How long to wait after this many tries."""
    return PAUSES_S[min(tries, len(PAUSES_S)) - 1]


def _on_usb(text: str) -> OnUsb:
    found = USB.fullmatch(text)
    if found is None:
        raise NoSuchPlace("usb")
    return OnUsb(found[1].lower(), found[2].lower())


def _parted(text: str) -> tuple[str, int]:
    """Host and port; an IPv6 address stands in brackets when a port follows, or alone."""
    if _as_ip(text) is not None:
        return text, RAW_PORT
    bracketed = re.fullmatch(r"\[([^\]]+)\](?::(\d{1,5}))?", text)
    plain = re.fullmatch(r"([^:\[\]]+)(?::(\d{1,5}))?", text)
    found = bracketed or plain
    if found is None:
        raise NoSuchPlace("not_in_shape")
    return found[1], int(found[2] or RAW_PORT)


def _as_ip(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
