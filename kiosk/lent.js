// @ts-check
/**
 * What all parts of the kiosk draw with. The first bundle has it and lends it to those that come later, so that one
 * library draws the whole page and nobody carries it twice.
 */

/** @type {typeof import('htm/preact').html} */
export let html;

/** What draws the page anew, and the words of a part by their language. */
export let paint = () => {};
/** @type {typeof import('./languages.js').fetchWords} */
export let words = (page) => Promise.reject(new Error(page));

/** @param {{html: typeof html, paint?: typeof paint, words?: typeof words}} tools */
export function lend(tools) {
  html = tools.html;
  paint = tools.paint ?? paint;
  words = tools.words ?? words;
}
