// @ts-check
/** *Bring a list*: a file or pasted text, and then what was taken and what could not be read, and why. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { errorText } from '../shared/l10n.js';
import { offered } from '../shared/offered.js';
import { observed } from '../shared/observed.js';
import { boot, choosable, commands, live, panel, serviceName, t } from './app.js';
import { bringing, broughtWords, lineText, listFault } from './lists.js';

/** @typedef {import('./types.d.ts').Brought} Brought */

const KINDS = '.csv,.ics,.txt,text/csv,text/calendar,text/plain';

const text = signal('');
const otherwise = signal('');
const fault = signal('');
const busy = signal(false);
const result = signal(
  /** @type {{brought: Brought, lines: string[], elsewhere: number} | null} */ (null),
);

export const Bringing = observed(() =>
  html`
    <form class="card beside bringing" autocomplete="off" novalidate aria-labelledby="bringing-title"
      onSubmit=${bring}>
      <h2 id="bringing-title">${t('expected-bring-title')}</h2>
      <p>${t('expected-bring-how', { days: boot.limits.days })}</p>
      <label class="btn file">${t('expected-file')}
        <input type="file" accept=${KINDS} onChange=${choose} />
      </label>
      <div class="field">
        <label for="bring-list">${t('expected-paste')}</label>
        <textarea id="bring-list" name="list" rows="8" spellcheck=${false} dir="ltr" wrap="off"
          placeholder=${example()} value=${text.value}
          aria-invalid=${fault.value ? 'true' : null}
          aria-describedby=${fault.value ? 'fault-list' : null}
          onInput=${(/** @type {any} */ event) => take(event.currentTarget.value)}></textarea>
        ${fault.value && html`<p class="error" id="fault-list">${fault.value}</p>`}
      </div>
      <div class="field">
        <label for="bring-otherwise">${t('expected-otherwise')}</label>
        <select id="bring-otherwise" value=${otherwise.value}
          onChange=${(/** @type {any} */ event) => (otherwise.value = event.currentTarget.value)}>
          <option value="">${t('expected-otherwise-none')}</option>
          ${offered(live.state.value).map(({ slug }) =>
            html`<option key=${slug} value=${slug}>${serviceName(slug)}</option>`
          )}
        </select>
      </div>
      <div role="status">
        <${Result} />
      </div>
      <div class="buttons">
        <button type="submit" class="btn btn-primary btn-large" aria-busy=${busy.value
          ? 'true'
          : null}>
          ${t('expected-take')}</button>
        <button type="button" class="btn btn-quiet" onClick=${() => (panel.value = null)}>
          ${t('expected-close')}</button>
      </div>
    </form>
  `
);

/** Lines that could not be read stand in the field above as they came: put right and taken again there. */
const Result = observed(() => {
  if (!result.value) return null;
  const { brought, lines, elsewhere } = result.value;
  return html`
    <div class="result" data-told=${brought.told}>
      ${broughtWords(t, brought, elsewhere).map((fact) => html`<p>${fact}</p>`)}
      ${brought.unread.length > 0 && html`
        <ul class="unread">${brought.unread.map(({ line, reason }) =>
          html`
            <li key=${line}>
              <q dir="auto">${lineText(lines, line)}</q>
              <span>${t(`expected-unread-${reason}`)}</span>
            </li>
          `
        )}</ul>
      `}
    </div>
  `;
});

function example() {
  const [today] = choosable.value;
  const [one] = live.state.value.services;
  return `at,service,name,adviser\n${today} 14:30,${one?.slug ?? ''},…,…`;
}

/** @param {string} typed */
function take(typed) {
  text.value = typed;
  fault.value = '';
  result.value = null;
}

/** @param {any} event */
async function choose({ currentTarget: input }) {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    take(decoded(await file.arrayBuffer()));
  } catch {
    fault.value = t('expected-file-unreadable');
  }
  // So that the same file, changed, can be chosen again.
  input.value = '';
}

/**
 * Spreadsheets still write the letters of old.
 * @param {ArrayBuffer} bytes
 */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @param {SubmitEvent} event */
async function bring(event) {
  event.preventDefault();
  const days = choosable.value;
  const list = bringing(text.value, { first: days[0], last: days[days.length - 1] });
  const wrong = listFault(list, boot.limits);
  result.value = null;
  fault.value = wrong ? t(wrong) : '';
  if (wrong) return;
  const body = { list: list.text, ...(otherwise.value && { service: otherwise.value }) };
  busy.value = true;
  const answer = await commands.send(`list:${JSON.stringify(body)}`, '/expected', body);
  busy.value = false;
  if (answer?.ok) result.value = { ...list, brought: answer.body };
  else if (answer) fault.value = refusal(answer);
}

/** @param {import('../shared/types.d.ts').Answer} answer */
function refusal(answer) {
  const { field, reason, code } = answer.body ?? {};
  if (code === 'too_large') return t('expected-list-too-much');
  if (field === 'list' && reason) return t(`expected-unread-${reason}`);
  return errorText(t, answer);
}
