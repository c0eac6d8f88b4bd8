// @ts-check
/** One device a row: how it is, in a word and a shape; what it told last; what can be done with it. */
import { html } from 'htm/preact';
import { signal } from '@preact/signals-core';
import { ago } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { boot, health, isManager, now, order, second, t, time } from './app.js';
import {
  answerOf,
  canRing,
  conditionText,
  isPrinterSick,
  isSick,
  kioskWords,
  troubleText,
} from './model.js';
import { Printer } from './printer.js';

/** @typedef {import('./types.d.ts').Device} Device */

const MINUTE_MS = 60_000;
/** Which row is open for changes. */
const open = signal('');

export const Rows = observed(() => {
  const { devices } = health.value;
  if (!devices.length) return html`<p class="empty">${t('health-none-why')}</p>`;
  const rank = (/** @type {Device} */ one) => isSick(one) ? 0 : one.condition === 'unused' ? 2 : 1;
  const sorted = [...devices].sort((a, b) => rank(a) - rank(b));
  return html`
    <ul class="rows">${sorted.map((device) =>
      html`<${Row} key=${device.id} device=${device} health=${health.value} open=${open.value} />`
    )}</ul>
  `;
});

const Row = observed(
  /** @param {{device: Device}} props */
  ({ device }) => {
    second.value;
    const word = conditionText(t, device, time);
    const answer = answerOf(health.value.ring, device, now());
    return html`
      <li class="row" data-device=${device.name} data-condition=${device.condition}>
        <p class="who">
          <span class=${`dot ${
            isPrinterSick(device) ? 'muted' : device.condition
          }`} aria-hidden="true"></span>
          <b>${device.name}</b>${device.staff &&
            html`<span class="holder"> · ${device.staff}</span>`}
          <span class="word">${word}</span>
        </p>
        <${Facts} device=${device} />
        <p class="answer" data-answer=${answer}>${answer && t(`device-${answer}`)}</p>
        <div class="acts">
          ${canRing(device) && html`
            <button type="button" class="btn" onClick=${() => order(`/devices/${device.id}/ring`)}
              aria-label=${`${t('device-ring')}: ${device.name}`}>${t('device-ring')}</button>
          `}
          ${isManager && html`
            <button type="button" class="btn btn-quiet" aria-expanded=${open.value === device.id}
              aria-label=${`${t('device-change')}: ${device.name}`}
              onClick=${() => (open.value = open.value === device.id ? '' : device.id)}>
              ${t('device-change')}</button>
          `}
        </div>
        ${isSick(device) && html`
          <p class="how">${howText(device)}</p>
        `}
        ${kioskWords(t, device).map((words) => html`<p class="how">${words}</p>`)}
        ${open.value === device.id && html`<${Change} device=${device} />`}
        ${open.value === device.id && device.role === 'kiosk' &&
          html`<${Printer} device=${device} />`}
      </li>
    `;
  },
);

/**
 * What helps.
 * @param {Device} device
 */
function howText(device) {
  if (isPrinterSick(device)) {
    return `${troubleText(t, device.printer?.trouble ?? null)} ${t('health-printer-how')}`;
  }
  return t(device.door ? 'health-door-how' : `health-${device.condition.replace('_', '-')}-how`);
}

/** @param {{device: Device}} props */
function Facts({ device }) {
  const { seen_at, battery, charging, sound, rtt_ms, version, alive, kiosk } = device;
  const key = charging ? 'device-battery-charging' : 'device-battery-is';
  const fresh = seen_at && now() - Date.parse(seen_at) < MINUTE_MS;
  const old = version && version !== health.value.version;
  return html`
    <dl class="facts">
      ${fact('seen', seen_at && (alive || fresh ? t('device-now') : ago(t, seen_at)))}
      ${fact('unsent', kiosk?.unsent ? String(kiosk.unsent) : null)}
      ${fact('battery', battery === null ? null : t(key, { percent: battery }))}
      ${fact('sound', sound === null ? null : t(sound ? 'device-sound-on' : 'device-sound-off'))}
      ${fact('delay', rtt_ms === null ? null : t('device-delay-is', { ms: rtt_ms }))}
      ${fact('version', old ? t('device-version-old', { version }) : version)}
    </dl>
  `;
}

/**
 * @param {string} name
 * @param {string | null} value
 */
function fact(name, value) {
  return value && html`
    <div>
      <dt>${t(`device-${name}`)}</dt>
      <dd>${value}</dd>
    </div>
  `;
}

/** @param {{device: Device}} props */
function Change({ device }) {
  const save = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const done = await order(`/devices/${device.id}/rename`, { name: String(form.get('name')) });
    if (done.ok) open.value = '';
  };
  return html`
    <form class="change" onSubmit=${save}>
      <label>${t('device-name')}
        <input name="name" defaultValue=${device.name} maxlength="40" required autocomplete="off" />
      </label>
      <button type="submit" class="btn">${t('device-rename')}</button>
      ${device.id !== boot.device?.id && html`
        <div class="revoke">
          <button type="button" class="btn btn-danger" onClick=${() =>
            order(`/devices/${device.id}/revoke`)}>${t('device-revoke')}</button>
          <span>${t('device-revoke-means')}</span>
        </div>
      `}
    </form>
  `;
}
