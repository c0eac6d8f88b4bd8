// @ts-check
/** The last page: the ticket, the line, one sentence, and the way to follow it on the phone. */
import { html } from './lent.js';
import { After, Offers } from './after.js';
import { Ending } from './ending.js';
import { firstSteps, Line } from './line.js';
import { Paper } from './paper.js';
import { Underway } from './underway.js';
import { headline } from './words.js';

/**
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('./types.d.ts').Told} Told
 */

/**
 * What may be told before the shop has a view of them: all that it need not be asked for first.
 * @param {Scene['flow']} flow
 */
const unseen = ({ party }) => ({
  tells: true,
  state: 'waiting',
  party_size: party,
  asks: [],
  prepare: null,
  come: null,
});

/** @param {Scene} scene whose check-in is confirmed, or saved here and on its way */
export function Slip(scene) {
  const { flow, t, acts } = scene;
  const { visit, after, language, notice, stage, number } = flow;
  const isSaved = stage === 'saved' && !visit;
  const view = flow.view ?? (isSaved || after ? unseen(flow) : null);
  const kept = isSaved ? t('kiosk-saved-title') : undefined;
  const asked = { view, language, notice, kept, acts };
  if (after) {
    return html`
      <main class="page" data-visit=${visit?.ticket ?? number}>
        <${After} ...${asked} after=${after} />
      </main>
    `;
  }
  const offers = html`<${Offers} ...${asked} />`;
  if (!visit) return Underway({ ...scene, offers: isSaved && offers });
  return html`<main class="page slip" data-visit=${visit.ticket} data-state=${
    view?.state ?? 'waiting'
  }>
    <${Ticket} ...${scene} />
    ${offers}
    <${Follow} t=${t} visit=${visit} url=${flow.view?.url} />
    <${Paper} ...${scene} />
    <${Ending} ...${scene} />
  </main>`;
}

/** @param {Scene} scene */
function Ticket({ flow: { view, visit, stage, number: old }, t }) {
  const { range, place, steps = firstSteps(t) } = view?.words ?? {};
  const number = visit?.ticket;
  return html`
    <section class=${view?.state === 'called' ? 'ticket loud' : 'ticket'}>
      <h1 tabindex="-1">
        <span class="label">${t('kiosk-your-ticket')}</span> <span class="number">${number}</span>
      </h1>
      <${Line} t=${t} steps=${steps} />
      ${old && old !== number &&
        html`<p class="facts"><b>${t('kiosk-renumbered', { old, number })}</b></p>`}
      <p class="headline">${headline({ view, visit, stage }, t)}</p>
      <p class="facts">${range && html`<b>${range}</b>`} ${place && html`<span>${place}</span>`}</p>
    </section>
  `;
}

/** @param {{t: Scene['t'], visit: Told, url?: string}} props */
function Follow({ t, visit, url = location.origin }) {
  const path = `/t/${visit.public_token}`;
  const { host } = new URL(url);
  return html`
    <section class="follow">
      <img src=${`${path}/qr.svg`} alt="" width="200" height="200" />
      <div>
        <h2>${t('kiosk-follow')}</h2>
        <p>${t('kiosk-follow-how')}</p>
        <p class="address" dir="ltr" data-silent>${host}<wbr />${path}</p>
      </div>
    </section>
  `;
}
