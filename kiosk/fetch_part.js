// @ts-check
/** Parts of the kiosk that come when they are wanted: their code and their style. */
import { boot } from '../display/shared/boot.js';
import { dress } from './dress.js';

/** @type {Map<string, Promise<any>>} */
const known = new Map();

/**
 * Fetched once; what could not be had is asked for anew the next time.
 * @param {string} name
 * @returns {Promise<any>}
 */
export function fetchPart(name) {
  const [script, style] = /** @type {import('./types.d.ts').KioskBoot} */ (boot).parts[name];
  const part = known.get(name) ??
    Promise.all([import(script), style && dress(style)]).then(([made]) => made).catch((fault) => {
      known.delete(name);
      throw fault;
    });
  known.set(name, part);
  return part;
}
