// @ts-check
/** One appointment, typed; what is wrong is said at its field. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { errorText } from '../shared/l10n.js';
import { offered } from '../shared/offered.js';
import { observed } from '../shared/observed.js';
import {
  boot,
  choosable,
  commands,
  dayName,
  live,
  now,
  panel,
  said,
  serviceName,
  t,
} from './app.js';
import { bodyOf, faults } from './model.js';

/** @typedef {import('./types.d.ts').Typed} Typed */

const wrong = signal(/** @type {Partial<Record<string, string>>} */ ({}));
const busy = signal(false);
/** What the server names otherwise than the form does. */
const FIELDS = /** @type {Record<string, string>} */ ({ at: 'time', party_size: 'party' });

export const Adding = observed(() =>
  html`
    <form class="card beside adding" autocomplete="off" novalidate aria-labelledby="adding-title"
      onSubmit=${note}>
      <h2 id="adding-title">${t('expected-add-title')}</h2>
      <div class="pair">
        ${choice('day', choosable.value.map((day) => [day, dayName(day)]))}
        ${field('time', { placeholder: '14:30', maxlength: 5, inputmode: 'numeric', dir: 'ltr' })}
      </div>
      ${choice('service', offered(live.state.value).map(({ slug }) => [slug, serviceName(slug)]))}
      ${field('name', { maxlength: 80 })}
      <details>
        <summary>${t('expected-more')}</summary>
        <div class="stack further">
          ${choice('adviser', [['', t('expected-anybody')], ...colleagues()])}
          <div class="pair">
            ${field('party', { defaultValue: '1', maxlength: 2, inputmode: 'numeric', dir: 'ltr' })}
            ${choice('language', [['', t('expected-any-language')], ...languages()])}
          </div>
          ${field('note', { maxlength: 500 })}
        </div>
      </details>
      <div class="buttons">
        <button type="submit" class="btn btn-primary btn-large" aria-busy=${busy.value
          ? 'true'
          : null}>
          ${t('expected-note-it')}</button>
        <button type="button" class="btn btn-quiet" onClick=${() => (panel.value = null)}>
          ${t('expected-close')}</button>
      </div>
    </form>
  `
);

function colleagues() {
  return (live.state.value.members ?? []).map(({ name }) => [name, name]);
}

function languages() {
  return boot.languages.map(({ code, name }) => [code, name]);
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} how
 */
function field(name, how = {}) {
  return labelled(
    name,
    html`
      <input ...${naming(name)} type="text" autocomplete="off" ...${how}
        ref=${name === 'time' ? focus : null} />
    `,
  );
}

/**
 * @param {string} name
 * @param {string[][]} options
 */
function choice(name, options) {
  return labelled(
    name,
    html`
      <select ...${naming(name)}>${options.map(([value, word]) =>
        html`<option key=${value} value=${value}>${word}</option>`
      )}</select>
    `,
  );
}

/**
 * @param {string} name
 * @param {unknown} control
 */
function labelled(name, control) {
  const fault = wrong.value[name];
  return html`
    <div class="field">
      <label for=${`add-${name}`}>${t(`expected-field-${name}`)}</label>${control}
      ${fault && html`<p class="error" id=${`fault-${name}`}>${
        t(fault, {
          days: boot.limits.days,
        })
      }</p>`}
    </div>
  `;
}

/** @param {string} name */
function naming(name) {
  const fault = wrong.value[name] ? `fault-${name}` : null;
  return { name, id: `add-${name}`, 'aria-invalid': fault && 'true', 'aria-describedby': fault };
}

/** @param {HTMLInputElement | null} input */
function focus(input) {
  input?.focus();
}

/** @param {SubmitEvent} event */
async function note(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const typed = /** @type {Typed} */ (/** @type {unknown} */ (
    Object.fromEntries(new FormData(form))
  ));
  said.value = '';
  wrong.value = faults(typed, now());
  if (Object.keys(wrong.value).length) return toFault(form);
  const body = bodyOf(typed);
  busy.value = true;
  const answer = await commands.send(`add:${JSON.stringify(body)}`, '/expected', body);
  busy.value = false;
  if (answer) hear(answer, form, typed);
}

/**
 * @param {import('../shared/types.d.ts').Answer} answer
 * @param {HTMLFormElement} form
 * @param {Typed} typed
 */
function hear({ ok, status, body }, form, typed) {
  if (ok && !body.left_out) {
    said.value = t('expected-noted', { time: typed.time, day: dayName(typed.day) });
    for (const name of ['time', 'name', 'note']) control(form, name).value = '';
    return control(form, 'time').focus();
  }
  const named = ok ? 'day' : FIELDS[body?.field] ?? body?.field;
  const fault = ok ? 'expected-fault-far' : `expected-fault-${named}`;
  if (!t.has(fault)) return void (said.value = errorText(t, { ok, status, body }));
  wrong.value = { [named]: fault };
  toFault(form);
}

/** @param {HTMLFormElement} form */
function toFault(form) {
  const [first] = Object.keys(wrong.value);
  const field = control(form, first);
  field.closest('details')?.setAttribute('open', '');
  field.focus();
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function control(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}
