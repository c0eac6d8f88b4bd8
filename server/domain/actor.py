"""Who gives an order."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Actor:
    """A device and, on staff devices, the member of staff who holds it."""

    role: str
    device_id: str | None = None
    device: str | None = None
    staff_id: int | None = None
    staff: str | None = None

    @property
    def display(self) -> str | None:
        """The name that others read."""
        return self.staff or self.device

    @property
    def leads(self) -> bool:
        """May correct what colleagues did."""
        return self.role in ("lead", "manager")

    def json(self) -> dict[str, Any]:
        """As events carry it."""
        return {"role": self.role, "staff": self.staff, "device": self.device}


CUSTOMER = Actor(role="customer")
TIMER = Actor(role="timer")
OPERATOR = Actor(role="operator")
