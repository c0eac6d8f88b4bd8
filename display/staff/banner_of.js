// @ts-check
/**
 * The one banner of a board, the gravest first: pure. The red panel outranks them all.
 * @typedef {import('../shared/types.d.ts').Tablet} Tablet
 * @typedef {{kind: 'slept' | 'asleep' | 'kiosk' | 'kiosk-cut-off' | 'sound' | 'door' | 'muted' | 'printer', names: string[], ids: string[]}} BannerKind
 */

/**
 * @param {Tablet[]} tablets
 * @param {{id: string, ready: boolean, slept: boolean}} self this tablet: may it ring, has it slept
 * @param {import('../shared/types.d.ts').Door | null} [door] how its camera is; one that has just begun is waited for
 * @param {{name: string, refused: unknown[]}[]} [kiosks] at which somebody was not put in line as they were told, then those cut off
 * @param {{name: string}[]} [printers] the kiosks out of which no ticket comes
 * @returns {BannerKind | null}
 */
export function bannerOf(tablets, { id, ready, slept }, door, kiosks = [], printers = []) {
  const others = tablets.filter((one) => one.id !== id);
  const asleep = others.filter((one) => one.asleep);
  const muted = others.filter((one) => one.alive && !one.asleep && one.sound === false);
  if (slept) return banner('slept');
  if (asleep.length) return banner('asleep', asleep);
  if (kiosks[0]?.refused.length) return banner('kiosk');
  if (door && door.state !== 'ok' && door.state !== 'starting') return banner('door');
  if (kiosks.length) return banner('kiosk-cut-off', kiosks);
  if (!ready) return banner('sound');
  if (muted.length) return banner('muted', muted);
  return printers.length ? banner('printer', printers) : null;
}

/**
 * @param {BannerKind['kind']} kind
 * @param {{name: string, id?: string}[]} devices
 */
function banner(kind, devices = []) {
  return { kind, names: devices.map(({ name }) => name), ids: devices.map(({ id = '' }) => id) };
}
