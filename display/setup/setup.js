// @ts-check
/** Set-up: six cards, each saved by itself; what is next, who changed what, and the kiosk beside it. */
import { effect } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { time } from '../health/app.js';
import { look as lookAtDevices } from '../health/app.js';
import { tellOfSelf } from '../shared/device.js';
import { Chime } from '../shared/chime.js';
import { fetchFonts } from '../shared/fonts.js';
import { observed } from '../shared/observed.js';
import { boot, done, live, past, plan, t, undo } from './app.js';
import { Devices, has } from './devices.js';
import { Door } from './door.js';
import { History } from './history.js';
import { People } from './people.js';
import { Preview } from './preview.js';
import { Services } from './services.js';
import { Shop } from './shop.js';
import { Trade } from './trade.js';

/** So long it is said what was saved; the way back stands in the history too. */
const SAID_MS = 12_000;

const Page = observed(() => {
  const device = boot.device?.id;
  const line = live.line.value;
  const cut = line === 'cut' || line === 'refused';
  const { next, place } = nextStep();
  return html`
    <header class="top">
      <p class="shop brand"><span class="mark" aria-hidden="true"></span>${plan.value.name}</p>
      <nav aria-label="Greetline">
        <a href=${`/setup?device=${device}`} aria-current="page">${t('setup-title')}</a>
        <a href=${`/manager?device=${device}`}>${t('health-day')}</a>
        <a href=${`/health?device=${device}`}>${t('health-title')}</a>
        <a href=${`/staff?device=${device}`}>${t('health-board')}</a>
      </nav>
    </header>
    ${cut &&
      html`<p class="notice notice-red" role="alert" data-banner=${
        line === 'cut' ? 'cut-off' : 'signed-out'
      }>${
        t(line === 'cut' ? 'health-cut-off' : 'health-signed-out', {
          time: time(live.lastHeard.value),
        })
      }</p>`}
    <main class="frame setup" id="main">
      <div class="head">
        <h1 data-sentence>${t(next, { name: plan.value.name })}</h1>
        <p class="intro">${t('setup-intro')}</p>
        ${place && html`<p><a class="btn btn-primary btn-large" href=${`#${place}-title`}>${
          t(
            'setup-go-there',
          )
        }</a></p>`}
      </div>
      <div class="steps">
        <${Shop} />
        <${Trade} />
        <${Services} />
        <${People} />
        <${Devices} />
        <${Door} />
        <${History} />
      </div>
      <${Preview} />
    </main>
    <${Done} />
  `;
});

/** What is still missing until people can come: the first thing only, and on which card it is. */
function nextStep() {
  const { services, members } = plan.value;
  if (!services.some(({ active }) => active)) return { next: 'setup-next-trade', place: 'trade' };
  if (!members.some(({ pin }) => pin)) return { next: 'setup-next-people', place: 'people' };
  if (!has('kiosk')) return { next: 'setup-next-kiosk', place: 'devices' };
  if (!has('staff')) return { next: 'setup-next-tablet', place: 'devices' };
  return { next: 'setup-next-open', place: null };
}

effect(() => {
  const said = done.value;
  if (!said) return;
  const quiet = setTimeout(() => {
    const held = document.querySelector('.done:is(:hover, :focus-within)');
    if (!held && done.peek() === said) done.value = null;
  }, SAID_MS);
  return () => clearTimeout(quiet);
});

/** What was just saved, with the way back. */
const Done = observed(() => {
  const { words, seq } = done.value ?? {};
  const canUndo = seq && past.value.some((change) => change.seq === seq && change.can_undo);
  return html`
    <div class=${`done ${words ? '' : 'nothing'}`} role="status">
      ${words && html`<span>${words}</span>`}
      ${words && canUndo && html`<button type="button" class="btn" onClick=${() => undo(seq)}>${
        t(
          'setup-undo',
        )
      }</button>`}
      ${words && html`
        <button type="button" class="btn btn-quiet" onClick=${() => (done.value = null)}
          aria-label=${t('setup-close')}>✕</button>
      `}
    </div>
  `;
});

const root = /** @type {HTMLElement} */ (document.getElementById('setup'));
root.replaceChildren();
render(html`<${Page} />`, root);
// The card that the address names was not drawn yet when the browser looked for it.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
tellOfSelf(live, new Chime());
lookAtDevices();
effect(() => {
  document.title = `${t('setup-title')} · ${plan.value.name}`;
});
addEventListener('load', () => fetchFonts(boot.spoken));
addEventListener('online', () => live.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.hurry();
});
