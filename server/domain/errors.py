"""Everything that can be refused, one tree, each with a stable code that the pages translate."""

from typing import Any


class ShopError(Exception):
    """An anticipated refusal. `facts` travel with the code; nobody's input ever does."""

    code = "not_possible"

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code)
        self.facts = facts

    @classmethod
    def again(cls, kept: dict[str, Any]) -> "ShopError":
        """The refusal that was kept with its key, to be given once more."""
        refused = ShopError(**{name: fact for name, fact in kept.items() if name != "code"})
        refused.code = kept["code"]
        return refused


class NotPossible(ShopError):
    """The move is not lawful from this state: `state`, `verbs`."""


class LostRace(ShopError):
    """Somebody was quicker: `staff`, `ticket`, `state`."""

    code = "lost_race"


class AlreadyServing(ShopError):
    """This member of staff is with somebody already: `ticket`, `visit`."""

    code = "already_serving"


class UndoTooLate(ShopError):
    """Nothing to take back, too long ago, or somebody else's change."""

    code = "undo_too_late"


class Unknown(ShopError):
    """Something named in the address that does not exist; `what` becomes the code."""

    def __init__(self, what: str) -> None:
        self.code = what if what == "not_found" else f"unknown_{what}"
        super().__init__()


class BadField(ShopError):
    """A field that is not what it must be: `field`, `reason` (a key, not a sentence)."""

    code = "bad_field"


class UnknownService(ShopError):
    """`field` names where the unknown service stood."""

    code = "unknown_service"


class UnknownDesk(ShopError):
    """`field` names where the unknown desk stood."""

    code = "unknown_desk"


class KeyReused(ShopError):
    """The same idempotency key came with another body."""

    code = "key_reused"


class KeyMissing(ShopError):
    """A write came without `Idempotency-Key`."""

    code = "key_missing"


class NotSignedIn(ShopError):
    """No token, or one that is not valid any more."""

    code = "not_signed_in"


class SignInNeeded(ShopError):
    """The tablet is one of ours, and nobody has signed in at it."""

    code = "sign_in_needed"


class AlreadySignedIn(ShopError):
    """Somebody else holds this tablet: `staff`."""

    code = "already_signed_in"


class PinWrong(ShopError):
    """`left` more tries; with none, `until_at` says when there will be."""

    code = "pin_wrong"


class PinLocked(ShopError):
    """Too many tries of this person at this device: `until_at`. Even the right PIN is not looked at."""

    code = "pin_locked"


class WeakPin(ShopError):
    """It is one of the first that anybody would try, or not six digits."""

    code = "weak_pin"


class LoginWrong(ShopError):
    """Name, password or code; which of them is nobody's business."""

    code = "login_wrong"


class LoginLocked(ShopError):
    """Too many tries of this account or from this address: `until_at`."""

    code = "login_locked"


class NameTaken(ShopError):
    """Somebody has an account of this name."""

    code = "name_taken"


class ChangedSince(ShopError):
    """Something newer stands where this change left off; it can't be taken back alone."""

    code = "changed_since"


class NotAllowed(ShopError):
    """The role may not do this here."""

    code = "not_allowed"


class TooMany(ShopError):
    """Orders come faster than any shop gives them; the same one may be given again a little later."""

    code = "too_many"


class ReplayGone(ShopError):
    """The log no longer reaches back so far, or the number is from another epoch."""

    code = "replay_gone"


class Busy(ShopError):
    """The database could not take the command just now; nothing was stored."""

    code = "busy"


class DiskFull(ShopError):
    """There is no room left on the disk; nothing was stored."""

    code = "disk_full"
