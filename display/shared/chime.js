// @ts-check
/** Sound without files: a few soft notes. Browsers stay silent until somebody has touched the page. */
import { signal } from '@preact/signals-core';

const NOTE_S = 0.9;
const APART_S = 0.22;
const LOUD = 0.35;

export class Chime {
  constructor() {
    /** May we be heard? False until the page was touched, and again when the system took the sound. */
    this.ready = signal(false);
    const Context = globalThis.AudioContext;
    this.context = Context ? new Context() : null;
    this.context?.addEventListener('statechange', () => this.look());
    this.look();
    for (const touch of ['pointerdown', 'keydown']) {
      addEventListener(touch, () => this.wake(), { capture: true, passive: true });
    }
  }

  look() {
    this.ready.value = this.context?.state === 'running';
  }

  wake() {
    if (this.context && !this.ready.value) this.context.resume().then(() => this.look(), () => {});
  }

  /**
   * Plays notes one after another; nothing at all while silent, so that no old sound is heard later.
   * @param {number[]} notes in hertz
   */
  play(notes) {
    if (!this.context || !this.ready.value) return false;
    notes.forEach((hertz, n) => this.note(hertz, n * APART_S));
    return true;
  }

  /**
   * One struck note with an octave above it, dying away like a bell.
   * @param {number} hertz
   * @param {number} later
   */
  note(hertz, later) {
    const context = /** @type {AudioContext} */ (this.context);
    const start = context.currentTime + later;
    for (const [factor, share] of [[1, 1], [2, 0.25]]) {
      const tone = context.createOscillator();
      const loud = context.createGain();
      tone.frequency.value = hertz * factor;
      loud.gain.setValueAtTime(0, start);
      loud.gain.linearRampToValueAtTime(LOUD * share, start + 0.015);
      loud.gain.exponentialRampToValueAtTime(0.0001, start + NOTE_S);
      tone.connect(loud).connect(context.destination);
      tone.start(start);
      tone.stop(start + NOTE_S);
    }
  }
}
