"""People who come or go together are told together."""

from server.camera.door import Crossing, Party

PARTY_GAP_S = 0.3


class Parties:
    """Crossings in, parties out.

    A party is waited for from its first member on, for `gap_s`, and is told that much later; who
    follows after that is told as a party of their own.
    """

    def __init__(self, gap_s: float) -> None:
        self._gap_s = gap_s
        self._open: dict[str, Party] = {}

    def add(self, crossings: list[Crossing], t: float) -> list[Party]:
        """Take in what was seen until `t`; returns the parties that are complete. Call it in quiet too."""
        complete = []
        for crossing in crossings:
            complete += self._complete(crossing.t)
            party = self._open.get(crossing.direction)
            size, first_t = (party.size + 1, party.t) if party else (1, crossing.t)
            self._open[crossing.direction] = Party(crossing.direction, size, first_t)
        return complete + self._complete(t)

    def flush(self) -> list[Party]:
        """Whoever is still waited for, when there will be no more pictures."""
        return self._complete(float("inf"))

    def _complete(self, t: float) -> list[Party]:
        done = [party for party in self._open.values() if t - party.t >= self._gap_s]
        for party in done:
            del self._open[party.direction]
        return done
