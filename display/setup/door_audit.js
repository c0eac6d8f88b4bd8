// @ts-check
/** The audit: a person counts for ten minutes, and reads how often the camera saw the same. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, door, t } from './app.js';
import { Basic } from './door_basic.js';
import { order, refusal } from './door_order.js';
import { count } from './door_trial.js';
import { second, time } from '../health/app.js';

const AUDIT_S = 600;
// What somebody counts at the very end, the camera may tell a moment later.
const LAST_S = 3;

/**
 * @typedef {{direction: 'in' | 'out', after_s: number}} Tap
 */
const began = signal(/** @type {number | null} */ (null));
const taps = signal(/** @type {Tap[]} */ ([]));
const ending = signal(false);
const percent = new Intl.NumberFormat(`${boot.language}-u-nu-latn`, { style: 'percent' });

const passed = () => (performance.now() - (began.value ?? 0)) / 1000;

function begin() {
  taps.value = [];
  began.value = performance.now();
}

/** @param {'in' | 'out'} direction */
function tap(direction) {
  taps.value = [...taps.value, { direction, after_s: Math.min(passed(), AUDIT_S) }];
}

async function end() {
  if (ending.value || began.value === null) return;
  ending.value = true;
  await new Promise((done) => setTimeout(done, LAST_S * 1000));
  const took_s = Math.min(Math.max(passed(), 1), AUDIT_S);
  if (await order('/door/audit', { took_s, taps: taps.value })) began.value = null;
  ending.value = false;
}

export const DoorAudit = observed(() =>
  html`
    <h3>${t('setup-door-audit')}</h3>
    ${began.value === null ? html`<${Result} />` : html`<${Counting} />`}
    ${refusal.value && html`<p class="error" role="alert">${refusal.value}</p>`}
  `
);

const Counting = observed(() => {
  second.value;
  const left = Math.max(AUDIT_S - LAST_S - passed(), 0);
  if (left === 0) queueMicrotask(end);
  const minutes = Math.floor(left / 60);
  const seconds = String(Math.floor(left % 60)).padStart(2, '0');
  const n = (/** @type {string} */ way) =>
    taps.value.filter(({ direction }) => direction === way).length;
  return html`
    <p class="help">${t('setup-door-audit-how')}</p>
    <div class="door-taps">
      ${/** @type {const} */ (['in', 'out']).map((way) =>
        html`
          <button type="button" class="btn btn-large" key=${way} onClick=${() => tap(way)}>
            ${count(way, n(way))}</button>
        `
      )}
    </div>
    <div class="buttons">
      <button type="button" class="btn" aria-busy=${ending.value
        ? 'true'
        : null} onClick=${end}>${t('setup-door-audit-end')}</button>
      <span class="quiet figures">${t('setup-door-audit-left', {
        left: `${minutes}:${seconds}`,
      })}</span>
    </div>
  `;
});

const Result = observed(() => {
  const audit = door.value.audit;
  return html`
    <p class="help">${t('setup-door-audit-what')}</p>
    ${audit && html`
      <div class="door-audit" role="status">
        <p><b>${says(audit)}</b></p>
        <p class="quiet">${t('setup-door-audit-counts', {
          time: time(audit.at),
          in: audit.hand.in,
          out: audit.hand.out,
          camera_in: audit.camera.in,
          camera_out: audit.camera.out,
        })}</p>
        <${Basic} />
      </div>
    `}
    <div
      class="buttons"><button type="button" class="btn" onClick=${begin}>${t(
        'setup-door-audit-begin',
      )}</button></div>
  `;
});

/** @param {import('./types.d.ts').Audit} audit */
function says({ agreed, hand, share, low, high }) {
  const n = hand.in + hand.out;
  if (share === null) return t('setup-door-audit-nobody');
  const [from, to] = [percent.format(low), percent.format(high)];
  return t('setup-door-audit-says', { agreed, n, low: from, high: to });
}
