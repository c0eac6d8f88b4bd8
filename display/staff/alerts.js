// @ts-check
/**
 * When this tablet rings: once for each rung that tells it, many together in a storm, and never for old news:
 * what came in while we were away gets one sound in all, and only if it still stands.
 * @typedef {import('../shared/types.d.ts').Alert} Alert
 * @typedef {import('../shared/types.d.ts').Sound} Sound
 * @typedef {import('./audience.js').Me} Me
 * @typedef {import('@preact/signals-core').ReadonlySignal<import('./board.js').Board>} BoardSignal
 */
import { computed, effect, untracked } from '@preact/signals-core';
import { mayRing, rungOf, toSound } from './audience.js';
import { isUnanswered } from './board.js';

/** Hello: somebody is new. Still: nobody has answered. Broken: this can't go on by itself. */
const NOTES = {
  hello: [880, 659.3],
  still: [659.3, 880, 659.3],
  broken: [440, 440, 329.6, 440],
};

export class Alerts {
  /**
   * @param {import('../shared/live.js').Live} live
   * @param {BoardSignal} board
   * @param {import('../shared/chime.js').Chime} chime
   * @param {() => Me} me
   */
  constructor(live, board, chime, me) {
    this.live = live;
    this.chime = chime;
    this.unanswered = computed(() => board.value.needs.filter(isUnanswered).map(({ id }) => id));
    /** With somebody: the tablet stays silent, a strip says the rest. */
    this.calm = computed(() => board.value.mine.some(({ look }) => look === 'serving'));
    this.me = me;
    /** @type {Set<string>} */
    this.sounded = new Set();
    this.last = /** @type {Sound | null} */ (null);
    this.lastAt = -Infinity;
    effect(() => {
      [live.state.value, live.line.value, chime.ready.value];
      untracked(() => this.tick());
    });
    setInterval(() => this.tick(), 500);
  }

  tick() {
    const { sound, alerts } = toSound(this.live.state.peek().alerts ?? [], this.me(), this.sounded);
    if (!sound || this.live.line.peek() !== 'live') return;
    const now = performance.now();
    if (!mayRing(sound, this.last, (now - this.lastAt) / 1000)) return;
    if (!this.chime.play(NOTES[sound])) return;
    buzz();
    this.last = sound;
    this.lastAt = now;
    for (const alert of alerts) {
      this.sounded.add(rungOf(alert));
      this.live.tell('sounded', alert.id);
    }
  }
}

/** Tablets that can, shake; browsers refuse it before the first touch. */
function buzz() {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([180, 90, 180]);
}
