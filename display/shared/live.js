// @ts-check
/**
 * Keeps a page's state true: one socket, every event once and in order, gaps read again over HTTP, and
 * an honest word when the line is cut. Knows nothing of the page it serves.
 * @typedef {import('./types.d.ts').Snapshot} Snapshot
 * @typedef {import('./types.d.ts').LiveEvent} LiveEvent
 * @typedef {import('./types.d.ts').EventPage} EventPage
 * @typedef {import('./types.d.ts').Boot} Boot
 * @typedef {{visible?: () => boolean, onEvent?: (event: LiveEvent, live: boolean) => void}} Page
 */
import { signal } from '@preact/signals-core';
import { io } from 'socket.io-client';
import { Alarm } from './alarm.js';
import { get, storePath } from './api.js';
import { applyEvent } from './apply.js';
import { setServerTime } from './time.js';

const BEHIND_MS = 300;
const HANDSHAKE_MS = 2000;
const REFUSED_MS = 2000;
const ROUND_TRIP_EVERY = 3;
// A little less than a second each: the word has to stand on the screen in time, not only be decided.
const EARLY_MS = 950;

export class Live {
  /**
   * @param {Boot} boot
   * @param {Page} page
   */
  constructor(boot, { visible = () => true, onEvent = () => {} } = {}) {
    this.boot = boot;
    this.visible = visible;
    this.onEvent = onEvent;
    /** What else this device tells of itself (device.js). */
    this.more = () => ({});
    this.state = signal(boot.state);
    /** `connecting | live | cut | refused`; cut means that what is shown may be old. */
    this.line = signal('connecting');
    this.lastHeard = signal(Date.parse(boot.now));
    this.roundTrip = signal(/** @type {number | null} */ (null));
    /** The first answer after each connect catches up; only what follows it is news. */
    this.caughtUp = false;
    this.replaying = false;
    this.beats = 0;
    this.behind = new Alarm(BEHIND_MS, () => this.replay());
    this.silence = new Alarm(boot.settings.cut_off_s * EARLY_MS, () => this.cutOff());
    this.socket = this.connect();
    // A picture of a page: nothing comes, and nothing goes out of date.
    if (boot.preview) this.line.value = 'live';
    else this.silence.windUp();
  }

  connect() {
    const socket = io({
      path: '/socket.io',
      transports: ['websocket'],
      auth: (give) => give(this.introduction()),
      reconnectionDelay: 250,
      reconnectionDelayMax: 1000,
      randomizationFactor: 0.5,
      timeout: HANDSHAKE_MS,
      autoConnect: !this.boot.preview,
    });
    socket.on('connect', () => (this.caughtUp = false));
    socket.on('state', (snapshot) => this.caughtUpBy(() => this.take(snapshot)));
    socket.on('events', (page) => this.caughtUpBy(() => this.receive(page)));
    socket.on('status', (status) => this.noteStatus(status));
    socket.on('heartbeat', (beat) => this.beat(beat));
    socket.on('disconnect', (reason) => this.disconnected(reason));
    socket.on('connect_error', (error) => this.refused(/** @type {any} */ (error).data?.code));
    return socket;
  }

  introduction() {
    const { seq, epoch } = this.state.value;
    return { device: this.boot.device?.id, seq, epoch };
  }

  /** @param {() => void} news */
  caughtUpBy(news) {
    news();
    this.caughtUp = true;
    this.line.value = 'live';
  }

  /** @param {Snapshot} snapshot */
  take(snapshot) {
    const { seq, epoch } = this.state.value;
    if (snapshot.epoch === epoch && snapshot.seq < seq) return;
    setServerTime(snapshot.now);
    this.state.value = snapshot;
    this.behind.stop();
  }

  /** @param {EventPage} page */
  receive(page) {
    if (page.epoch !== this.state.value.epoch) return void this.takeSnapshot();
    for (const event of page.events) {
      if (event.seq <= this.state.value.seq) continue;
      if (event.seq > this.state.value.seq + 1) return void this.replay();
      this.apply(event);
    }
    this.watchHead(page.head);
  }

  /** @param {LiveEvent} event */
  apply(event) {
    this.state.value = applyEvent(this.state.value, event);
    this.onEvent(event, this.caughtUp);
    // Services and desks do not travel with the event.
    if (event.type === 'store.changed') this.takeSnapshot();
  }

  /** @param {number} head the newest seq there is */
  watchHead(head) {
    if (head <= this.state.value.seq) this.behind.stop();
    else this.behind.windUpOnce();
  }

  async replay() {
    if (this.replaying) return;
    this.replaying = true;
    this.behind.stop();
    const answer = await get(storePath(`/events?after=${this.state.value.seq}`));
    this.replaying = false;
    if (answer.ok) this.receive(answer.body);
    else if (answer.status === 410) await this.takeSnapshot();
  }

  async takeSnapshot() {
    const answer = await get(storePath('/state'));
    if (answer.ok) this.take(answer.body);
  }

  /** @param {Pick<Snapshot, 'ranges' | 'tablets' | 'tablets_alive' | 'printers' | 'kiosks'>} status */
  noteStatus({ ranges, tablets = this.state.value.tablets, tablets_alive, printers, kiosks }) {
    this.state.value = { ...this.state.value, ranges, tablets, tablets_alive, printers, kiosks };
  }

  /** @param {{head: number, now: string}} beat */
  beat({ head, now }) {
    setServerTime(now, (this.roundTrip.value ?? 0) / 2);
    this.lastHeard.value = Date.parse(now);
    this.silence.windUp();
    if (this.caughtUp) this.line.value = 'live';
    this.watchHead(head);
    this.answerBeat();
  }

  answerBeat() {
    const said = this.said();
    if (this.beats++ % ROUND_TRIP_EVERY) return void this.socket.volatile.emit('alive', said);
    const sent = performance.now();
    this.socket.volatile.emit('alive', said, () => {
      this.roundTrip.value = Math.round(performance.now() - sent);
    });
  }

  said() {
    return { visible: this.visible(), ...this.more() };
  }

  /** Says how this device is, without waiting for the next heartbeat. */
  say() {
    if (this.caughtUp) this.socket.volatile.emit('alive', this.said());
  }

  /** Silence: say so, and drop a connection that may take minutes to find out that it is dead. */
  cutOff() {
    if (this.line.value !== 'refused') this.line.value = 'cut';
    this.socket.io.engine?.close();
  }

  /** @param {string} reason */
  disconnected(reason) {
    if (this.line.value === 'live') this.line.value = 'connecting';
    // The library comes back by itself, except when it was the server who hung up.
    if (reason === 'io server disconnect') setTimeout(() => this.socket.connect(), BEHIND_MS);
  }

  /** @param {string | undefined} code what the server refused us for; undefined when it is away */
  refused(code) {
    if (!code) return;
    if (code === 'not_signed_in' || code === 'not_allowed') this.line.value = 'refused';
    setTimeout(() => this.socket.connect(), REFUSED_MS);
  }

  /**
   * Resolves when the state has reached `seq`, asking for it when the socket is slow.
   * @param {number} seq
   * @returns {Promise<void>}
   */
  reach(seq) {
    this.watchHead(seq);
    return new Promise((reached) => {
      const stop = this.state.subscribe(({ seq: now }) => {
        if (now >= seq) queueMicrotask(() => (stop(), reached()));
      });
    });
  }

  /**
   * A receipt: this page has the alert, has painted it where it can be seen, has rung for it.
   * @param {'delivered' | 'shown' | 'sounded'} what
   * @param {string} alert
   */
  tell(what, alert) {
    this.socket.emit(what, { alert });
  }

  /** The device woke or its network is back: trust nothing older than the cut-off, and don't wait. */
  hurry() {
    if (this.silence.isOverdue()) this.cutOff();
    if (!this.socket.connected && !this.boot.preview) this.socket.disconnect().connect();
  }
}
