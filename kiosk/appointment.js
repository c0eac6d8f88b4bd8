// @ts-check
/** *I have an appointment*: found by a first name or a time; what is shown names nobody. */
import { html } from './lent.js';
import { timeOfDay } from '../display/shared/time.js';
import { Notice } from './notice.js';
import { serviceName } from './words.js';

/**
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('./types.d.ts').Found} Found
 */

const LONGEST = 40;
const TIME = /^([01]?\d|2[0-3])[:.h ]?([0-5]\d)$/;

/**
 * What is asked of the shop: a time when it reads like one, else a name.
 * @param {string} asked
 * @returns {{name: string} | {time: string} | null}
 */
export function wanted(asked) {
  const text = asked.trim();
  const [, hours, minutes] = text.match(TIME) ?? [];
  if (hours) return { time: `${hours.padStart(2, '0')}:${minutes}` };
  return text ? { name: text } : null;
}

/** @param {Scene} scene */
export function Appointment({ flow, shop, t, acts }) {
  const find = (/** @type {Event} */ event) => {
    event.preventDefault();
    acts.find();
  };
  return html`
    <main class="page">
      <form class="details appointment" autocomplete="off" novalidate onSubmit=${find}>
        <div class="ask">
          <div class="way" aria-hidden="true"><span class="ring"></span></div>
          <h1 tabindex="-1" id="appointment">${t('kiosk-appointment')}</h1>
          <${Notice} ...${{ flow, shop, t }} />
        </div>
        <div class="name">
          <label for="asked">${t('kiosk-appointment-ask')}</label>
          <input id="asked" type="text" maxlength=${LONGEST} autocomplete="off" autocorrect="off"
            spellcheck=${false} enterkeyhint="search" dir="auto" value=${flow.asked}
            onInput=${(/** @type {any} */ event) => acts.ask(event.target.value)} />
        </div>
        ${flow.found && html`
          <ul class="tiles found">${flow.found.map((one) =>
            tile(one, { flow, shop, t, acts })
          )}</ul>
        `}
        <div class="acts">
          <button type="button" class="btn big" onClick=${acts.goBack}>${t('kiosk-back')}</button>
          <button type="submit" class=${`btn big ${flow.found?.length ? '' : 'btn-primary'}`}>
            ${t('kiosk-appointment-find')}
          </button>
        </div>
      </form>
    </main>
  `;
}

/**
 * @param {Found} one
 * @param {Pick<Scene, 'flow' | 'shop' | 't' | 'acts'>} scene
 */
function tile(one, { flow, shop, t, acts }) {
  const { services } = shop.state;
  const service = services.find(({ slug }) => slug === one.service);
  const name = service ? serviceName(t, service, services, flow.language) : t('kiosk-private');
  return html`
    <li key=${one.id}>
      <button type="button" class="tile" onClick=${() => acts.meet(one)}>
        <span class="tile-name">${t('kiosk-appointment-at', {
          time: timeOfDay(one.at, flow.language),
        })}</span>
        <span class="tile-range">${name} · ${t('kiosk-check-in')}</span>
      </button>
    </li>
  `;
}
