// @ts-check
/** The second page: how many, a first name if they like, and *Check in*. Nothing on it is required. */
import { html } from './lent.js';
import { MOST_PEOPLE } from './flow.js';
import { rangeWords, serviceName } from './words.js';
import { Notice } from './notice.js';

/** @typedef {import('./types.d.ts').Scene} Scene */

const LONGEST_NAME = 40;

/** @param {Scene} scene */
export function Details(scene) {
  const { flow, shop, t, acts, before } = scene;
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    acts.checkIn();
  };
  return html`
    <main class="page">
      <form class="details" autocomplete="off" novalidate onSubmit=${send}>
        <div class="ask">
          <div class="way" aria-hidden="true">
            <span class="ring closed"></span><b></b><span class="ring"></span>
          </div>
          <${Chosen} ...${{ flow, shop, t }} />
          <h1 tabindex="-1" id="how-many">${t('kiosk-how-many')}</h1>
          <${Notice} ...${{ flow, shop, t }} />
        </div>
        <${Stepper} ...${{ flow, t, acts }} />
        ${before && html`<${before} ...${scene} />`}
        <${Name} ...${{ flow, t, acts }} />
        <div class="acts">
          <button type="button" class="btn big" onClick=${acts.goBack}>${t('kiosk-back')}</button>
          <button type="submit" class="btn btn-primary big">${t('kiosk-check-in')}</button>
        </div>
      </form>
    </main>
  `;
}

/** @param {Pick<Scene, 'flow' | 'shop' | 't'>} scene */
function Chosen({ flow, shop, t }) {
  const { services, ranges } = shop.state;
  const service = services.find(({ slug }) => slug === flow.service);
  if (!service) return null;
  const name = serviceName(t, service, services, flow.language);
  const range = rangeWords(t, shop.cutOff ? null : ranges[service.slug]);
  return html`<p class="chosen"><b>${name}</b> <span>${range}</span></p>`;
}

/** @param {Pick<Scene, 'flow' | 't' | 'acts'>} scene */
function Stepper({ flow: { party }, t, acts }) {
  /** @type {(by: number, sign: string, label: string) => unknown} */
  const step = (by, sign, label) => {
    const isEnd = party + by < 1 || party + by > MOST_PEOPLE;
    return html`
      <button
        type="button"
        class="btn step"
        aria-label=${t(label)}
        aria-disabled=${String(isEnd)}
        onClick=${() => acts.count(party + by)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
  };
  return html`<div class="stepper" role="group" aria-labelledby="how-many">
    ${step(-1, '−', 'kiosk-one-fewer')}
    <p class="count figures"><b>${party}</b> <span>${t('kiosk-party', { count: party })}</span></p>
    ${step(1, '+', 'kiosk-one-more')}
  </div>`;
}

/** @param {Pick<Scene, 'flow' | 't' | 'acts'>} scene */
function Name({ flow, t, acts }) {
  return html`
    <div class="name">
      <label for="first-name">${t('kiosk-name')}</label>
      <input
        id="first-name"
        type="text"
        maxlength=${LONGEST_NAME}
        autocomplete="off"
        autocapitalize="words"
        autocorrect="off"
        spellcheck=${false}
        enterkeyhint="done"
        dir="auto"
        aria-describedby="name-why"
        aria-invalid=${flow.refused?.field === 'name' ? 'true' : null}
        value=${flow.name}
        onInput=${(/** @type {any} */ event) => acts.rename(event.target.value)}
      />
      <p id="name-why">${t('kiosk-name-why')}</p>
    </div>
  `;
}
