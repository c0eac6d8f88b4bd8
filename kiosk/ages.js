// @ts-check
/**
 * How long ago a tap was, whatever becomes of the clock. Within one load of the page the steady clock tells. Beside
 * what waits, both clocks are written down each second: after another load, what was lived is told by
 * the steady clock, and only the time in which no page lived by the wall clock. Pure.
 * @typedef {import('./types.d.ts').Saved} Saved
 * @typedef {import('./types.d.ts').Moment} Moment
 */

const OLDEST_MS = 7 * 86_400_000;
/** The clock may be set while no page lives. It would have to be within so short a time not to be thought of. */
const UNWATCHED_MS = 10_000;

/**
 * The same tap by the clocks of now.
 * @template {Saved} T
 * @param {T} record
 * @param {Moment[]} written the last that each load wrote down
 * @param {Moment} now
 * @returns {T}
 */
export function carry(record, written, now) {
  const { made } = record;
  if (made.load === now.load) return record;
  const noted = written.find(({ load }) => load === made.load) ?? made;
  const last = noted.steady_ms > made.steady_ms ? noted : made;
  const gap_ms = now.wall_ms - last.wall_ms;
  const lived_ms = last.steady_ms - made.steady_ms;
  // What can't be is not believed: then it is as if no time had gone by.
  const age_ms = lived_ms + (gap_ms >= 0 && gap_ms < OLDEST_MS ? gap_ms : 0);
  const watched = gap_ms >= 0 && gap_ms <= UNWATCHED_MS;
  const moved = { ...record, made: { ...now, steady_ms: now.steady_ms - age_ms } };
  return watched ? moved : { ...moved, estimated: true };
}

/**
 * How old each is, in milliseconds. Who came first is at least as old as who came next: one that could not be
 * so is taken to be as old as its neighbour, and counts as estimated.
 * @param {Saved[]} records in the order in which they were made
 * @param {Moment[]} written
 * @param {Moment} now
 * @returns {Map<string, import('./types.d.ts').Age>}
 */
export function agesOf(records, written, now) {
  let least_ms = 0;
  return new Map(
    [...records].reverse().map((record) => {
      const { key, made, estimated = false } = carry(record, written, now);
      const age_ms = now.steady_ms - made.steady_ms;
      const isBefore = age_ms + 1 >= least_ms;
      least_ms = Math.min(OLDEST_MS, Math.max(least_ms, age_ms));
      return [key, { age_ms: least_ms, estimated: estimated || !isBefore }];
    }),
  );
}

/**
 * What is sent: with the age when it comes later than a second after the tap.
 * @param {Saved} record
 * @param {import('./types.d.ts').Age} age
 */
export function bodyOf({ body, ticket }, { age_ms, estimated }) {
  return {
    ...body,
    ...(age_ms > 1000 && { age_s: Math.round(age_ms / 100) / 10 }),
    ...(estimated && { age_estimated: true }),
    ...(ticket && { ticket }),
  };
}
