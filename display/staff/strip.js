// @ts-check
/** The strip above the board: who holds this tablet and what they can do about that, the count, the line. */
import { effect, signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { errorText } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { actions, commands, live, me, own, resting, t, toasts, waiting } from './app.js';
import { Banner } from './banner.js';
import { icon } from './icons.js';
import { clockOf } from './parts.js';

const menu = signal(false);
const close = () => (menu.value = false);

// Whose desk it is goes with who is signed in, not with the tablet.
effect(() => {
  if (own.value) actions.desk.value = own.value.desk ?? '';
});

export const TopStrip = observed(() => {
  const oldest = waiting.value[0];
  return html`
    <header>
      <h1 class="visually-hidden">${t('staff-board-of', { staff: me })}</h1>
      <div class="strip">
        <${Who} />
        <p class="count">
        ${t('staff-waiting-count', { count: waiting.value.length })}
        ${oldest && [' · ', clockOf('longest', oldest.arrived_at)]}
      </p>
        <${DeskChoice} />
        <p class="line">${boot.device?.name} · <${LineWord} /></p>
      </div>
      <${BreakBar} />
      <${Banner} />
    </header>
  `;
});

const LineWord = observed(() => {
  const ms = live.roundTrip.value;
  if (live.line.value !== 'live') return html`<span class="off">${t('staff-connecting')}</span>`;
  const word = ms === null ? t('staff-live') : t('staff-live-ms', { ms });
  return html`<span class="figures">${word}</span>`;
});

/** A tablet that serves without a name has nobody to take a break, one that was made for somebody no sign-out. */
const Who = observed(() => {
  const word = resting.value ? 'staff-on-break' : 'staff-on-duty';
  const mayDo = boot.me?.by_pin || !resting.value;
  if (!boot.me?.member || !mayDo) return html`<p class="who">${says(me, word)}</p>`;
  return html`
    <div class=${`who ${resting.value ? 'resting' : ''}`} onKeyDown=${closeByKey}
      onFocusOut=${closeOutside}>
      <button type="button" class="btn btn-quiet me" aria-haspopup="true" aria-expanded=${String(
        menu.value,
      )} aria-controls="me-menu"
        onClick=${() => (menu.value = !menu.value)}>
        <span>${says(me, word)}</span>${icon('down')}
      </button>
      ${menu.value && html`<${Menu} />`}
    </div>
  `;
});

/** @param {string} name @param {string} word */
function says(name, word) {
  return html`<span class="dot" aria-hidden="true"></span> <b>${name}</b> · ${t(word)}`;
}

/** On a break, the one thing to do is to come back. */
const BreakBar = observed(() =>
  resting.value && html`
    <div class="break-bar">
      <p>${t('staff-on-break-means')}</p>
      ${order('back', 'staff-back')}
    </div>
  `
);

const Menu = observed(() =>
  html`
    <div id="me-menu" class="me-menu">
      ${!resting.value && order('break', 'staff-take-break')}
      ${live.state.value.door && html`
        <button type="button" class="btn" onClick=${step}>${t('staff-step')}</button>
      `}
      ${boot.me?.by_pin && order('sign-out', 'staff-sign-out')}
    </div>
  `
);

/** The next one through the door is this colleague, and asks for nobody. */
async function step() {
  close();
  const answer = await commands.send('step', '/door/step-through');
  if (answer) toasts.say(answer.ok ? t('staff-did-step') : errorText(t, answer));
}

/** @param {string} verb @param {string} word */
function order(verb, word) {
  const busy = commands.busy.value.has(`me:${verb}`);
  return html`
    <button type="button" class="btn" aria-busy=${busy ? 'true' : null}
      onClick=${() => act(verb)}>${t(word)}</button>
  `;
}

/** @param {string} verb */
async function act(verb) {
  const answer = await commands.send(`me:${verb}`, `/me/${verb}`);
  if (!answer) return;
  if (answer.ok) return close();
  // Signed out already, and the answer was lost: the page shows who may sign in.
  if (answer.body?.code === 'sign_in_needed') return location.reload();
  toasts.say(errorText(t, answer), 'failed');
}

/** @param {KeyboardEvent} event */
function closeByKey(event) {
  if (event.key !== 'Escape' || !menu.value) return;
  close();
  /** @type {HTMLElement} */ (event.currentTarget).querySelector('button')?.focus();
}

/** @param {FocusEvent} event */
function closeOutside(event) {
  const here = /** @type {HTMLElement} */ (event.currentTarget);
  if (event.relatedTarget && !here.contains(/** @type {Node} */ (event.relatedTarget))) close();
}

addEventListener('pointerdown', ({ target }) => {
  if (!/** @type {Element} */ (target).closest?.('.who')) close();
}, { capture: true, passive: true });

/** Where this member of staff calls people to; asked only where there are desks. */
const DeskChoice = observed(() => {
  const { desks, services } = live.state.value;
  if (!desks.length || !services.some(({ meet }) => meet === 'desk')) return null;
  return html`
    <label class="desk">
      <span>${t('staff-your-desk')}</span>
      <select aria-label=${t('staff-your-desk')} onChange=${choose} value=${actions.desk.value}>
        <option value="">${t('staff-any-desk')}</option>
        ${desks.map(({ name }) => html`<option key=${name} value=${name}>${name}</option>`)}
      </select>
    </label>
  `;
});

/** @param {any} event */
async function choose({ currentTarget: { value } }) {
  actions.chooseDesk(value);
  if (!own.value) return;
  const answer = await commands.send('me:desk', '/me/desk', { desk: value || null });
  if (answer && !answer.ok) toasts.say(errorText(t, answer), 'failed');
}
