"""Whom the queue has passed: somebody who left would have been called now, had they stayed.

That moment tells how long their wait would have been; without it, whoever gave up is missing where waits
were longest.
"""

from collections.abc import Collection, Sequence

from server.domain.queue import Adviser, Floor, Waiting, who_is_next


def passed(
    gone: Collection[Waiting], chosen: Waiting | None, adviser: Adviser, floor: Floor
) -> list[Waiting]:
    """Those of `gone` who would have gone before `chosen`, in order; nobody chosen: all they could help."""
    left, found = list(gone), list[Waiting]()
    while left:
        field: Sequence[Waiting] = [*left, chosen] if chosen is not None else left
        turn, _ = who_is_next(field, adviser, floor)
        if turn is None or (chosen is not None and turn.waiting.id == chosen.id):
            break
        found.append(turn.waiting)
        left.remove(turn.waiting)
    return found
