// @ts-check
/** Long lists: who has not changed is not drawn again, and who is out of sight is drawn a little later. */
import { signal } from '@preact/signals-core';

const FIRST = 4;
const MORE = 12;
const EVERY_MS = 50;

/** How many of a list are drawn so far. */
export const room = signal(FIRST);

/**
 * Draws what else there is, a few at a time, so that nothing that happens waits for it.
 * @param {() => number} longest how long the longest list is
 */
export function drawTheRest(longest) {
  room.value = room.value < longest() ? room.value + MORE : Infinity;
  if (room.value < Infinity) setTimeout(drawTheRest, EVERY_MS, longest);
}

/**
 * A way to draw a list: each row once, and again when something of it is another than before.
 * @template {{id: string}} Row
 * @param {(row: Row) => unknown} draw
 * @returns {(rows: Row[]) => unknown[]}
 */
export function keptList(draw) {
  /** @type {Map<string, {row: Row, drawn: unknown}>} */
  let before = new Map();
  return (rows) => {
    before = new Map(
      rows.slice(0, room.value).map((row) => {
        const kept = before.get(row.id);
        return [row.id, kept && isSame(kept.row, row) ? kept : { row, drawn: draw(row) }];
      }),
    );
    return Array.from(before.values(), ({ drawn }) => drawn);
  };
}

/**
 * @param {any} one
 * @param {any} other
 */
function isSame(one, other) {
  return Object.keys(one).every((name) => one[name] === other[name]);
}
