// @ts-check
/**
 * One sender among all pages of a kiosk. Browsers have locks for it on secure pages only; elsewhere a row in the
 * drawer is held, and its holder counts in it each second. Who stops counting has gone: no clock is compared.
 */

const COUNTS_EACH_MS = 1000;
const GONE_AFTER_MS = 3000;

/**
 * @param {string} name
 * @param {import('./types.d.ts').Drawer} drawer
 * @returns {(work: () => Promise<void>) => Promise<unknown>}
 */
export function openAlone(name, drawer) {
  if (navigator.locks) return (work) => navigator.locks.request(name, work);
  const me = Math.random();

  return async (work) => {
    /** @type {number | undefined} */
    let seen;
    // A device without a drawer has nothing that two could send.
    const hold = () => drawer.hold(me, seen).catch(() => undefined);
    while ((seen = await hold()) !== undefined) {
      await new Promise((go) => setTimeout(go, GONE_AFTER_MS));
    }
    const counting = setInterval(hold, COUNTS_EACH_MS);
    await work().finally(() => clearInterval(counting));
  };
}
