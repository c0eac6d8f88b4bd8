// @ts-check
/**
 * The parts of the page of appointments, put together once.
 * @typedef {import('./types.d.ts').Appointment} Appointment
 * @typedef {import('./types.d.ts').ExpectedBoot} ExpectedBoot
 */
import { computed, signal } from '@preact/signals-core';
import { get, storePath } from '../shared/api.js';
import { boot as booted } from '../shared/boot.js';
import { Chime } from '../shared/chime.js';
import { makeL10n, serverNow, setServerTime, setZone, timeOfDay } from '../shared/l10n.js';
import { Live } from '../shared/live.js';
import { Commands } from '../staff/commands.js';
import { after, byDay, daysAhead, shopDay } from './model.js';

const MINUTE_MS = 60_000;

export const boot = /** @type {ExpectedBoot} */ (booted);
const zone = boot.store.time_zone;
setServerTime(boot.now);
setZone(zone);

export const t = makeL10n(boot.language, boot.messages);
export const chime = new Chime();
export const live = new Live(boot, {
  visible: () => document.visibilityState === 'visible',
  onEvent: (event) => (appointments.value = after(appointments.value, event)),
});
export const commands = new Commands(live);
export const appointments = signal(boot.appointments);
/** What was just refused, in words. */
export const said = signal('');
/** What is open beside the list. */
export const panel = signal(/** @type {'add' | 'list' | null} */ (null));

/** The day of the shop's wall; a page that stays open sees the next one. */
const today = signal(shopDay(serverNow(), zone));
setInterval(() => (today.value = shopDay(serverNow(), zone)), MINUTE_MS);

export const choosable = computed(() => {
  today.value;
  return daysAhead(serverNow(), zone, boot.limits.days);
});
export const days = computed(() => byDay(appointments.value, today.value, zone));
// What passed while this page was cut off is asked for whole: the snapshot knows only who is still to come.
live.socket.on('connect', look);

/** Asked again when something happened meanwhile, so that no older list takes the place of a newer one. */
async function look() {
  const { seq } = live.state.peek();
  const answer = await get(storePath('/expected'));
  if (live.state.peek().seq !== seq) return void look();
  if (answer.ok) appointments.value = answer.body.expected;
}

export const time = (/** @type {string | number | null} */ at) => timeOfDay(at, boot.language);
export const now = () => ({ today: today.value, time: timeOfDay(serverNow()) });

/** @param {string | null} slug */
export function serviceName(slug) {
  const service = live.state.value.services.find((one) => one.slug === slug);
  return service ? service.names?.[boot.language] ?? service.name ?? service.slug : slug ?? '';
}

/** @param {string} code */
export function languageName(code) {
  return boot.languages.find((one) => one.code === code)?.name ?? code;
}

/**
 * Today, tomorrow, or the day by its name.
 * @param {string} day
 */
export function dayName(day) {
  const n = choosable.value.indexOf(day);
  if (n === 0 || n === 1) return t(n ? 'expected-tomorrow' : 'expected-today');
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
  const written = new Intl.DateTimeFormat(
    `${boot.language}-u-nu-latn`,
    /** @type {any} */ (parts),
  ).format(Date.parse(`${day}T00:00Z`));
  return written[0].toUpperCase() + written.slice(1);
}
