// @ts-check
/** *Already checked in?* is asked seldom: its code, its style and its words come when somebody asks. */
import { html } from 'htm/preact';
import { boot } from '../display/shared/boot.js';
import { fetchWords } from './languages.js';

/**
 * Made anew for each person, so that nothing of the last one is in it.
 * @param {string} language
 * @param {() => void} paint
 * @param {() => void} turn to the top of a new page
 * @returns {Promise<import('./types.d.ts').DrawAgain>}
 */
export async function fetchAgain(language, paint, turn) {
  const [script, style] = /** @type {import('./types.d.ts').KioskBoot} */ (boot).again;
  const { openAgain } = await import(script);
  return openAgain({ html, fetchWords, style, paint, turn }, language);
}
