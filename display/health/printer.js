// @ts-check
/** The ticket printer of a kiosk: where it is, what it prints, a test ticket, and what ails it. */
import { html } from 'htm/preact';
import { signal } from '@preact/signals-core';
import { post, storePath } from '../shared/api.js';
import { errorText } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { health, look, t } from './app.js';
import { troubleText } from './model.js';

/** @typedef {import('./types.d.ts').Device} Device */

const PAPERS = [80, 58];
/** What was refused last, and of which kiosk. */
const wrong = signal(/** @type {{id: string, words: string} | null} */ (null));

export const Printer = observed(
  /** @param {{device: Device}} props */
  ({ device: { id, name, printer } }) => {
    const refused = wrong.value?.id === id ? wrong.value.words : '';
    health.value;
    const about = `printer-${id}-help${refused ? ` printer-${id}-error` : ''}`;
    return html`
      <details class="printer" data-printer=${name}>
        <summary>${printer
          ? t('printer-at', { address: printer.address })
          : t('printer-none')}</summary>
        <form onSubmit=${(/** @type {SubmitEvent} */ event) => save(event, id)}
          key=${JSON.stringify([printer?.address, printer?.paper_mm, printer?.automatic])}>
          <div class="field">
            <label for=${`printer-${id}`}>${t('printer-address')}</label>
            <p class="help" id=${`printer-${id}-help`}>${t('printer-address-help')}</p>
            <input id=${`printer-${id}`} name="address" defaultValue=${printer?.address ?? ''}
              dir="ltr" maxlength="120" autocomplete="off" spellcheck=${false}
              aria-invalid=${refused ? 'true' : null} aria-describedby=${about} />
            ${refused && html`<p class="error" id=${`printer-${id}-error`}>${refused}</p>`}
          </div>
          <fieldset>
            <legend>${t('printer-paper')}</legend>
            <div class="choices-grid">${PAPERS.map((mm) =>
              paper(mm, printer?.paper_mm ?? 80)
            )}</div>
          </fieldset>
          <label class="check"><input type="checkbox" name="automatic"
            defaultChecked=${printer?.automatic ?? false} /><span>${t(
              'printer-automatic',
            )}</span></label>
          <div class="buttons">
            <button type="submit" class="btn">${t('printer-save')}</button>
            ${printer && html`
              <button type="button" class="btn btn-quiet" onClick=${() => test(id)}>${t(
                'printer-test',
              )}</button>
            `}
          </div>
        </form>
        <p role="status" data-test=${printer?.test?.state}>${testText(printer?.test)}</p>
      </details>
    `;
  },
);

/**
 * @param {number} mm
 * @param {number} chosen
 */
function paper(mm, chosen) {
  return html`
    <label class="choice"><input type="radio" name="paper_mm" value=${mm}
      defaultChecked=${mm === chosen} /><span>${t(`printer-paper-${mm}`)}</span></label>
  `;
}

/**
 * @param {SubmitEvent} event
 * @param {string} id
 */
async function save(event, id) {
  event.preventDefault();
  const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
  await order(id, 'printer', {
    address: String(form.get('address')).trim() || null,
    paper_mm: Number(form.get('paper_mm')),
    automatic: form.has('automatic'),
  });
}

/** @param {string} id */
function test(id) {
  return order(id, 'test-ticket', {});
}

/**
 * @param {string} id
 * @param {string} what
 * @param {object} body
 */
async function order(id, what, body) {
  const answer = await post(storePath(`/devices/${id}/${what}`), body);
  const { field, reason } = answer.body ?? {};
  const words = field === 'address'
    ? t(`printer-bad-${reason.replaceAll('_', '-')}`)
    : errorText(t, answer);
  wrong.value = answer.ok ? null : { id, words };
  await look();
}

/** @param {import('./types.d.ts').PrinterOf['test'] | undefined} test */
function testText(test) {
  if (!test) return '';
  if (test.state === 'failed') return troubleText(t, test.trouble);
  return t(test.state === 'printed' ? 'printer-test-done' : 'printer-test-runs');
}
