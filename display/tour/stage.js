// @ts-check
/** The shop: every device as its own real page in a frame, what matters now large. */
import { html } from 'htm/preact';
import { signal } from '@preact/signals-core';
import { observed } from '../shared/observed.js';
import { paintClock } from '../shared/l10n.js';
import {
  boot,
  chosen,
  devices,
  isThere,
  large,
  live,
  one,
  opened,
  progress,
  rtl,
  sawRecord,
  scan,
  t,
  touch,
} from './app.js';
import { keepFrame, pageIn, readCodes } from './frames.js';
import { alone, BEZELS, places } from './layout.js';
import { nameOf } from './words.js';

/** @typedef {import('./types.d.ts').Part} Part */

/** @type {readonly Part[]} */
const PARTS = ['door', 'kiosk', 'first', 'second', 'phone', 'screen', 'manager'];
/** @type {readonly Part[]} */
const TABS = ['kiosk', 'first', 'second', 'phone', 'screen', 'manager'];
const PAGES = { kiosk: '/kiosk', first: '/staff', second: '/staff', screen: '/screen' };

// On a stage that is less wide two devices side by side would be too small for a finger.
const ROOM_FOR_TWO = 800;

const room = signal({ width: 0, height: 0 });
/** Below this the stage shows one device, with tabs: the same width as in the style. */
export const narrow = matchMedia('(max-width: 56.25em)');
const isNarrow = signal(narrow.matches);
narrow.addEventListener('change', () => (isNarrow.value = narrow.matches));

export const Stage = observed(() => {
  const there = PARTS.filter(isThere);
  const shown = isNarrow.value ? there.filter((part) => part !== 'door') : there;
  return html`
    <section class="stage" id="stage" tabindex="-1" aria-label=${t('tour-stage')}>
      ${isNarrow.value && html`<${Tabs} />`}
      <div class="floor" ref=${watchRoom}>
        ${shown.map((part) => html`<${Device} key=${part} part=${part} />`)}
      </div>
    </section>
  `;
});

const watcher = new ResizeObserver(([entry]) => {
  const { width, height } = entry.contentRect;
  room.value = { width, height };
});

/** @param {HTMLElement | null} floor */
function watchRoom(floor) {
  watcher.disconnect();
  if (floor) watcher.observe(floor);
}

/** @param {HTMLElement | null} tab */
function comeIntoView(tab) {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

const Tabs = observed(() => {
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

const Device = observed(
  /** @param {{part: Part}} props */
  ({ part }) => {
    const { width, height } = room.value;
    const small = isNarrow.value;
    const place = small ? alone(part, width, height) : places(
      PARTS.filter(isThere),
      width < ROOM_FOR_TWO ? [one.value] : large.value,
      width,
      height,
    )[part];
    if (!place || !width) return null;
    const off = small && part !== one.value;
    const bezel = small ? 0 : BEZELS[part];
    const outer = [place.width + 2 * bezel, place.height + 2 * bezel];
    const x = rtl ? width - place.x - outer[0] * place.scale : place.x;
    const look = {
      width: `${outer[0]}px`,
      height: `${outer[1]}px`,
      transform: `translate(${x}px, ${place.y}px) scale(${place.scale})`,
    };
    const under = {
      width: `${outer[0] * place.scale}px`,
      transform: `translate(${x}px, ${place.y + outer[1] * place.scale}px)`,
    };
    const still = off || (!small && !place.large);
    return html`
      <div class=${`device device-${part}`} id=${`device-${part}`} tabindex="-1" style=${look}
        role=${small ? 'tabpanel' : 'group'} aria-label=${nameOf(part)} data-off=${off ? '' : null}
        data-touch=${touch.value === part ? '' : null}>
        <div class="page" inert=${still}>${pageOf(part)}</div>
      </div>
      ${!small && html`
        <p class="label" style=${under} aria-hidden="true">${nameOf(part)}</p>
        ${still && part !== 'door' && html`
          <button type="button" class="enlarge" style=${{
            ...under,
            height: `${outer[1] * place.scale}px`,
            transform: `translate(${x}px, ${place.y}px)`,
          }} onClick=${() => (chosen.value = part)}>
            <span class="visually-hidden">${t('tour-enlarge', { name: nameOf(part) })}</span>
          </button>
        `}
      `}
    `;
  },
);

/** @param {Part} part */
function pageOf(part) {
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
