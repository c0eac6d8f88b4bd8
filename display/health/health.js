// @ts-check
/** The health page: one sentence, then rows. */
import { effect } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { tellOfSelf } from '../shared/device.js';
import { followShop } from '../shared/follow_shop.js';
import { observed } from '../shared/observed.js';
import { Adding } from './adding.js';
import {
  boot,
  chime,
  health,
  isManager,
  live,
  look,
  now,
  order,
  said,
  second,
  t,
  time,
} from './app.js';
import { isSick, ringSentence, sentence } from './model.js';
import { Rows } from './rows.js';
import { Sounds } from './sounds.js';

const Page = observed(() => {
  const line = live.line.value;
  const cut = line === 'cut' || line === 'refused';
  return html`
    <header class="top">
      <p class="shop brand"><span class="mark" aria-hidden="true"></span>${boot.store.name}</p>
      <nav><a href=${`/staff?device=${boot.device?.id}`}>${t('health-board')}</a>
        ${isManager && html`
          <a href=${`/manager?device=${boot.device?.id}`}>${t('health-day')}</a>
          <a href=${`/setup?device=${boot.device?.id}`}>${t('health-setup')}</a>
        `}
        <a href=${`/expected?device=${boot.device?.id}`}>${t('health-expected')}</a>
        <a href="/trust">${t('trust-title')}</a>
      </nav>
      <p class="line" data-line=${line}>${t(
        line === 'live' ? 'health-live' : 'health-connecting',
      )}</p>
    </header>
    ${cut &&
      html`<p class="cut" role="alert" data-banner=${line === 'cut' ? 'cut-off' : 'signed-out'}>
      ${
        t(line === 'cut' ? 'health-cut-off' : 'health-signed-out', {
          time: time(live.lastHeard.value),
        })
      }</p>`}
    <main class=${cut ? 'grey' : ''}>
      <${Head} />
      <section aria-labelledby="rows-title">
        <h2 id="rows-title" class="visually-hidden">${t('health-devices')}</h2>
        <${Rows} />
      </section>
      ${isManager && html`<${Adding} />`}
      <${Sounds} />
    </main>
  `;
});

const Head = observed(() => {
  const { devices, ring } = health.value;
  second.value;
  return html`
    <div class="head">
      <h1 data-sentence>${sentence(t, devices, time)}</h1>
      <button type="button" class="btn btn-primary" onClick=${() => order('/devices/ring')}>
        ${t('health-ring-all')}</button>
    </div>
    <p class="said" role="status">${said.value ||
      (ring && ringSentence(t, ring, devices, now()))}</p>
  `;
});

const root = /** @type {HTMLElement} */ (document.getElementById('health'));
root.replaceChildren();
render(html`<${Page} />`, root);
tellOfSelf(live, chime);
followShop(live);
look();
effect(() => {
  const sick = health.value.devices.filter(isSick);
  document.title = `${sick.length ? `(${sick.length}) ` : ''}${
    t('health-title')
  } · ${boot.store.name}`;
});
addEventListener('online', () => live.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.hurry();
});
