// @ts-check
/**
 * The page's starting data: the server writes it into one application/json block.
 * @typedef {import('./types.d.ts').Boot} Boot
 */

import { fetchFonts } from './fonts.js';

const STANDS_MS = 1500;

/**
 * @param {Document} page
 * @returns {Boot}
 */
export function readBoot(page = document) {
  return JSON.parse(page.getElementById('boot')?.textContent ?? '{}');
}

/** @type {Boot} */
export const boot = readBoot();

// The names of the languages, and of people who speak them, in letters that weigh more than all the rest.
addEventListener('load', () => setTimeout(() => fetchFonts(boot.languages ?? []), STANDS_MS));
