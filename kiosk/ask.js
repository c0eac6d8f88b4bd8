// @ts-check
/** One question, its purpose beside it, and what it is answered with: a field, or tiles to choose from. */
import { html } from './lent.js';

/**
 * @typedef {import('./types.d.ts').Ask} Ask
 * @typedef {import('./types.d.ts').Given} Given
 */

/** How the device's own keyboard helps. @type {Record<string, Record<string, string>>} */
const FIELDS = {
  text: { type: 'text', autocapitalize: 'sentences' },
  number: { type: 'text', inputmode: 'decimal' },
  date: { type: 'date' },
  phone: { type: 'tel', inputmode: 'tel' },
  email: { type: 'email', inputmode: 'email', autocapitalize: 'off' },
};

/**
 * @param {{ask: Ask, value: Given, label: string, fault?: string, onInput: (value: Given) => void}} props
 */
export function Answer({ ask, value, label, fault, onInput }) {
  if (ask.options.length) return html`<${Choices} ...${{ ask, value, label, onInput }} />`;
  return html`
    <div class="name">
      <label class="visually-hidden" for="answer">${label}</label>
      <input id="answer" maxlength="200" autocomplete="off" autocorrect="off" spellcheck=${false}
        enterkeyhint="done" dir="auto" ...${FIELDS[ask.kind]} value=${value ?? ''}
        aria-describedby=${fault ? 'answer-why answer-fault' : 'answer-why'}
        aria-invalid=${fault ? 'true' : null}
        onInput=${(/** @type {any} */ { currentTarget }) => onInput(currentTarget.value)} />
      ${fault && html`<p class="fault" id="answer-fault" role="alert">${fault}</p>`}
    </div>
  `;
}

/**
 * Tiles that stay pressed; of a single choice one at most.
 * @param {{ask: Ask, value: Given, label: string, onInput: (value: Given) => void}} props
 */
function Choices({ ask, value, label, onInput }) {
  const many = ask.kind === 'choices';
  const chosen = Array.isArray(value) ? value : value ? [String(value)] : [];
  const tap = (/** @type {string} */ slug) => {
    const left = chosen.filter((one) => one !== slug);
    const without = left.length < chosen.length;
    if (!many) return onInput(without ? null : slug);
    onInput(without ? left : [...left, slug]);
  };
  return html`
    <div role="group" aria-label=${label}>
      <ul class="tiles picks">${ask.options.map(({ slug, text }) =>
        html`
          <li key=${slug}><button type="button" class="tile" onClick=${() => tap(slug)}
            aria-pressed=${String(
              chosen.includes(slug),
            )}><span class="tile-name">${text}</span></button></li>
        `
      )}</ul>
    </div>
  `;
}

/**
 * A question of the shop in the customer's language, as a ticket would tell it.
 * @param {import('./types.d.ts').AskIn} question
 * @param {string[]} languages
 * @returns {Ask}
 */
export function askIn({ slug, kind, texts, purposes, options }, languages) {
  const say = (/** @type {Record<string, string>} */ texts = {}) =>
    languages.map((code) => texts[code]).find(Boolean) ?? Object.values(texts)[0] ?? '';
  return {
    slug,
    kind,
    text: say(texts),
    purpose: say(purposes),
    options: (options ?? []).map(({ slug, texts }) => ({ slug, text: say(texts) })),
  };
}
