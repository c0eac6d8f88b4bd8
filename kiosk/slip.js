// @ts-check
/** The last page: the ticket, the line, one sentence, and the way to follow it on the phone. */
import { html } from 'htm/preact';
import { secondsLeft } from './flow.js';
import { firstSteps, Line } from './line.js';

/**
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('./types.d.ts').Told} Told
 */

/** @param {Scene} scene */
export function Slip(scene) {
  const { flow } = scene;
  const state = flow.view?.state ?? (flow.visit ? 'waiting' : flow.stage);
  return html`<main class="page slip" data-visit=${flow.visit?.ticket} data-state=${state}>
    ${flow.visit ? html`<${Ticket} ...${scene} />` : html`<${Underway} ...${scene} />`}
    ${flow.visit && html`<${Follow} t=${scene.t} visit=${flow.visit} url=${flow.view?.url} />`}
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

/**
 * @param {Pick<import('./types.d.ts').Flow, 'view' | 'visit' | 'stage'>} flow
 * @param {import('../display/shared/l10n.js').Translate} t
 */
export function headline({ view, visit, stage }, t) {
  if (view) return view.words.headline;
  if (!visit) return stage === 'sending' ? '' : t(`kiosk-${stage}`);
  return visit.alerted === false
    ? `${t('kiosk-on-list')} ${t('kiosk-counter')}`
    : t('kiosk-on-list');
}

/** @type {Partial<Record<import('./types.d.ts').Stage, string>>} */
const TITLES = { sending: 'kiosk-sending', saved: 'kiosk-saved-title' };

/**
 * Not confirmed yet: what is true meanwhile.
 * @param {Scene} scene
 */
function Underway({ flow, t }) {
  return html`
    <section class="ticket underway">
      <span class="ring" aria-hidden="true"></span>
      <h1 tabindex="-1">${t(TITLES[flow.stage] ?? 'kiosk-counter')}</h1>
      <p class="facts">${headline(flow, t)}</p>
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

/** @param {Scene} scene */
function Ending({ flow, t, now_ms, acts }) {
  const seconds = secondsLeft(flow, now_ms);
  if (seconds === null) return null;
  const share = Math.min(1, (seconds * 1000) / flow.shown_ms);
  return html`
    <div class="ending">
      <div class="bar" aria-hidden="true"><i style=${{ transform: `scaleX(${share})` }}></i></div>
      <p class="visually-hidden" id="clears">${t('kiosk-starts-over', { seconds })}</p>
      <div class="acts">
        <button type="button" class="btn big" aria-describedby="clears" onClick=${acts.keepShowing}>
          ${t('kiosk-keep-showing')}
        </button>
        <button type="button" class="btn btn-primary big" onClick=${acts.startOver}>
          ${t('kiosk-next-person')}
        </button>
      </div>
    </div>
  `;
}
