// @ts-check
/**
 * Now, by the wall clock and by a clock that nobody can set.
 * @returns {import('./types.d.ts').Moment}
 */
export function readMoment() {
  return { wall_ms: Date.now(), steady_ms: performance.now(), load: performance.timeOrigin };
}
