// @ts-check
/** What stands in each device: the real page in a frame; a door and a phone without a ticket have none. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { paintClock } from '../shared/l10n.js';
import { boot, devices, live, opened, progress, sawRecord, scan, t } from './app.js';
import { keepFrame, pageIn, readCodes } from './frames.js';
import { nameOf } from './words.js';

/** @typedef {import('./types.d.ts').Part} Part */

const PAGES = { kiosk: '/kiosk', first: '/staff', second: '/staff', screen: '/screen' };

/** @param {Part} part */
export function pageOf(part) {
  if (part === 'door') return html`<${Door} />`;
  if (part === 'phone') return html`<${Phone} />`;
  if (part === 'manager') return html`<${Record} />`;
  const path = `${PAGES[part]}?device=${devices[part].id}`;
  return frame(part, path, part === 'kiosk' ? () => readCodes(scan) : undefined);
}

/**
 * @param {Part} part
 * @param {string} path
 * @param {() => void} [loaded]
 */
function frame(part, path, loaded) {
  const source = `${path}${path.includes('?') ? '&' : '?'}language=${boot.language}`;
  return html`
    <iframe title=${nameOf(part)} src=${source} allow="autoplay; screen-wake-lock"
      ref=${(/** @type {HTMLIFrameElement | null} */ element) => keepFrame(part, element)}
      onLoad=${loaded}></iframe>
  `;
}

/** A door has no page: it shows whom it saw and nobody has met. */
const Door = observed(() => {
  const open = (live.state.value.arrivals ?? []).filter(({ state }) => state === 'unnoticed');
  const newest = open.at(-1);
  return html`
    <div class="doorway" data-open=${open.length ? '' : null}>
      <span class="leaf" aria-hidden="true"></span>
      <p>
        <span>${open.length
          ? t('tour-door-count', { count: open.length })
          : t('tour-door-nobody')}</span>
        ${newest && html`
          <time data-clock="up" datetime=${newest.at} key=${newest.id} ref=${paintClock}></time>
        `}
      </p>
    </div>
  `;
});

const Phone = observed(() => {
  const { phone } = progress.value;
  if (phone) return frame('phone', phone);
  return html`
    <div class="waits">
      <span class="ring" aria-hidden="true"></span>
      <p>${t('tour-phone-waits')}</p>
    </div>
  `;
});

/** The manager's page of our person: printed once, so opened anew each time. */
const Record = observed(() => {
  const { person } = progress.value;
  if (!person) return null;
  const path = `/manager/visits/${person.id}?device=${devices.manager.id}`;
  const loaded = () => {
    if (pageIn('manager')?.querySelector(`[data-visit="${person.ticket}"]`)) sawRecord();
  };
  return html`<div class="page" key=${opened.value}>${frame('manager', path, loaded)}</div>`;
});
