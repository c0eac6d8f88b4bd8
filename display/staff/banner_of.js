// @ts-check
/**
 * The one banner of a board, the gravest first: pure. The red panel outranks them all.
 * @typedef {import('../shared/types.d.ts').Tablet} Tablet
 * @typedef {{kind: 'slept' | 'asleep' | 'sound' | 'door' | 'muted', names: string[], ids: string[]}} BannerKind
 */

/**
 * @param {Tablet[]} tablets
 * @param {{id: string, ready: boolean, slept: boolean}} self this tablet: may it ring, has it slept
 * @param {import('../shared/types.d.ts').Door | null} [door] how its camera is; one that has just begun is waited for
 * @returns {BannerKind | null}
 */
export function bannerOf(tablets, { id, ready, slept }, door) {
  const others = tablets.filter((one) => one.id !== id);
  const asleep = others.filter((one) => one.asleep);
  const muted = others.filter((one) => one.alive && !one.asleep && one.sound === false);
  if (slept) return banner('slept');
  if (asleep.length) return banner('asleep', asleep);
  if (door && door.state !== 'ok' && door.state !== 'starting') return banner('door');
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
