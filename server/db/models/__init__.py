"""One table family a file; importing this module knows them all."""

from server.db.models.account import Manager, SetupLink, Tries
from server.db.models.alert import RAISED, Alert, Receipt
from server.db.models.base import Base
from server.db.models.device import Device, Guess, Link, Pairing, Ring, RingAnswer
from server.db.models.door import Door, DoorSource, DoorSpell, DryRun, StepThrough
from server.db.models.event import SET_UP, Answer, Event, TicketCounter, Timer
from server.db.models.expected import OPEN_EXPECTED, Expected, Skipped
from server.db.models.printing import UNDERWAY, Printer, PrintJob
from server.db.models.store import Desk, Service, Staff, Store
from server.db.models.visit import OPEN, OPEN_ARRIVAL, Arrival, Visit

__all__ = [
    "OPEN",
    "OPEN_ARRIVAL",
    "OPEN_EXPECTED",
    "RAISED",
    "SET_UP",
    "UNDERWAY",
    "Alert",
    "Answer",
    "Arrival",
    "Base",
    "Desk",
    "Device",
    "Door",
    "DoorSource",
    "DoorSpell",
    "DryRun",
    "Event",
    "Expected",
    "Guess",
    "Link",
    "Manager",
    "Pairing",
    "PrintJob",
    "Printer",
    "Receipt",
    "Ring",
    "RingAnswer",
    "Service",
    "SetupLink",
    "Skipped",
    "Staff",
    "StepThrough",
    "Store",
    "TicketCounter",
    "Timer",
    "Tries",
    "Visit",
]
