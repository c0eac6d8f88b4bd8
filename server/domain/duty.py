"""On duty, on a break, off: what a member of staff is to their colleagues."""

from enum import StrEnum


class Duty(StrEnum):
    """Signing in is on duty, signing out is off; who is on a break is not free."""

    OFF = "off"
    ON = "on"
    BREAK = "break"


LEVELS = (1, 2, 3)
USUAL_LEVEL = 2
