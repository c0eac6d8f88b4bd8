// @ts-check
/** The page of appointments: who is expected, one more of them, a list of them. */
import { effect } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { tellOfSelf } from '../shared/device.js';
import { observed } from '../shared/observed.js';
import { watchHolder } from '../staff/holder.js';
import { Adding } from './adding.js';
import { boot, chime, days, live, panel, said, t, time } from './app.js';
import { Bringing } from './bringing.js';
import { sentence } from './model.js';
import { needed } from './needs.js';
import { Days } from './rows.js';

const { id, role } = boot.device ?? { id: '', role: '' };
const toPage = (/** @type {string} */ page) => `/${page}?device=${id}`;

const Page = observed(() => {
  const line = live.line.value;
  const cut = line === 'cut' || line === 'refused';
  return html`
    <${Top} line=${line} />
    ${cut && html`
      <p class="cut" role="alert" data-banner=${line === 'cut' ? 'cut-off' : 'signed-out'}>
        ${t(line === 'cut' ? 'expected-cut-off' : 'expected-signed-out', {
          time: time(live.lastHeard.value),
        })}
      </p>
    `}
    <main class=${cut ? 'frame grey' : 'frame'}>
      <${Head} />
      <div class=${panel.value ? 'both' : 'one'}>
        <${Days} />
        ${panel.value === 'add' && html`<${Adding} />`}
        ${panel.value === 'list' && html`<${Bringing} />`}
      </div>
    </main>
  `;
});

const Top = observed(
  /** @param {{line: string}} props */
  ({ line }) =>
    html`
      <header class="top">
        <p class="shop brand"><span class="mark" aria-hidden="true"></span>${boot.store.name}</p>
        <nav>
          <${Board} />
          ${role === 'manager' && html`<a href=${toPage('manager')}>${t('expected-day')}</a>`}
          ${role !== 'staff' && html`<a href=${toPage('health')}>${t('expected-devices')}</a>`}
        </nav>
        <p class="line" data-line=${line}>${t(
          line === 'live' ? 'expected-live' : 'expected-connecting',
        )}</p>
      </header>
    `,
);

/** The way back, and who waits there. */
const Board = observed(() => {
  const count = needed.value;
  const words = t('expected-board-needs', { count });
  const needs = count > 0 && html`<b class="chip chip-amber">${words}</b>`;
  return html`
    <a href=${toPage('staff')}>${t('expected-board')}<span role="status">${needs}</span></a>
  `;
});

const Head = observed(() =>
  html`
    <div class="head">
      <h1 data-sentence>${sentence(t, days.value[0].rows, time)}</h1>
      <div class="buttons">
        ${opener('add', 'expected-add')} ${opener('list', 'expected-bring')}
      </div>
    </div>
    <p class="said" role="status">${said.value}</p>
  `
);

/**
 * @param {'add' | 'list'} name
 * @param {string} word
 */
function opener(name, word) {
  const isOpen = panel.value === name;
  const isFirst = name === 'add' && !panel.value;
  return html`
    <button type="button" class=${`btn btn-large ${
      isFirst ? 'btn-primary' : ''
    }`} aria-expanded=${String(
      isOpen,
    )}
      onClick=${() => {
        said.value = '';
        panel.value = isOpen ? null : name;
      }}>${t(word)}</button>
  `;
}

const root = /** @type {HTMLElement} */ (document.getElementById('expected'));
root.replaceChildren();
render(html`<${Page} />`, root);
tellOfSelf(live, chime);
watchHolder(live, boot.me);
effect(() => {
  const coming = days.value[0].rows.filter(({ state }) => state === 'expected').length;
  document.title = `${coming ? `(${coming}) ` : ''}${t('expected-title')} · ${boot.store.name}`;
});
addEventListener('online', () => live.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.hurry();
});
