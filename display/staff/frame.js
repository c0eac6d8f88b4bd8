// @ts-check
/** What surrounds the board: the bar below, what is said, and the red panel. */
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { observed } from '../shared/observed.js';
import { timeOfDay } from '../shared/l10n.js';
import { actions, commands, live, news, open, shown, t, toasts, waiting } from './app.js';
import { leadOf } from './board.js';
import { icon } from './icons.js';

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
