// @ts-check
/** The shop: every device as its own real page in a frame, what matters now large. */
import { html } from 'htm/preact';
import { signal } from '@preact/signals-core';
import { observed } from '../shared/observed.js';
import { chosen, isThere, large, one, rtl, t, touch } from './app.js';
import { alone, BEZELS, places } from './layout.js';
import { pageOf } from './pages.js';
import { Tabs } from './tabs.js';
import { nameOf } from './words.js';

/** @typedef {import('./types.d.ts').Part} Part */

/** @type {readonly Part[]} */
const PARTS = ['door', 'kiosk', 'first', 'second', 'phone', 'screen', 'manager'];

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

/**
 * Where this device stands, as styles: the device itself, its label, and what covers it while it is small.
 * @param {Part} part
 */
function standing(part) {
  const { width, height } = room.value;
  const place = isNarrow.value ? alone(part, width, height) : places(
    PARTS.filter(isThere),
    width < ROOM_FOR_TWO ? [one.value] : large.value,
    width,
    height,
  )[part];
  if (!place || !width) return null;
  const bezel = isNarrow.value ? 0 : BEZELS[part];
  const [w, h] = [place.width + 2 * bezel, place.height + 2 * bezel];
  const [shown_w, shown_h] = [w * place.scale, h * place.scale];
  const x = rtl ? width - place.x - shown_w : place.x;
  const at = (/** @type {number} */ y) => `translate(${x}px, ${y}px)`;
  return {
    device: {
      ...{ width: `${w}px`, height: `${h}px` },
      transform: `${at(place.y)} scale(${place.scale})`,
    },
    label: { width: `${shown_w}px`, transform: at(place.y + shown_h) },
    cover: { width: `${shown_w}px`, height: `${shown_h}px`, transform: at(place.y) },
    large: place.large,
  };
}

const Device = observed(
  /** @param {{part: Part}} props */
  ({ part }) => {
    const stands = standing(part);
    if (!stands) return null;
    const small = isNarrow.value;
    const off = small && part !== one.value;
    const name = nameOf(part);
    return html`
      <div class=${`device device-${part}`} id=${`device-${part}`} tabindex="-1"
        style=${stands.device} role=${small ? 'tabpanel' : 'group'} aria-label=${name}
        data-off=${off ? '' : null} data-touch=${touch.value === part ? '' : null}>
        <div class="page" inert=${off || !stands.large}>${pageOf(part)}</div>
      </div>
      ${!small && html`<p class="label" style=${stands.label} aria-hidden="true">${name}</p>`}
      ${!small && !stands.large && part !== 'door' && html`
        <button type="button" class="enlarge" style=${stands.cover}
          onClick=${() => (chosen.value = part)}>
          <span class="visually-hidden">${t('tour-enlarge', { name })}</span>
        </button>
      `}
    `;
  },
);
