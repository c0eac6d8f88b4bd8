// @ts-check
/** A language as a button, by its own name. */
import { html } from './lent.js';

/** @typedef {import('./types.d.ts').Scene} Scene */

/**
 * @param {import('./types.d.ts').Language} language
 * @param {Scene['flow']} flow
 * @param {Scene['acts']} acts
 */
export function tongue({ code, name, dir }, flow, acts) {
  return html`
    <button key=${code} type="button" class="btn language" lang=${code} dir=${dir}
      aria-pressed=${String(code === flow.language)} onClick=${() => acts.speak(code)}>
      ${name}</button>
  `;
}
