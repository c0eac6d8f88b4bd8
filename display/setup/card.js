// @ts-check
/** A card: what it is about, how it stands (in a shape and a word), and its own *Save*. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { done, save, t } from './app.js';

/**
 * @typedef {import('./types.d.ts').Wrong} Wrong
 * @typedef {'open' | 'saved' | 'changed'} State
 */

/**
 * @param {{id: string, number: number, state: State, children?: unknown}} props
 */
export function Card({ id, number, state, children }) {
  return html`
    <section class="card step" id=${`card-${id}`} aria-labelledby=${`${id}-title`}
      data-card=${id} data-state=${state}>
      <header class="step-head">
        <span class="number figures" aria-hidden="true">${number}</span>
        <h2 id=${`${id}-title`} tabindex="-1">${t(`setup-${id}`)}</h2>
        <p class="step-state"><span class=${`sign ${state}`} aria-hidden="true"></span>${t(
          `setup-state-${state}`,
        )}</p>
      </header>
      ${children}
    </section>
  `;
}

/**
 * What a card holds while it is typed in. Without a draft it shows what is saved.
 * @template {object} T
 * @param {() => T} saved
 */
export function openDraft(saved) {
  const draft = signal(/** @type {T | null} */ (null));
  /** What was saved when somebody began to type. */
  let base = '';
  const wrong = signal(/** @type {Wrong} */ ({}));
  const busy = signal(false);

  /** @param {Partial<T>} part */
  function change(part) {
    if (draft.value === null) base = JSON.stringify(saved());
    draft.value = { .../** @type {T} */ (draft.value ?? saved()), ...part };
  }

  function isChanged() {
    return draft.value !== null && JSON.stringify(draft.value) !== JSON.stringify(saved());
  }

  /** Whether somebody else has saved something here meanwhile. */
  function isOvertaken() {
    return isChanged() && base !== JSON.stringify(saved());
  }

  function drop() {
    draft.value = null;
    wrong.value = {};
  }

  /**
   * Sent; what was refused is said at its field, and everything that was typed stays.
   * @param {string} path
   * @param {object} body
   * @param {string} words what is said when it is saved
   * @param {string} card
   */
  async function keep(path, body, words, card) {
    if (busy.value) return false;
    busy.value = true;
    const answer = await save(path, body);
    busy.value = false;
    wrong.value = answer.wrong;
    if (answer.ok) {
      draft.value = null;
      done.value = { words, seq: answer.seq };
    } else {
      requestAnimationFrame(() => toFirstWrong(card));
    }
    return answer.ok;
  }

  const value = () => /** @type {T} */ (draft.value ?? saved());
  const touched = () => draft.value !== null;
  return { value, change, isChanged, isOvertaken, drop, keep, wrong, busy, touched };
}

/** @param {string} card */
function toFirstWrong(card) {
  const place = document.querySelector(
    `#card-${card} [aria-invalid=true], #card-${card} .error[tabindex]`,
  );
  place?.closest('details')?.setAttribute('open', '');
  /** @type {HTMLElement | null} */ (place)?.focus();
}

/**
 * *Save* and *Put back*; both rest while there is nothing to save.
 * @param {{draft: ReturnType<typeof openDraft>, onSave?: () => void, card: string}} props without `onSave`
 *   it is the button of its form
 */
export function Keep({ draft, onSave, card }) {
  const changed = draft.isChanged();
  const loose = draft.wrong.value[''];
  return html`
    ${draft.isOvertaken() && html`<p class="notice" role="status">${t('setup-overtaken')}</p>`}
    ${loose && html`<p class="error" role="alert" tabindex="-1">${loose}</p>`}
    <div class="buttons keep">
      <button type=${onSave ? 'button' : 'submit'} class="btn btn-primary btn-large"
        onClick=${() => changed && onSave?.()}
        aria-disabled=${changed ? null : 'true'} aria-busy=${draft.busy.value ? 'true' : null}
        aria-describedby=${`${card}-title`}>${t('setup-save')}</button>
      ${changed && html`<button type="button" class="btn btn-large btn-quiet" onClick=${draft.drop}>
        ${t('setup-put-back')}</button>`}
    </div>
  `;
}
