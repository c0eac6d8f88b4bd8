// @ts-check
/** The ticket on paper, where this kiosk has a printer: *Print*, and how far it is. */
import { post, storePath } from '../display/shared/api.js';
import { html } from './lent.js';

/** Whose order never reached the shop. */
let unheard = '';

/** @param {import('./types.d.ts').Scene} scene */
export function Paper({ flow: { visit, view, language }, acts }) {
  const words = view?.words.print;
  if (!visit?.paper || !words) return null;
  const token = visit.public_token;

  async function print() {
    unheard = '';
    acts.keepShowing();
    const { ok } = await post(storePath('/prints'), { token, language });
    if (ok) return;
    unheard = token;
    acts.keepShowing();
  }

  return html`
    <section class="paper">
      ${words.offer &&
        html`<button type="button" class="btn big" onClick=${print}>${words.offer}</button>`}
      <p role="status">${unheard === token ? words.failed : words.told}</p>
    </section>
  `;
}
