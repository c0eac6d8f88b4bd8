// @ts-check
/** The one question that a service may ask before *Check in*; it stands on the same page. */
import { Answer, askIn } from './ask.js';
import { html } from './lent.js';

/** @param {import('./types.d.ts').Scene} scene */
export function Before({ flow, shop, store, acts, t }) {
  const service = shop.state.services.find(({ slug }) => slug === flow.service);
  const question = service?.questions?.find(({ when }) => when === 'before');
  if (!question) return null;
  const ask = askIn(question, [flow.language, ...store.languages]);
  const fault = flow.notice === 'kiosk-answer-first' || flow.refused?.field?.startsWith('answers.');
  return html`
    <section class="before">
      <h2 id="before">${ask.text}</h2>
      ${ask.purpose && html`<p class="hint" id="answer-why">${ask.purpose}</p>`}
      <${Answer} ask=${ask} label=${ask.text} value=${flow.answers[ask.slug]}
        fault=${fault && flow.notice ? t(flow.notice) : ''}
        onInput=${(/** @type {any} */ value) => acts.reply(ask.slug, value)} />
    </section>
  `;
}
