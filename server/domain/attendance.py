"""Who is there to hear of somebody: live tablets, and the colleagues who hold them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attendance:
    """`members` are ids of staff at live tablets; `unnamed` counts live tablets that serve without a name."""

    tablets: int = 0
    members: frozenset[int] = frozenset()
    unnamed: int = 0

    @property
    def staff(self) -> int:
        """How many hands there are."""
        return len(self.members) + self.unnamed


NOBODY = Attendance()
