// @ts-check
/** The form for somebody who stands before us and is not on the list. */
import { offered } from '../shared/offered.js';

const MOST = 20;

/**
 * @param {import('./types.d.ts').RestTools} tools
 * @param {ReturnType<typeof import('./expected.js').openExpected>} ExpectedToday
 */
export function openAdding(tools, ExpectedToday) {
  const { html, signal, observed, actions, commands, live, serviceName, t } = tools;
  const service = signal('');
  const party = signal(1);

  /**
   * @param {SubmitEvent} event
   * @param {() => void} onClose
   */
  async function put(event, onClose) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const name = String(form.get('name') ?? '').trim();
    const person = {
      service: String(form.get('service')),
      party_size: party.value,
      ...(name && { name }),
    };
    if (!await actions.add(person)) return;
    party.value = 1;
    onClose();
  }

  const AddForm = observed(
    /** @param {{onClose: () => void}} props */
    ({ onClose }) =>
      html`
        <form class="add" autocomplete="off" onSubmit=${(/** @type {any} */ event) =>
          put(event, onClose)}>
          <h2 id="sheet-title">${t('staff-add-title')}</h2>
          <${ExpectedToday} onClose=${onClose} />
          <fieldset>
            <legend>${t('staff-add-service')}</legend>
            <div class="choices-grid">
              ${offered(live.state.value).map(({ slug }) =>
                html`
                  <label key=${slug} class="choice">
                    <input type="radio" name="service" value=${slug} required checked=${service
                      .value === slug}
                      onChange=${() => (service.value = slug)} />
                    <span>${serviceName(slug)}</span>
                  </label>
                `
              )}
            </div>
          </fieldset>
          <label class="field">
            <span>${t('staff-add-name')}</span>
            <input name="name" type="text" maxlength="80" autocomplete="off" />
          </label>
          <div class="field" role="group" aria-labelledby="party-label">
            <span id="party-label">${t('staff-add-party')}</span>
            <div class="stepper">
              ${step(-1, 'fewer', '−')}
              <output class="figures" aria-live="polite">${party.value}</output>
              ${step(1, 'more', '+')}
            </div>
          </div>
          <div class="buttons">
            <button type="submit" class="btn btn-primary" aria-busy=${commands.busy.value.has('add')
              ? 'true'
              : null}>${t('staff-add-put')}</button>
            <button type="button" class="btn btn-quiet" onClick=${onClose}>${t(
              'staff-add-cancel',
            )}</button>
          </div>
        </form>
      `,
  );

  /**
   * @param {number} by
   * @param {string} name
   * @param {string} sign
   */
  function step(by, name, sign) {
    const next = Math.min(MOST, Math.max(1, party.value + by));
    return html`
      <button type="button" class="btn" aria-label=${t(
        `staff-add-${name}`,
      )} onClick=${() => (party.value = next)}
        aria-disabled=${next === party.value ? 'true' : null}>${sign}</button>
    `;
  }

  return AddForm;
}
