"""So much at once, so much a second after: a bucket for each of those who ask. The caller brings the time."""

from dataclasses import dataclass, field

FORGET_AT = 4096


@dataclass(slots=True)
class Bucket:
    """Starts full."""

    burst: float
    per_s: float
    left: float
    at: float

    def take(self, now: float, much: float = 1) -> bool:
        """One of it, or as `much`, if there is any."""
        self.left = min(self.burst, self.left + (now - self.at) * self.per_s)
        self.at = now
        if self.left < 1:
            return False
        self.left = max(self.left - much, 0)
        return True

    def wait_s(self) -> float:
        """Until there is one again."""
        return max(1 - self.left, 0) / self.per_s


@dataclass(slots=True)
class Buckets:
    """One for each name; who has been quiet for long is forgotten."""

    burst: float
    per_s: float
    named: dict[str, Bucket] = field(default_factory=dict)

    def take(self, name: str, now: float, much: float = 1) -> bool:
        bucket = self.named.get(name)
        if bucket is None:
            if len(self.named) >= FORGET_AT:
                self._forget(now)
            bucket = self.named[name] = Bucket(self.burst, self.per_s, self.burst, now)
        return bucket.take(now, much)

    def _forget(self, now: float) -> None:
        """A bucket that is full again is as good as none."""
        full_s = self.burst / self.per_s
        self.named = {name: kept for name, kept in self.named.items() if now - kept.at < full_s}
