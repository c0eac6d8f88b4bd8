// @ts-check
/** The last page while the check-in is not confirmed, or what draws the ticket has not come: what is true now. */
import { Ending } from './ending.js';
import { html } from './lent.js';
import { headline } from './words.js';

/** @type {Partial<Record<import('./types.d.ts').Stage, string>>} */
const TITLES = { sending: 'kiosk-sending', saved: 'kiosk-saved-title' };

/** @param {import('./types.d.ts').Scene & {offers?: unknown}} scene */
export function Underway(scene) {
  const { flow, t, offers } = scene;
  const { visit, stage } = flow;
  const number = visit?.ticket ?? flow.number;
  const title = t(TITLES[stage] ?? 'kiosk-counter');
  return html`
    <main class="page slip" data-visit=${number} data-state=${visit ? 'waiting' : stage}>
      <section class="ticket underway">
        <span class="ring" aria-hidden="true"></span>
        <h1 tabindex="-1">${!visit && title} ${number && html`<b>${number}</b>`}</h1>
        <p class="facts">${headline(flow, t)}</p>
      </section>
      ${offers}
      <${Ending} ...${scene} />
    </main>
  `;
}
