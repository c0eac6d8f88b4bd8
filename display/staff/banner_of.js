// @ts-check
/**
 * The one banner of a board, the gravest first: pure. The red panel outranks them all.
 * @typedef {import('../shared/types.d.ts').Tablet} Tablet
 * @typedef {{kind: 'slept' | 'asleep' | 'sound' | 'muted', names: string[]}} BannerKind
 */

/**
 * @param {Tablet[]} tablets
 * @param {{id: string, ready: boolean, slept: boolean}} self this tablet: may it ring, has it slept
 * @returns {BannerKind | null}
 */
export function bannerOf(tablets, { id, ready, slept }) {
  const others = tablets.filter((one) => one.id !== id);
  const asleep = others.filter((one) => one.asleep).map(({ name }) => name);
  const muted = others.filter((one) => one.alive && !one.asleep && one.sound === false);
  if (slept) return { kind: 'slept', names: [] };
  if (asleep.length) return { kind: 'asleep', names: asleep };
  if (!ready) return { kind: 'sound', names: [] };
  if (muted.length) return { kind: 'muted', names: muted.map(({ name }) => name) };
  return null;
}
