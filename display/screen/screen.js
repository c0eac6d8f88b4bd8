// @ts-check
/** The waiting-room screen: who is called, to where, seen and heard. */
import { computed, effect } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { keepAwake } from '../shared/awake.js';
import { boot } from '../shared/boot.js';
import { Chime } from '../shared/chime.js';
import { tellOfSelf } from '../shared/device.js';
import { followShop } from '../shared/follow_shop.js';
import * as l10n from '../shared/l10n.js';
import { Live } from '../shared/live.js';
import { observed } from '../shared/observed.js';
import { roomOf } from './model.js';
import { sayTo } from './tongues.js';

/**
 * @typedef {import('../shared/types.d.ts').Call} Call
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 */

const NOTES = [523.3, 659.3, 784];
const SHIFT_PX = 8;
// As many letters of ticket and desk fill the wall at full size.
const MOST_LETTERS = 11;
const MINUTE_MS = 60_000;

l10n.setServerTime(boot.now);
l10n.setZone(boot.store.time_zone);
const t = l10n.makeL10n(boot.language, boot.messages);
const chime = new Chime();
const live = new Live(boot, {
  onEvent: ({ type }, isNew) => {
    const calling = type === 'visit.called' || type === 'visit.recalled';
    if (isNew && calling) chime.play(NOTES);
  },
});
const room = computed(() => roomOf(live.state.value));

const Screen = observed(() => {
  const cut = live.line.value === 'cut' || live.line.value === 'refused';
  return html`
    <div class=${`screen ${cut ? 'grey' : ''}`} inert=${cut}>
      <header class="top">
        <h1>${boot.store.name}</h1>
        <time class="clock" data-clock="day" datetime=${boot.now} ref=${l10n.paintClock}></time>
      </header>
      <main>
        <${Newest} />
        <div class="lists">
          <${Before} />
          <${Next} />
        </div>
      </main>
      <${Foot} />
    </div>
    ${cut && cutOff(live.line.value)}
  `;
});

/** The newest call, large enough for eight metres; said aloud by screen readers when it changes. */
const Newest = observed(() => {
  const { newest } = room.value;
  return html`
    <section class="newest" role="status" aria-live="polite" aria-label=${t('screen-now')}>
      ${newest ? call(newest) : html`
        <p class="welcome"><span class="ring closed" aria-hidden="true"></span>${t(
          'screen-empty',
        )}</p>
        <p class="why">${t('screen-empty-why')}</p>
      `}
    </section>
  `;
});

/** @param {Call} newest */
function call(newest) {
  const long = `${newest.ticket}${newest.desk ?? ''}`.length > MOST_LETTERS ? 'long' : '';
  return html`
    <p key=${newest.id + newest.at} class=${`call ${newest.desk ? 'to-desk' : 'to-you'} ${long}`}
      data-visit=${newest.ticket} data-state=${newest.state}>
      <b class="ticket">${newest.ticket}</b>${' '}
      ${newest.desk && html`<span class="arrow" aria-hidden="true"></span>`}
      <span class="where">${where(newest)}</span>
    </p>
  `;
}

/** @param {Call} one */
function where({ desk, staff, language }) {
  if (desk) return desk;
  return staff
    ? sayTo(language, 'screen-coming', { staff })
    : sayTo(language, 'screen-team-coming');
}

const Before = observed(() => {
  const { before } = room.value;
  return html`
    <section class="before" aria-labelledby="before-title">
      <h2 id="before-title">${t('screen-before')}</h2>
      ${before.length > 0 && html`
        <ol>
          ${before.map((one) =>
            html`
              <li key=${one.id} data-visit=${one.ticket} data-state=${one.state}>
                <b class="ticket">${one.ticket}</b>${' '}<span>${one.desk ?? one.staff}</span>
              </li>
            `
          )}
        </ol>
      `}
      ${!before.length && html`<p class="why">${t('screen-before-empty')}</p>`}
    </section>
  `;
});

const Next = observed(() => {
  const { next } = room.value;
  return html`
    <section class="next" aria-labelledby="next-title">
      <h2 id="next-title">${t('screen-next')}</h2>
      ${next.length > 0 && html`<ol>${next.map(waiting)}</ol>`}
      ${!next.length && html`<p class="why">${t('screen-next-empty')}</p>`}
    </section>
  `;
});

/** @param {Visit} visit */
function waiting(visit) {
  const seen = visit.greeted_at && visit.greeted_by;
  return html`
    <li key=${visit.id} data-visit=${visit.ticket} data-state=${visit.state}>
      <span class=${`ring ${visit.greeted_at ? 'closed' : ''}`} aria-hidden="true"></span>
      <b class="ticket">${visit.ticket}</b>${' '}
      ${seen &&
        html`<span class="seen">${sayTo(visit.language, 'screen-seen', { staff: seen })}</span>`}
    </li>
  `;
}

const Foot = observed(() => {
  const { count, range } = room.value;
  const minutes = l10n.rangeText(t, range);
  return html`
    <footer class="foot">
      <p>${t('screen-count', { count })}</p>
      <p class="figures">${range
        ? t('screen-range', { range: minutes })
        : t('screen-range-unknown')}</p>
      ${!chime.ready.value && html`
        <button type="button" class="btn sound" data-banner="sound" onClick=${() => chime.wake()}>
          ${t('screen-sound-on')}
        </button>
      `}
    </footer>
  `;
});

/** @param {string} line */
function cutOff(line) {
  const time = l10n.timeOfDay(live.lastHeard.value, boot.language);
  return html`
    <div class="cut-off" role="alert" data-banner=${line === 'cut' ? 'cut-off' : 'signed-out'}>
      <p class="cut-says">
        <strong>${t('screen-cut-off', { time })}</strong> ${' '}
        <span>${t('screen-cut-off-why')}</span>
      </p>
    </div>
  `;
}

/** Against burn-in: the whole picture wanders in a small square, a step a minute. */
function wander() {
  const steps = [[0, 0], [1, 0], [1, 1], [0, 1]];
  const [x, y] = steps[Math.floor(Date.now() / MINUTE_MS) % steps.length];
  const picture = /** @type {HTMLElement} */ (root.firstElementChild);
  picture.style.transform = `translate(${x * SHIFT_PX}px, ${y * SHIFT_PX}px)`;
}

l10n.addFace('day', () => l10n.timeOfDay(l10n.serverNow(), boot.language));

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
const root = /** @type {HTMLElement} */ (document.getElementById('screen'));
root.replaceChildren();
render(html`<${Screen} />`, root);
l10n.startClocks();
wander();
setInterval(wander, MINUTE_MS);
effect(() => {
  const newest = room.value.newest;
  document.title = newest ? `${newest.ticket} · ${boot.store.name}` : boot.store.name;
});
tellOfSelf(live, chime);
keepAwake();
followShop(live);
addEventListener('online', () => live.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.hurry();
});
