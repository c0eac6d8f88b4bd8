// @ts-check

/**
 * Fails when two plain values differ.
 * @param {unknown} got
 * @param {unknown} wanted
 */
export function equal(got, wanted) {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`got ${a}, wanted ${b}`);
}
