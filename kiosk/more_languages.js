// @ts-check
/** *More languages*: all that the shop speaks, each by its own name, over whatever page is open. */
import { html } from './lent.js';
import { showOver } from './still_there.js';
import { tongue } from './tongue.js';

/** @param {import('./types.d.ts').Scene} scene */
export function MoreLanguages({ flow, t, languages, acts }) {
  if (!flow.choosing) return null;
  const close = () => acts.offerLanguages(false);
  return html`
    <dialog class="over tongues" ref=${showOver} aria-labelledby="tongues" onClose=${close}>
      <h2 id="tongues">${t('kiosk-languages')}</h2>
      <div class="every">${languages.map((one) => tongue(one, flow, acts))}</div>
      <div class="acts">
        <button type="button" class="btn big" onClick=${close}>${t('kiosk-back')}</button>
      </div>
    </dialog>
  `;
}
