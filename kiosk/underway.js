// @ts-check
/** The last page while the check-in is not confirmed, or what draws the ticket has not come: what is true now. */
import { Ending } from './ending.js';
import { html } from './lent.js';
import { headline } from './words.js';

/** @type {Partial<Record<import('./types.d.ts').Stage, string>>} */
const TITLES = { sending: 'kiosk-sending', saved: 'kiosk-saved-title' };

/** @param {import('./types.d.ts').Scene} scene */
export function Underway(scene) {
  const { flow, t } = scene;
  const number = flow.visit?.ticket;
  return html`
    <main class="page slip" data-visit=${number} data-state=${number ? 'waiting' : flow.stage}>
      <section class="ticket underway">
        <span class="ring" aria-hidden="true"></span>
        <h1 tabindex="-1">${number ?? t(TITLES[flow.stage] ?? 'kiosk-counter')}</h1>
        <p class="facts">${headline(flow, t)}</p>
      </section>
      <${Ending} ...${scene} />
    </main>
  `;
}
