// @ts-check
/**
 * What all parts of the kiosk draw with. The first bundle has it and lends it to those that come later, so that one
 * library draws the whole page and nobody carries it twice.
 */

/** @type {typeof import('htm/preact').html} */
export let html;

/** @param {{html: typeof html}} tools */
export function lend(tools) {
  html = tools.html;
}
