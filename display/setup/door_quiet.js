// @ts-check
/** The hours at which the door asks for nobody: deliveries in the morning, cleaning at night. */
import { html } from 'htm/preact';
import { t } from './app.js';

/** @typedef {[string, string]} Spell */

const MOST = 4;

/**
 * @param {{spells: Spell[], wrong: Record<string, string>, onChange: (spells: Spell[]) => void}} props
 */
export function Quiet({ spells, wrong, onChange }) {
  const put = (
    /** @type {number} */ at,
    /** @type {0 | 1} */ end,
    /** @type {string} */ wall,
  ) =>
    onChange(
      spells.map((spell, n) => n === at ? (end ? [spell[0], wall] : [wall, spell[1]]) : spell),
    );
  return html`
    <fieldset class="door-quiet">
      <legend>${t('setup-door-quiet')}</legend>
      <p class="help">${t('setup-door-quiet-help')}</p>
      ${spells.map((spell, at) =>
        html`
          <div class="day" key=${at}>
            <span class="spell">${[0, 1].map((end) =>
              html`
                <input type="time" required value=${spell[end]} aria-invalid=${wrong[`quiet.${at}`]
                  ? 'true'
                  : null}
                  aria-label=${t(end ? 'setup-door-quiet-to' : 'setup-door-quiet-from')}
                  onInput=${(/** @type {any} */ { currentTarget }) =>
                    put(at, /** @type {0 | 1} */ (end), currentTarget.value)} />
                ${!end && html`<span aria-hidden="true">–</span>`}
              `
            )}</span>
            <button type="button" class="btn btn-quiet" onClick=${() =>
              onChange(spells.filter((_, n) => n !== at))}>${t('setup-door-quiet-remove', {
                from: spell[0],
                to: spell[1],
              })}</button>
            ${wrong[`quiet.${at}`] && html`<p class="error">${wrong[`quiet.${at}`]}</p>`}
          </div>
        `
      )}
      ${spells.length < MOST && html`
        <button type="button" class="btn" onClick=${() =>
          onChange([...spells, ['20:00', '08:00']])}>${t('setup-door-quiet-add')}</button>
      `}
    </fieldset>
  `;
}
