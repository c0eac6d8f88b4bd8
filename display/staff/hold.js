// @ts-check
/**
 * No list reorders under a thumb: while a finger is on the glass, and 600 ms longer, everybody stays
 * where they are with the buttons they had. What is true of them is shown all the same.
 * @typedef {import('./board.js').Board} Board
 * @typedef {import('./board.js').Entry} Entry
 */
import { effect, signal } from '@preact/signals-core';

const OFF_MS = 600;
// A finger that the system lost must not hold the board for ever.
const LONGEST_MS = 8000;

/** @typedef {{board: Board, moved: ReadonlySet<string>}} Shown */

/**
 * Is a finger on the glass, or was it a moment ago?
 * @param {EventTarget} glass
 */
export function underThumb(glass = globalThis) {
  const held = signal(false);
  let timer = 0;
  const release = (/** @type {number} */ after) => {
    clearTimeout(timer);
    timer = setTimeout(() => (held.value = false), after);
  };
  glass.addEventListener('pointerdown', () => {
    held.value = true;
    release(LONGEST_MS);
  }, { capture: true });
  for (const lifted of ['pointerup', 'pointercancel']) {
    glass.addEventListener(lifted, () => release(OFF_MS), { capture: true });
  }
  return held;
}

/**
 * The newest value, once no finger is on the glass.
 * @template Value
 * @param {() => Value} latest
 * @param {import('@preact/signals-core').ReadonlySignal<boolean>} held
 */
export function whenLifted(latest, held) {
  const shown = signal(latest());
  effect(() => {
    if (!held.value) shown.value = latest();
  });
  return shown;
}

/**
 * The board as it may be shown, and who has moved on it since it was last shown otherwise.
 * @param {import('@preact/signals-core').ReadonlySignal<Board>} latest
 * @param {import('@preact/signals-core').ReadonlySignal<boolean>} held
 */
export function holdBoard(latest, held) {
  let before = latest.value;
  /** @returns {Shown} */
  const show = () => {
    const moved = movedRows(before, latest.value);
    before = latest.value;
    return { board: before, moved };
  };
  return whenLifted(show, held);
}

/**
 * Who stands elsewhere than before, seen from those who stayed: in another section, or overtaken.
 * @param {Board} before
 * @param {Board} after
 */
export function movedRows(before, after) {
  const sections = /** @type {(keyof Board)[]} */ (Object.keys(after));
  const home = new Map(sections.flatMap((name) => before[name].map(({ id }) => [id, name])));
  /** @type {Set<string>} */
  const moved = new Set();
  for (const name of sections) {
    const ids = after[name].map(({ id }) => id);
    for (const id of ids) if (home.has(id) && home.get(id) !== name) moved.add(id);
    for (const id of overtaken(before[name].map((entry) => entry.id), ids)) moved.add(id);
  }
  return moved;
}

/**
 * Those of `after` who stand before somebody whom they stood behind.
 * @param {string[]} before
 * @param {string[]} after
 */
function overtaken(before, after) {
  const rank = new Map(before.map((id, n) => [id, n]));
  let last = Infinity;
  const movers = [];
  for (const id of after.filter((one) => rank.has(one)).reverse()) {
    const mine = /** @type {number} */ (rank.get(id));
    if (mine > last) movers.push(id);
    else last = mine;
  }
  return movers;
}
