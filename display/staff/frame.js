// @ts-check
/** What surrounds the board: the strip above, the bar below, what is said, and the red panel. */
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { observed } from '../shared/observed.js';
import { timeOfDay } from '../shared/l10n.js';
import {
  actions,
  banner,
  chime,
  commands,
  live,
  me,
  news,
  open,
  shown,
  t,
  toasts,
  waiting,
} from './app.js';
import { leadOf } from './board.js';
import { icon } from './icons.js';
import { clockOf } from './parts.js';

export const TopStrip = observed(() => {
  const oldest = waiting.value[0];
  return html`
    <header>
      <h1 class="visually-hidden">${t('staff-board-of', { staff: me })}</h1>
      <div class="strip">
        <p class="who"><span class="dot" aria-hidden="true"></span> <b>${me}</b> · ${t(
          'staff-on-duty',
        )}</p>
        <p class="count">
        ${t('staff-waiting-count', { count: waiting.value.length })}
        ${oldest && [' · ', clockOf('longest', oldest.arrived_at)]}
      </p>
        <${DeskChoice} />
        <p class="line">${boot.device?.name} · <${LineWord} /></p>
      </div>
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

/** Where this member of staff calls people to; asked only where there are desks. */
const DeskChoice = observed(() => {
  const { desks, services } = live.state.value;
  if (!desks.length || !services.some(({ meet }) => meet === 'desk')) return null;
  const choose = (/** @type {any} */ event) => actions.chooseDesk(event.currentTarget.value);
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

export const Banner = observed(() => {
  const one = banner.value;
  if (!one) return null;
  return one.kind === 'asleep' ? asleepBanner(one.asleep) : soundBanner();
});

/** @param {string[]} names */
function asleepBanner(names) {
  const key = names.length > 1 ? 'staff-tablets-asleep' : 'staff-tablet-asleep';
  return html`
    <div class="banner" data-banner="asleep">
      ${icon('asleep')}<span>${t(key, { names: names.join(', ') })}</span><${SoundButton} />
    </div>
  `;
}

function soundBanner() {
  return html`
    <div class="banner loud" data-banner="sound">
      ${icon('bell')}<span>${t('staff-sound-off')}</span><${SoundButton} />
    </div>
  `;
}

/** However grave the banner is, a silent tablet can be woken from it. */
const SoundButton = observed(() =>
  !chime.ready.value && html`
    <button type="button" class="btn" onClick=${() => chime.wake()}>${t('staff-sound-on')}</button>
  `
);

export const BottomBar = observed(() => {
  const lead = !leadOf(shown.value.board) && waiting.value.length > 0;
  const busy = commands.busy.value.has('next');
  return html`
    <footer class="bar">
      <button type="button" class=${`btn next ${lead ? 'btn-primary' : ''}`} aria-busy=${busy
        ? 'true'
        : null}
        onClick=${() => actions.callNext()}>${t('staff-next')}${icon('next')}</button>
      <button type="button" class="btn add-someone" aria-haspopup="dialog"
        onClick=${() => (open.value = { kind: 'add' })}>${icon('plus')}${t('staff-add')}</button>
    </footer>
  `;
});

/** What was just done, with a way back. The one live region; it also says the board's news, unseen. */
export const Said = observed(() =>
  html`
    <div class="said" role="status" aria-live="polite" aria-atomic="false">
      <div class="toasts">
        ${toasts.list.value.map((toast) =>
          html`
            <div key=${toast.id} class=${`toast ${toast.kind}`}>
              <p>${toast.text}</p>
              ${toast.button && html`
                <button type="button" class="btn" onClick=${toast.button.press}>${toast.button
                  .label}</button>
              `}
            </div>
          `
        )}
      </div>
      <span class="visually-hidden">${news.sentence.value}</span>
    </div>
  `
);

/** Old data is never shown as live. */
export const CutOff = observed(() => {
  const line = live.line.value;
  if (line !== 'cut' && line !== 'refused') return null;
  const time = timeOfDay(live.lastHeard.value, boot.language);
  const refused = line === 'refused';
  return html`
    <div class="cut-off" role="alert" data-banner=${refused ? 'signed-out' : 'cut-off'}>
      ${icon('cut')}
      <p class="cut-says">
        <strong>${refused ? t('staff-signed-out') : t('staff-cut-off', { time })}</strong> ${' '}
        <span>${t(refused ? 'staff-signed-out-why' : 'staff-cut-off-why')}</span>
      </p>
      ${!refused && html`<p>${t('staff-cut-off-trying')}</p>`}
    </div>
  `;
});
