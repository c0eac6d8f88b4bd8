// @ts-check
/** The kiosk beside the cards: its real page with this shop's data, which sends nothing. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, plan, t, version } from './app.js';

export const Preview = observed(() => {
  const [language] = plan.value.languages;
  const query = new URLSearchParams({
    device: boot.device?.id ?? '',
    language: plan.value.languages.includes(boot.language) ? boot.language : language,
    v: String(version.value),
  });
  return html`
    <aside class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${t('setup-preview')}</h2>
      <div class="glass">
        <iframe src=${`/setup/preview?${query}`} title=${t('setup-preview')}></iframe>
      </div>
      <p class="help">${t('setup-preview-help')}</p>
    </aside>
  `;
});
