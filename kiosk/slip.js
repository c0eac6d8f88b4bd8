// @ts-check
/** The last page: the ticket, the line, one sentence, and the way to follow it on the phone. */
import { html } from './lent.js';
import { Ending } from './ending.js';
import { firstSteps, Line } from './line.js';
import { headline } from './words.js';

/**
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('./types.d.ts').Told} Told
 */

/** @param {Scene} scene whose check-in is confirmed */
export function Slip(scene) {
  const { visit, view } = scene.flow;
  return html`<main class="page slip" data-visit=${visit?.ticket} data-state=${
    view?.state ?? 'waiting'
  }>
    <${Ticket} ...${scene} />
    ${visit && html`<${Follow} t=${scene.t} visit=${visit} url=${view?.url} />`}
    <${Ending} ...${scene} />
  </main>`;
}

/** @param {Scene} scene */
function Ticket({ flow: { view, visit, stage }, t }) {
  const { range, place, steps = firstSteps(t) } = view?.words ?? {};
  const number = visit?.ticket;
  return html`
    <section class=${view?.state === 'called' ? 'ticket loud' : 'ticket'}>
      <h1 tabindex="-1">
        <span class="label">${t('kiosk-your-ticket')}</span> <span class="number">${number}</span>
      </h1>
      <${Line} t=${t} steps=${steps} />
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
        <p class="address" dir="ltr">${host}<wbr />${path}</p>
      </div>
    </section>
  `;
}
