"""Who is there to hear of somebody: live tablets, and the colleagues who hold them."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

# Stands for the holder of a tablet at which nobody has signed in; no row has this id.
NOT_SIGNED_IN = 0


@dataclass(frozen=True, slots=True)
class Attendance:
    """`members` are ids of staff at live tablets; `unnamed` counts live tablets that serve without a name.

    A tablet at which nobody has signed in is a tablet, and nobody's hands.
    """

    tablets: int = 0
    members: frozenset[int] = frozenset()
    unnamed: int = 0

    @property
    def staff(self) -> int:
        """How many hands there are."""
        return len(self.members) + self.unnamed

    def without(self, resting: AbstractSet[int]) -> "Attendance":
        """The same while these are on a break."""
        return replace(self, members=self.members - resting) if resting else self


NOBODY = Attendance()
