// @ts-check
/** What the shop tells the kiosk: services, ranges, live tablets. Asked for, not pushed: a few bytes each 15 s. */
import { get, storePath } from '../display/shared/api.js';

/** @typedef {import('./types.d.ts').Shop} Shop */

const EVERY_MS = 15_000;
const AWAY_MS = 3000;

/**
 * Whether the shop was changed in what this page was painted with: its name, its languages, its time zone.
 * @param {import('../display/shared/types.d.ts').Store} painted
 * @param {import('../display/shared/types.d.ts').Snapshot['shop'] | undefined} now
 */
export function isAnotherShop(painted, now) {
  return now !== undefined && told(painted) !== told(now);
}

/** @param {NonNullable<import('../display/shared/types.d.ts').Snapshot['shop']>} shop */
function told({ name, time_zone, languages }) {
  return String([name, time_zone, languages]);
}

/**
 * @param {Shop} shop
 * @param {{isWanted: () => boolean, onChange: (shop: Shop) => void}} listener
 */
export function watchShop(shop, { isWanted, onChange }) {
  let timer = 0;
  let asking = false;

  async function refresh() {
    if (asking) return;
    asking = true;
    const { ok, status, body } = await get(storePath('/state'));
    asking = false;
    const isDenied = status === 401 || status === 403;
    shop = ok ? { state: body, cutOff: false } : { ...shop, cutOff: true, isDenied };
    onChange(shop);
    later();
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => (isWanted() ? refresh() : later()), shop.cutOff ? AWAY_MS : EVERY_MS);
  }

  /** Somebody else has found that the shop is out of reach, or that it knows this kiosk no more. */
  function lose(isDenied = false) {
    if (shop.cutOff && shop.isDenied === isDenied) return;
    shop = { ...shop, cutOff: true, isDenied };
    onChange(shop);
  }

  later();
  return { lose, refresh };
}
