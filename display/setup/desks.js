// @ts-check
/** The desks, one name each. */
import { html } from 'htm/preact';
import { t } from './app.js';
import { Field } from './fields.js';

/**
 * @param {{desks: string[], wrong: Record<string, string>, needed: boolean,
 *   onChange: (desks: string[]) => void}} props
 */
export function Desks({ desks, wrong, needed, onChange }) {
  const put = (/** @type {number} */ place, /** @type {string} */ name) =>
    onChange(desks.map((one, at) => (at === place ? name : one)));
  const remove = (/** @type {number} */ place) => onChange(desks.filter((_, at) => at !== place));
  const add = () => {
    const numbers = desks.map((desk) => Number(/\d+/.exec(desk)?.[0] ?? 0));
    onChange([...desks, t('setup-desk-name', { n: Math.max(0, ...numbers) + 1 })]);
  };
  return html`
    <fieldset class="desks">
      <legend>${t('setup-desks')}</legend>
      <p class="help">${t(needed && !desks.length ? 'setup-desks-needed' : 'setup-desks-help')}</p>
      <ul>${desks.map((desk, place) =>
        html`
          <li key=${place}>
            <${Field} id=${`desk-${place}`} label=${t('setup-desk', { n: place + 1 })} hideLabel
              maxlength="80" value=${desk} error=${wrong[`desks.${place}`]}
              onInput=${(/** @type {string} */ name) => put(place, name)} />
            <button type="button" class="btn btn-quiet" onClick=${() => remove(place)}
              aria-label=${t('setup-remove-of', { name: desk })}>${t('setup-remove')}</button>
          </li>
        `
      )}</ul>
      ${wrong.desks && html`<p class="error" tabindex="-1">${wrong.desks}</p>`}
      <button type="button" class="btn" onClick=${add}>${t('setup-desk-add')}</button>
    </fieldset>
  `;
}
