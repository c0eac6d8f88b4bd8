// @ts-check
/** Fields with their label, a help line, and a sentence when what stands in them is refused. */
import { html } from 'htm/preact';

/**
 * @typedef {{
 *   id: string, label: string, value: string, error?: string, help?: string,
 *   onInput: (value: string) => void, hideLabel?: boolean, [more: string]: unknown,
 * }} FieldProps
 */

/** @param {FieldProps} props */
export function Field({ id, label, value, error, help, onInput, hideLabel, ...more }) {
  const about = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${id} class=${hideLabel ? 'visually-hidden' : null}>${label}</label>
      <input id=${id} value=${value} autocomplete="off" ...${more}
        aria-invalid=${error ? 'true' : null} aria-describedby=${about || null}
        onInput=${(/** @type {any} */ { currentTarget }) => onInput(currentTarget.value)} />
      ${help && html`<p class="help" id=${`${id}-help`}>${help}</p>`}
      ${error && html`<p class="error" id=${`${id}-error`}>${error}</p>`}
    </div>
  `;
}

/** @param {{label: unknown, checked: boolean, onChange: (checked: boolean) => void}} props */
export function Check({ label, checked, onChange }) {
  return html`
    <label class="check"><input type="checkbox" checked=${checked}
      onChange=${(/** @type {any} */ { currentTarget }) => onChange(currentTarget.checked)} />
      <span>${label}</span></label>
  `;
}

/**
 * One of a few.
 * @param {{name: string, legend: string, value: string, options: [string, string][],
 *   onChange: (value: string) => void}} props
 */
export function OneOf({ name, legend, value, options, onChange }) {
  return html`
    <fieldset>
      <legend>${legend}</legend>
      <div class="choices-grid">${options.map(([option, label]) =>
        html`
          <label class="choice" key=${option}><input type="radio" name=${name} value=${option}
            checked=${option === value} onChange=${() =>
              onChange(option)} /><span>${label}</span></label>
        `
      )}</div>
    </fieldset>
  `;
}

/**
 * @param {{id: string, label: string, value: string, options: [string, string][],
 *   onChange: (value: string) => void, help?: string}} props
 */
export function Select({ id, label, value, options, onChange, help }) {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} value=${value} aria-describedby=${help ? `${id}-help` : null}
        onChange=${(/** @type {any} */ { currentTarget }) => onChange(currentTarget.value)}>
        ${options.map(([option, words]) =>
          html`<option key=${option} value=${option} selected=${option === value}>${words}</option>`
        )}
      </select>
      ${help && html`<p class="help" id=${`${id}-help`}>${help}</p>`}
    </div>
  `;
}
