// @ts-check
/**
 * What the waiting room is shown: pure, from the state alone.
 * @typedef {import('../shared/types.d.ts').Snapshot} Snapshot
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Range} Range
 */

const BEFORE = 4;
const NEXT = 5;

/** @param {Snapshot} state */
export function roomOf(state) {
  const [newest, ...before] = state.calls ?? [];
  const line = inLine(state.visits);
  const range = overallRange(state, line);
  return {
    newest,
    before: before.slice(0, BEFORE),
    next: line.slice(0, NEXT),
    count: line.length,
    range,
  };
}

/**
 * Who waits, in the order in which they will be called.
 * @param {Visit[]} visits in order of arrival
 */
export function inLine(visits) {
  const waiting = visits.filter(({ state }) => state === 'waiting');
  return waiting.sort((a, b) => b.priority - a.priority);
}

/**
 * One range for the room: from the shortest to the longest of the services that people wait for (of all,
 * when nobody waits). Null when we can't say for any of them.
 * @param {Snapshot} state
 * @param {Visit[]} line
 * @returns {Range | null}
 */
export function overallRange({ ranges }, line) {
  const wanted = new Set(line.map(({ service }) => service).filter(Boolean));
  const all = Object.entries(ranges ?? {});
  const asked = all.filter(([slug]) => wanted.has(slug));
  const known = (asked.length ? asked : all).flatMap(([, range]) => range ?? []);
  if (!known.length) return null;
  const low_s = Math.min(...known.map((range) => range.low_s));
  const high_s = Math.max(...known.map((range) => range.high_s));
  return { low_s, high_s, ahead: line.length };
}
