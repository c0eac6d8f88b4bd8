// @ts-check
/** The first question: what can we help you with? Painted by the server first (kiosk.html), the same way. */
import { html } from './lent.js';
import { tilesOf } from './flow.js';
import { atHand } from './languages.js';
import { Notice } from './notice.js';
import { tongue } from './tongue.js';
import { rangeWords, serviceName } from './words.js';

/** @typedef {import('./types.d.ts').Scene} Scene */

/** @param {Scene} scene */
export function Welcome({ flow, shop, t, acts }) {
  const { services, ranges } = shop.state;
  const { shown, more } = tilesOf(services, flow.tiles);
  return html`
    <main class="page welcome">
      <div class="ask">
        <div class="way" aria-hidden="true"><span class="ring"></span></div>
        <h1 tabindex="-1">${t(services.length ? 'kiosk-welcome' : 'kiosk-empty')}</h1>
        <${Notice} ...${{ flow, shop, t }} />
      </div>
      <ul class="tiles">
          ${shown.map(
            (service) =>
              html`
                <${Tile}
                  key=${service.slug}
                  name=${serviceName(t, service, services, flow.language)}
                  range=${rangeWords(t, shop.cutOff ? null : ranges[service.slug])}
                  onPick=${() => acts.choose(service.slug)}
                />
              `,
          )}
          ${more && html`<${Tile} key="more" name=${t('kiosk-more')} onPick=${acts.more} />`}
        </ul>
      <div class="acts">
        ${shop.state.expects && aside(t('kiosk-have-appointment'), acts.lookFor)}
        ${aside(t('kiosk-again'), acts.lookBack)}
      </div>
    </main>
  `;
}

/**
 * @param {string} name
 * @param {() => void} pick
 */
function aside(name, pick) {
  return html`<button type="button" class="btn aside" onClick=${pick}>${name}</button>`;
}

/** @param {{name: string, range?: string, onPick: () => void}} props */
function Tile({ name, range, onPick }) {
  return html`
    <li>
      <button type="button" class="tile" onClick=${onPick}>
          <span class="tile-name">${name}</span>${range &&
            html`<span class="tile-range">${range}</span>`}
        </button>
    </li>
  `;
}

/** @param {Pick<Scene, 'flow' | 't' | 'languages' | 'acts'>} scene */
export function Languages({ flow, t, languages, acts }) {
  const near = atHand(languages, flow.language);
  return html`<nav class="languages" aria-label=${t('kiosk-languages')}>
    ${near.map((one) => tongue(one, flow, acts))}
    ${
    near.length < languages.length && html`
      <button type="button" class="btn language" aria-haspopup="dialog"
        onClick=${() => acts.offerLanguages(true)}>${t('kiosk-more-languages')}</button>
    `
  }
  </nav>`;
}
