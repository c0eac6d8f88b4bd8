// @ts-check
/** What there is to say above the controls. */
import { html } from './lent.js';
import { refusalWords } from './words.js';

/** @typedef {import('./types.d.ts').Scene} Scene */

/**
 * One thing to say at most: what the server refused, what went wrong, or that we are cut off.
 * @param {Pick<Scene, 'flow' | 'shop' | 't'>} scene
 */
export function Notice({ flow, shop, t }) {
  if (flow.refused) return html`<p class="notice refused">${refusalWords(t, flow.refused)}</p>`;
  if (flow.notice) return html`<p class="notice">${t(flow.notice)}</p>`;
  const why = shop.isDenied ? 'kiosk-not-signed-in' : 'kiosk-cut-off';
  return shop.cutOff && html`<p class="notice" data-banner="cut-off">${t(why)}</p>`;
}
