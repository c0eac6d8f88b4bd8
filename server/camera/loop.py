"""The camera's loop: follow orders, stay connected, look at the newest frame, tell what was seen."""

import logging
import time
from collections import deque
from time import monotonic

from server.camera.detector import Detector
from server.camera.door import Crossing, Party
from server.camera.feed import Feed, Frame
from server.camera.orders import Orders, OrdersAsked
from server.camera.parties import Parties
from server.camera.picture import Picture
from server.camera.post import Post, Told
from server.camera.snapshot import snapshot_jpeg
from server.camera.source import BadSource, Source, read_source
from server.camera.states import Backoff, Condition, State, Timing
from server.camera.watcher import Watcher

log = logging.getLogger("greetline.camera.loop")

HZ = 10.0
TURN_S = 0.1
RATE_OVER_S, RATE_LEAST_S = 10.0, 5.0


class Rate:
    """How many frames a second were looked at in the last ten."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()

    def seen(self, t: float) -> float | None:
        """None while it is too early to say."""
        self._times.append(t)
        while t - self._times[0] > RATE_OVER_S:
            self._times.popleft()
        span = t - self._times[0]
        return (len(self._times) - 1) / span if span >= RATE_LEAST_S else None


class Loop:
    """One camera; `source` stands in for the one of the orders."""

    def __init__(
        self,
        post: Post,
        asked: OrdersAsked,
        detector: Detector | None,
        source: str | None = None,
        timing: Timing | None = None,
    ) -> None:
        self.timing = timing or Timing()
        self._post, self._asked, self._detector, self._own_source = post, asked, detector, source
        self._orders = Orders(-1)
        self._named: str | None = None
        self._source: Source | None = None
        self._feed: Feed | None = None
        self._heard_at = self._try_at = 0.0
        self._snapped: str | None = None
        self._watcher: Watcher | None = None
        self._lap = -1
        self._parties = Parties(self._orders.party_gap_s)
        self._state = State.STARTING
        self._begin(monotonic())

    def _begin(self, at: float) -> None:
        """A source nobody knows anything of yet."""
        self._condition = Condition(self.timing, at)
        self._backoff = Backoff(self.timing)
        self._picture = Picture(may_freeze=True)
        self._rate = Rate()
        self._hz: float | None = None
        self._try_at = at

    # --- one turn ---

    def turn(self, at: float) -> None:
        """At most a tenth of a second, and one frame."""
        if self._asked.latest not in (None, self._orders):
            self._follow(self._asked.latest, at)
        self._keep_connected(at)
        frame = self._next_frame()
        if frame is not None:
            self._see(frame)
        now = monotonic()
        self._turned(self._condition.state(now))
        self._tell_arrivals([], now)
        self._post.tell(self._told())

    def _follow(self, orders: Orders | None, at: float) -> None:
        assert orders is not None
        before, self._orders = self._orders, orders
        named = self._own_source or orders.source
        if named != self._named:
            self._named = named
            self._change_source(named, at)
        if orders.door != before.door:
            self._watcher = None
            self._picture.learn_anew()
        if orders.party_gap_s != before.party_gap_s:
            self._parties = Parties(orders.party_gap_s)

    def _change_source(self, named: str | None, at: float) -> None:
        self._disconnect()
        self._begin(at)
        try:
            self._source = read_source(named) if named is not None else None
        except BadSource:
            self._source = None
            self._condition.broke()
        if self._source is not None:
            self._picture = Picture(may_freeze=not self._source.plays)

    # --- the source ---

    def _keep_connected(self, at: float) -> None:
        if self._feed is None:
            if self._source is not None and at >= self._try_at:
                self._feed = Feed(self._source, HZ)
                self._heard_at = at
                self._condition.connecting()
                self._watcher = None
        elif self._feed.over or at - self._heard_at > self._patience():
            log.info("feed.over", extra={"why": self._feed.over or "hangs"})
            self._disconnect()
            self._condition.broke()
            self._try_at = at + self._backoff.next()

    def _patience(self) -> float:
        """How long this connection may be silent."""
        opened = self._feed is not None and self._feed.opened
        return self.timing.given_up_s if opened else self.timing.open_s

    def _disconnect(self) -> None:
        if self._feed is not None:
            self._feed.close()
            self._feed = None

    def _next_frame(self) -> Frame | None:
        if self._feed is None:
            time.sleep(TURN_S)
            return None
        was_opened = self._feed.opened
        frame = self._feed.look(TURN_S)
        if frame is not None or self._feed.opened != was_opened:
            self._heard_at = monotonic()
        return frame

    # --- what is seen ---

    def _see(self, frame: Frame) -> None:
        trouble = self._picture.look(frame.pixels, frame.t)
        self._hz = self._rate.seen(frame.t)
        self._condition.frame(frame.t, trouble, self._hz)
        if self._condition.is_steady(frame.t):
            self._backoff.reset()
        self._turned(self._condition.state(monotonic()))
        self._watch(frame)
        wanted = self._orders.snapshot
        if wanted is not None and wanted != self._snapped:
            self._snapped = wanted
            self._post.picture(wanted, snapshot_jpeg(frame.pixels))

    def _watch(self, frame: Frame) -> None:
        door = self._orders.door
        if door is None:
            return
        if self._watcher is None or frame.lap != self._lap:
            self._watcher, self._lap = Watcher(door, self._detector), frame.lap
        crossings = self._watcher.see(frame.pixels, frame.t)
        if not self._state.counts:
            return
        if self._orders.dry_run is not None:
            for crossing in crossings:
                self._post.crossed(self._orders.dry_run, crossing.direction, crossing.t)
        elif not self._orders.quiet:
            self._tell_arrivals(crossings, frame.t)

    def _tell_arrivals(self, crossings: list[Crossing], t: float) -> None:
        for party in self._parties.add(crossings, t):
            self._keep(party)
            self._post.arrived()

    def _keep(self, party: Party) -> None:
        """On disk, with its age, until the server has it."""
        self._post.spool.add(party.direction, party.size, max(monotonic() - party.t, 0.0))

    # --- how it is ---

    def _turned(self, state: State) -> None:
        if state is not self._state:
            log.info("camera.turned", extra={"state": state, "before": self._state})
            self._state = state

    def _told(self) -> Told:
        hz = None if self._hz is None else round(self._hz, 1)
        dark = ("dark",) if self._picture.is_dim else ()
        warnings = (*dark, "slow") if self._state is State.SLOW else dark
        if self._detector is None:
            return Told(self._state, "basic", None, hz, warnings)
        return Told(self._state, "full", self._detector.name, hz, warnings)

    def close(self) -> None:
        """End the child, and tell of whoever was waited for."""
        self._disconnect()
        for party in self._parties.flush():
            self._keep(party)
