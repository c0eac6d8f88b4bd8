// @ts-check
/** Card 5: the devices. Here in this browser, or others by code; a test ring tells who is heard. */
import { html } from 'htm/preact';
import { Code, Compare, offer, offerCode } from '../health/adding.js';
import { health, now, order, said, second, time } from '../health/app.js';
import { answerOf, conditionText, isPrinterSick, ringSentence } from '../health/model.js';
import { Printer } from '../health/printer.js';
import { observed } from '../shared/observed.js';
import { boot, t } from './app.js';
import { Card } from './card.js';

const ROLES = /** @type {const} */ (['kiosk', 'staff', 'screen']);

/** The shop's devices; a sign-in of a manager is none. */
export const devices = () => health.value.devices.filter(({ role }) => role !== 'manager');

/** @param {string} role */
export const has = (role) => devices().some((one) => one.role === role);

export const Devices = observed(() => {
  const { pairings, ring } = health.value;
  const claimed = pairings.filter(({ claimed_at }) => claimed_at);
  const mine = offer.value && pairings.find(({ id }) => id === offer.value?.id);
  const waits = mine && !mine.claimed_at;
  second.value;
  return html`
    <${Card} id="devices" number=${5} state=${has('kiosk') && has('staff') ? 'saved' : 'open'}>
      <p class="help">${t('setup-devices-help')}</p>
      ${claimed.map((one) => html`<${Compare} key=${one.id} pairing=${one} />`)}
      ${waits && html`<${Code} offer=${offer.value} />`}
      ${!waits && !claimed.length && html`
        <div class="buttons">${ROLES.map((role) =>
          html`
            <button type="button" class="btn btn-large" key=${role}
              onClick=${() => offerCode(role)}>${t(`setup-devices-add-${role}`)}</button>
          `
        )}</div>
      `}
      <div class="here">
        <h3>${t('setup-devices-here')}</h3>
        <p class="help">${t('setup-devices-here-help')}</p>
        <div class="buttons">
          <form method="post" action="/setup/kiosk" target="_blank">
            <input type="hidden" name="device" value=${boot.device?.id} />
            <button class="btn">${t('setup-devices-kiosk-here')}</button>
          </form>
          <a class="btn" href=${`/staff?device=${boot.device?.id}`} target="_blank">${t(
            'setup-devices-board-here',
          )}</a>
        </div>
      </div>
      ${devices().length > 0 && html`
        <ul class="list">${devices().map((device) =>
          html`<${Row} key=${device.id} device=${device} />`
        )}</ul>
        <div class="buttons"><button type="button" class="btn"
          onClick=${() => order('/devices/ring')}>${t('health-ring-all')}</button></div>
      `}
      <p class="ring-said" role="status">${said.value ||
        (ring && ringSentence(t, ring, health.value.devices, now()))}</p>
    <//>
  `;
});

/** @param {{device: import('../health/types.d.ts').Device}} props */
function Row({ device }) {
  const answer = answerOf(health.value.ring, device, now());
  return html`
    <li data-device=${device.name} data-condition=${device.condition}>
      <span class="grow"><span class=${`dot ${
        isPrinterSick(device) ? 'muted' : device.condition
      }`} aria-hidden="true"></span>
        <b>${device.name}</b> <span class="quiet">${conditionText(t, device, time)}</span></span>
      ${answer && html`<span data-answer=${answer}>${t(`device-${answer}`)}</span>`}
      ${device.role === 'kiosk' && html`<${Printer} device=${device} />`}
    </li>
  `;
}
