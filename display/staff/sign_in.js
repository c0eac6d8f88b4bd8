// @ts-check
/** A tablet at which nobody has signed in: who are you, and six digits. It rings when nobody else is there. */
import { computed, signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { keepAwake } from '../shared/awake.js';
import { boot } from '../shared/boot.js';
import { Chime } from '../shared/chime.js';
import { tellOfSelf } from '../shared/device.js';
import { followShop } from '../shared/follow_shop.js';
import { makeL10n, setServerTime, setZone, startClocks, timeOfDay } from '../shared/l10n.js';
import { Live } from '../shared/live.js';
import { observed } from '../shared/observed.js';
import { Alerts } from './alerts.js';
import { watchHolder } from './holder.js';
import { icon } from './icons.js';
import { DIGITS, PinPad } from './pin.js';

/** @typedef {import('../shared/types.d.ts').Member} Member */

setServerTime(boot.now);
setZone(boot.store.time_zone);
const t = makeL10n(boot.language, boot.messages);
const live = new Live(boot, { visible: () => document.visibilityState === 'visible' });
const chime = new Chime();
const pad = new PinPad(() => location.reload());

const members = computed(() => (live.state.value.members ?? []).filter(({ pin }) => pin));
const ungreeted = computed(() =>
  live.state.value.visits.filter(({ state, greeted_at }) => state === 'waiting' && !greeted_at)
);
// Nobody's board: it rings only for what tells everybody.
const board = signal({ needs: [], mine: [], waiting: [], others: [] });
const me = { name: '', role: 'tablet', device: boot.device?.id ?? '', free: false };
new Alerts(live, board, chime, () => me);

const Page = observed(() => {
  const cut = live.line.value === 'cut' || live.line.value === 'refused';
  return html`
    <div class=${`page ${cut ? 'grey' : ''}`} inert=${cut}>
      <header class="top"><p class="shop brand"><span class="mark" aria-hidden="true"></span>${boot
        .store.name}</p><p>${boot.device?.name}</p></header>
      <${Waiting} />
      ${pad.member.value ? html`<${Pad} />` : html`<${Names} />`}
    </div>
    ${cut && html`<${CutOff} />`}
  `;
});

/** Who signs in sees at once why it is worth it. */
const Waiting = observed(() => {
  const count = ungreeted.value.length;
  if (!count) return null;
  return html`
    <div class="waiting" role="status" data-banner="waiting">
      <span class="ring" aria-hidden="true"></span>
      <p>${t('sign-in-waiting', { count })}</p>
      <time class="figures" data-clock="up" datetime=${ungreeted.value[0].arrived_at}></time>
    </div>
  `;
});

const Names = observed(() => {
  if (!members.value.length) {
    return html`
      <main class="who empty">
        <h1>${t('sign-in-nobody')}</h1>
        <p>${t('sign-in-nobody-why')}</p>
      </main>
    `;
  }
  return html`
    <main class="who">
      <h1>${t('sign-in-who')}</h1>
      <ul class="names">${members.value.map(nameButton)}</ul>
    </main>
  `;
});

/** @param {Member} member */
function nameButton(member) {
  const { id, name, duty } = member;
  return html`
    <li key=${id}>
      <button type="button" class="btn name" onClick=${() => pad.choose(member)}>
        <bdi>${name}</bdi>
        ${duty !== 'off' && html`
          <span class="duty">${t(duty === 'on' ? 'staff-on-duty' : 'staff-on-break')}</span>
        `}
      </button>
    </li>
  `;
}

/** Where the next word is read from, once what had the focus is gone. */
const readFrom = (/** @type {HTMLElement | null} */ heading) => heading?.focus();

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const Pad = observed(() => {
  const { name } = /** @type {Member} */ (pad.member.value);
  const count = pad.count.value;
  return html`
    <main class="pin">
      <div class="asks">
        <h1 tabindex="-1" ref=${readFrom}>${t('sign-in-hello', { staff: name })}</h1>
        <p id="pin-says" class="says" aria-live="assertive">
          <${Says} />
        </p>
        <p class="dots" dir="ltr" role="img" aria-label=${t('sign-in-digits', { count })}
          data-busy=${pad.busy.value ? 'true' : null}>
          ${Array.from(
            { length: DIGITS },
            (_, n) => html`<span key=${n} class=${n < count ? 'dot full' : 'dot'}></span>`,
          )}
        </p>
      </div>
      <div class="keys" dir="ltr">
        ${KEYS.map(key)}
        <button type="button" class="btn btn-quiet key other" onClick=${() => pad.choose(null)}>
          ${t('sign-in-other')}
        </button>
        ${key('0')}
        <button type="button" class="btn btn-quiet key" onClick=${() => pad.back()}>
          ${icon('back')}<span class="visually-hidden">${t('sign-in-delete')}</span>
        </button>
      </div>
    </main>
  `;
});

/** @param {string} digit */
function key(digit) {
  const off = pad.busy.value ? 'true' : null;
  return html`
    <button key=${digit} type="button" class="btn key figures" aria-disabled=${off}
      onClick=${() => pad.type(digit)}>${digit}</button>
  `;
}

const Says = observed(() => {
  if (pad.busy.value) return t('sign-in-checking');
  const refusal = pad.refusal.value;
  if (!refusal) return t('sign-in-pin');
  const time = timeOfDay(refusal.until, boot.language);
  const { key, left, staff } = refusal;
  return html`<strong>${t(key, { count: left, staff, time })}</strong>`;
});

/** Without the shop's computer nobody can sign in. */
const CutOff = observed(() => {
  const refused = live.line.value === 'refused';
  const time = timeOfDay(live.lastHeard.value, boot.language);
  return html`
    <div class="cut-off" role="alert" data-banner=${refused ? 'signed-out' : 'cut-off'}>
      ${icon('cut')}
      <p class="cut-says">
        <strong>${refused ? t('staff-signed-out') : t('staff-cut-off', { time })}</strong> ${' '}
        <span>${t(refused ? 'sign-in-refused-why' : 'sign-in-cut-off-why')}</span>
      </p>
    </div>
  `;
});

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (/^[0-9]$/.test(event.key)) pad.type(event.key);
  else if (event.key === 'Backspace') pad.back();
  else if (event.key === 'Escape') pad.choose(null);
  else return;
  event.preventDefault();
});

const root = /** @type {HTMLElement} */ (document.getElementById('sign-in'));
root.replaceChildren();
render(html`<${Page} />`, root);
startClocks();
tellOfSelf(live, chime);
keepAwake();
followShop(live);
watchHolder(live, boot.me);
addEventListener('online', () => live.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.hurry();
});
