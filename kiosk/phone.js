// @ts-check
/** *Change* on a customer's phone: the same offers as on the kiosk, in a sheet; fetched when somebody asks. */
import { render } from 'preact';
import { html } from 'htm/preact';
import { post, uuid7 } from '../display/shared/api.js';
import { After, Offers } from './after.js';
import { fetchWords } from './languages.js';
import { lend } from './lent.js';

/**
 * @typedef {import('./types.d.ts').TicketView} TicketView
 * @typedef {import('./types.d.ts').After} Step
 */

/**
 * @param {{
 *   sheet: HTMLDialogElement, token: string, language: string, view: () => TicketView,
 *   see: (view: TicketView) => void,
 * }} page
 */
export function openPhone({ sheet, token, language, view, see }) {
  const root = /** @type {HTMLElement} */ (sheet.querySelector('.asked'));
  /** @type {Step | null} */
  let after = null;
  /** @type {string | null} */
  let notice = null;

  const acts = { open, tell };
  lend({ html, paint, words: fetchWords });

  /** @param {Step | null} next */
  function open(next) {
    const isNew = next?.step !== after?.step;
    after = next;
    notice = null;
    paint();
    if (isNew) root.querySelector('h1')?.focus();
  }

  /** @param {object} changes */
  async function tell(changes) {
    if (after?.busy) return;
    if (after) open({ ...after, busy: true });
    const { ok, status, body } = await post(
      `/tickets/${token}/tell?language=${language}`,
      changes,
      uuid7(),
    );
    if (ok) {
      see(body);
      open(null);
      notice = 'after-kept';
      return paint();
    }
    const fault = status === 409 ? { code: 'late' } : status === 422 ? body : { code: 'away' };
    if (after) open({ ...after, busy: false, fault });
  }

  function paint() {
    const scene = { view: view(), language, notice, acts };
    render(
      after ? html`<${After} ...${scene} after=${after} />` : html`<${Offers} ...${scene} />`,
      root,
    );
  }

  return {
    show() {
      open(null);
      sheet.showModal();
    },
    paint,
  };
}
