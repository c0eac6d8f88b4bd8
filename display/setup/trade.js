// @ts-check
/** Card 2: a template of the trade; one tap fills in services, desks and hours. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, done, past, plan, save, t } from './app.js';
import { Card } from './card.js';

const busy = signal('');
const refused = signal('');

/** The template that was taken last and not taken back. */
const taken = () => past.value.find(({ trade, undone }) => trade && !undone)?.trade;

export const Trade = observed(() => {
  const has = plan.value.services.length > 0;
  return html`
    <${Card} id="trade" number=${2} state=${has ? 'saved' : 'open'}>
      <p class="help">${t(has ? 'setup-trade-again' : 'setup-trade-help')}</p>
      <ul class="trades">${boot.trades.map(({ slug, services }) =>
        html`
          <li key=${slug}>
            <button type="button" class="btn trade" onClick=${() => take(slug)}
              aria-pressed=${taken() === slug ? 'true' : 'false'}
              aria-busy=${busy.value === slug ? 'true' : null}>
              <b>${t(`trade-${slug}`)}</b>
              <span class="quiet">${services.map((names) => names[boot.language] ?? names.en)
                .join(' · ')}</span>
            </button>
          </li>
        `
      )}</ul>
      ${refused.value && html`<p class="error" role="alert">${refused.value}</p>`}
    <//>
  `;
});

/** @param {string} trade */
async function take(trade) {
  if (busy.value) return;
  busy.value = trade;
  const { ok, wrong, seq } = await save('/trade', { trade });
  busy.value = '';
  refused.value = Object.values(wrong)[0] ?? '';
  if (ok) done.value = { words: t('setup-trade-saved', { trade: t(`trade-${trade}`) }), seq };
}
