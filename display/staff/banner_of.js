// @ts-check
/**
 * The one banner of a board, the gravest first: pure. The red panel outranks them all.
 * @typedef {import('../shared/types.d.ts').Tablet} Tablet
 * @typedef {{kind: 'slept' | 'asleep' | 'sound' | 'muted', names: string[], ids: string[]}} BannerKind
 */

/**
 * @param {Tablet[]} tablets
 * @param {{id: string, ready: boolean, slept: boolean}} self this tablet: may it ring, has it slept
 * @returns {BannerKind | null}
 */
export function bannerOf(tablets, { id, ready, slept }) {
  const others = tablets.filter((one) => one.id !== id);
  const asleep = others.filter((one) => one.asleep);
  const muted = others.filter((one) => one.alive && !one.asleep && one.sound === false);
  if (slept) return banner('slept');
  if (asleep.length) return banner('asleep', asleep);
  if (!ready) return banner('sound');
  return muted.length ? banner('muted', muted) : null;
}

/**
 * @param {BannerKind['kind']} kind
 * @param {Tablet[]} tablets
 */
function banner(kind, tablets = []) {
  return { kind, names: tablets.map(({ name }) => name), ids: tablets.map(({ id }) => id) };
}
