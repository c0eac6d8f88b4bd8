// @ts-check
/** At the foot of every page: help with the screen itself, and a person. What they do comes with aloud.js. */
import { boot } from '../display/shared/boot.js';
import { html } from './lent.js';

/** @param {string} code a language that the server, or this device by itself, can speak */
export function speaks(code) {
  const { spoken } = /** @type {import('./types.d.ts').KioskBoot} */ (boot);
  return spoken.includes(code) ||
    globalThis.speechSynthesis?.getVoices().some(({ lang, localService }) =>
      localService && lang.slice(0, 2) === code.slice(0, 2)
    );
}

/** @param {import('./types.d.ts').Scene} scene */
export function Foot({ flow, t, acts, said }) {
  /** @type {import('./types.d.ts').Help[]} */
  const helps = ['aids', 'person'];
  if (speaks(flow.language)) helps.unshift('aloud');
  return html`<footer class="foot">
    <p class="said">${said}</p>
    ${
    helps.map((help) =>
      html`<button type="button" class="btn" key=${help} onClick=${() => acts.help(help)}>
        ${t(`kiosk-${help}`)}</button>`
    )
  }
  </footer>`;
}
