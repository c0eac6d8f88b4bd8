// @ts-check
/** Which sounds are answered, and which one could go. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { health, t } from './app.js';

/** So few say nothing. */
const FEW = 10;

export const Sounds = observed(() => {
  const { kinds, silence, within_s: seconds, days } = health.value.sounds;
  const about = (/** @type {string} */ kind) => t(`health-about-${kind}`);
  const sum = (/** @type {'heard' | 'answered'} */ name) =>
    kinds.reduce((total, one) => total + one[name], 0);
  const fine = sum('heard') > FEW && sum('answered') > sum('heard') / 2;
  const rare = kinds.filter((one) => silence.includes(one.about));
  return html`
    <section class="sounds" aria-labelledby="sounds-title">
      <h2 id="sounds-title">${t('health-sounds')}</h2>
      ${!kinds.length && html`<p class="empty">${t('health-sounds-none', { days })}</p>`}
      ${fine && !rare.length && html`<p>${t('health-sounds-fine')}</p>`}
      ${rare.map(({ about: kind, heard, answered }) =>
        html`
          <p class="notice" data-silence=${kind}>
            ${t('health-sounds-silence', { kind: about(kind), heard, answered, seconds })}
          </p>
        `
      )}
      <dl class="shares">
        ${kinds.map(({ about: kind, heard, answered }) =>
          html`
            <div data-about=${kind}>
              <dt>${about(kind)}</dt>
              <dd>${t('health-sounds-share', { heard, answered, seconds })}</dd>
            </div>
          `
        )}
      </dl>
    </section>
  `;
});
