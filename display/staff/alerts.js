// @ts-check
/**
 * When this tablet rings: for everybody nobody has said hello to, until somebody does; calmly, and never
 * for old news. What came in while we were away gets one sound in all.
 * @typedef {import('@preact/signals-core').ReadonlySignal<import('./board.js').Board>} BoardSignal
 */
import { computed, effect } from '@preact/signals-core';
import { isUnanswered } from './board.js';

const NOTES = [880, 659.3];
const OFTEN_MS = 5000;
const OFTEN_TIMES = 6;
const SELDOM_MS = 15_000;
const REMIND_MS = 60_000;
const APART_MS = 2500;

export class Alerts {
  /**
   * @param {import('../shared/live.js').Live} live
   * @param {BoardSignal} board
   * @param {import('../shared/chime.js').Chime} chime
   */
  constructor(live, board, chime) {
    this.live = live;
    this.chime = chime;
    this.unanswered = computed(() => board.value.needs.filter(isUnanswered).map(({ id }) => id));
    /** With somebody: the tablet stays silent, a strip says the rest. */
    this.calm = computed(() => board.value.mine.some(({ look }) => look === 'serving'));
    /** @type {Set<string>} */
    this.known = new Set();
    /** @type {Set<string>} */
    this.ringing = new Set();
    this.rounds = 0;
    this.lastAt = -Infinity;
    this.nextAt = Infinity;
    effect(() => this.note(this.unanswered.value));
    effect(() => this.lineChanged(this.live.line.value));
    effect(() => void (this.calm.value || this.soon()));
    setInterval(() => this.tick(), 500);
  }

  /** @param {string[]} ids */
  note(ids) {
    const fresh = ids.filter((id) => !this.known.has(id));
    this.known = new Set(ids);
    this.ringing = new Set([...this.ringing].filter((id) => this.known.has(id)));
    if (!fresh.length) return;
    if (this.live.caughtUp) {
      fresh.forEach((id) => this.ringing.add(id));
      this.rounds = 0;
    }
    this.soon();
  }

  /** @param {string} line */
  lineChanged(line) {
    if (line === 'cut') this.ringing.clear();
    if (line === 'live') this.soon();
  }

  soon() {
    this.nextAt = Math.min(this.nextAt, this.lastAt + APART_MS);
    this.tick();
  }

  tick() {
    const silent = !this.known.size || this.calm.peek() || this.live.line.peek() !== 'live';
    if (silent || performance.now() < this.nextAt) return;
    if (!this.chime.play(NOTES)) return;
    buzz();
    this.lastAt = performance.now();
    this.nextAt = this.lastAt + this.pause();
  }

  pause() {
    if (!this.ringing.size) return REMIND_MS;
    return ++this.rounds < OFTEN_TIMES ? OFTEN_MS : SELDOM_MS;
  }
}

/** Tablets that can, shake; browsers refuse it before the first touch. */
function buzz() {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([180, 90, 180]);
}
