// @ts-check
/** On a small screen: one device at a time, chosen by its tab. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { chosen, isThere, one, rtl, t, touch } from './app.js';
import { nameOf } from './words.js';

/** @type {readonly import('./types.d.ts').Part[]} */
const TABS = ['kiosk', 'first', 'second', 'phone', 'screen', 'manager'];

/** @param {HTMLElement | null} tab */
function comeIntoView(tab) {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

export const Tabs = observed(() => {
  const tabs = TABS.filter(isThere);
  /** @param {KeyboardEvent} event */
  const move = (event) => {
    const way = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (!way) return;
    const at = tabs.indexOf(one.value);
    chosen.value = tabs[(at + way + tabs.length) % tabs.length];
    document.getElementById(`tab-${chosen.value}`)?.focus();
    event.preventDefault();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${t('tour-stage')} onKeyDown=${move}>
      ${tabs.map((part) =>
        html`
          <button key=${part} type="button" role="tab" id=${`tab-${part}`} class="tab"
            aria-selected=${String(part === one.value)} aria-controls=${`device-${part}`}
            ref=${part === one.value ? comeIntoView : null}
            tabindex=${part === one.value ? 0 : -1} data-touch=${touch.value === part ? '' : null}
            onClick=${() => (chosen.value = part)}>${nameOf(part)}</button>
        `
      )}
    </div>
  `;
});
