// @ts-check
/**
 * The page's starting data: the server writes it into one application/json block.
 * @typedef {import('./types.d.ts').Boot} Boot
 */

/**
 * @param {Document} page
 * @returns {Boot}
 */
export function readBoot(page = document) {
  return JSON.parse(page.getElementById('boot')?.textContent ?? '{}');
}

/** @type {Boot} */
export const boot = readBoot();
