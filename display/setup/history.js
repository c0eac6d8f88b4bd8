// @ts-check
/** Who changed what, in words; what nothing newer has touched can be taken back. */
import { html } from 'htm/preact';
import { signal } from '@preact/signals-core';
import { observed } from '../shared/observed.js';
import { boot, past, t, undo } from './app.js';
import { sentences } from './told.js';

const FEW = 6;
const all = signal(false);
const moment = new Intl.DateTimeFormat(`${boot.language}-u-nu-latn`, {
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: boot.store.time_zone,
});

export const History = observed(() => {
  const shown = all.value ? past.value : past.value.slice(0, FEW);
  return html`
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">${t('setup-history')}</h2>
      ${!shown.length && html`
        <div class="empty short">
          <p>${t('setup-history-none')}</p>
        </div>
      `}
      <ol>${shown.map((change) => html`<${Line} key=${change.seq} change=${change} />`)}</ol>
      ${past.value.length > shown.length && html`
        <button type="button" class="btn"
          onClick=${() => (all.value = true)}>${t('setup-history-all')}</button>
      `}
    </section>
  `;
});

/** @param {{change: import('./types.d.ts').Change}} props */
function Line({ change }) {
  const { seq, at, by, undone, can_undo } = change;
  const words = sentences(t, change, boot.language);
  return html`
    <li data-change=${seq}>
      <p class="when"><time datetime=${at}>${moment.format(new Date(at))}</time> · ${by.staff ??
        by.device ?? t('somebody')}</p>
      <div class="what">
        <ul>${words.map((sentence) => html`<li key=${sentence}>${sentence}</li>`)}</ul>
        ${can_undo && html`
          <button type="button" class="btn" onClick=${() => undo(seq)}
            aria-label=${t('setup-undo-of', { what: words[0] ?? '' })}>${t('setup-undo')}</button>
        `}
        ${undone && html`<span class="chip">${t('setup-is-undone')}</span>`}
      </div>
    </li>
  `;
}
