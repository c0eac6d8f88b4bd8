// @ts-check
/** The parts of the staff board, put together once. */
import { computed, signal } from '@preact/signals-core';
import { boot } from '../shared/boot.js';
import { Chime } from '../shared/chime.js';
import { makeL10n, setServerTime, setZone, timeOfDay } from '../shared/l10n.js';
import { Live } from '../shared/live.js';
import { slept } from '../shared/sleep.js';
import { Actions } from './actions.js';
import { Alerts } from './alerts.js';
import { bannerOf } from './banner_of.js';
import { boardOf, isArrival } from './board.js';
import { Commands } from './commands.js';
import { Gone } from './gone.js';
import { holdBoard, underThumb, whenLifted } from './hold.js';
import { News } from './news.js';
import { Toasts } from './toasts.js';
import { setLimits } from './turns.js';

/** @typedef {import('../shared/types.d.ts').Visit} Visit */

setServerTime(boot.now);
setZone(boot.store.time_zone);
setLimits(boot.settings);

/** As others read it: the member of staff, or the tablet when nobody holds it. */
export const me = boot.device?.staff ?? boot.device?.name ?? '';
export const t = makeL10n(boot.language, boot.messages);
export const toasts = new Toasts();
export const gone = new Gone();
export const news = new News(
  t,
  boot.device?.name ?? '',
  () => waiting.value.length,
  (id) => live.state.peek().visits.find((visit) => visit.id === id)?.ticket ?? '',
);
export const live = new Live(boot, {
  visible: () => document.visibilityState === 'visible',
  onEvent: (event, isNew) => {
    gone.note(event);
    if (isNew) news.note(event);
    if (isNew && event.type === 'alert.answered') sayComing(event);
    if (isNew && event.type === 'staff.pin_locked') sayLocked(event);
  },
});
// What is drawn hangs on the part that it needs: a new estimate draws no card again.
const visits = computed(() => live.state.value.visits);
const arrivals = computed(() => live.state.value.arrivals);
const raised = computed(() => live.state.value.alerts);
const offered = computed(() => live.state.value.services);
export const waiting = computed(() => visits.value.filter(({ state }) => state === 'waiting'));
export const commands = new Commands(live);
export const actions = new Actions(
  commands,
  toasts,
  t,
  boot.settings.undo_s,
  meetOf,
  (visit) =>
    live.state.value.alerts?.find((one) =>
      one.visit === visit && (one.about === 'help' || one.about === 'promise')
    ),
);
export const chime = new Chime();

const serving = computed(() =>
  visits.value.some(({ state, staff }) => state === 'serving' && staff === me)
);
/** Who is signed in here, as everybody sees them now; nobody on a tablet that serves without a name. */
export const own = computed(() =>
  live.state.value.members?.find(({ id }) => id === boot.me?.member?.id)
);
export const resting = computed(() => own.value?.duty === 'break');
/** Who holds this tablet, as alerts see them. */
const holder = computed(() => ({
  name: me,
  role: boot.device?.role ?? '',
  device: boot.device?.id ?? '',
  free: !serving.value && !resting.value,
}));
export const latest = computed(() => {
  const state = {
    visits: visits.value,
    arrivals: arrivals.value,
    alerts: raised.value,
    services: offered.value,
  };
  return boardOf(state, holder.value, actions.aside.value);
});
const held = underThumb();
export const shown = holdBoard(latest, held);
export const alerts = new Alerts(live, latest, chime, () => holder.value);

/** The one banner, the gravest first; the red panel outranks them all. */
export const banner = whenLifted(() =>
  bannerOf(
    live.state.value.tablets ?? [],
    {
      id: boot.device?.id ?? '',
      ready: chime.ready.value,
      slept: slept.value !== null,
    },
    live.state.value.door,
    live.state.value.kiosks,
    live.state.value.printers,
  ), held);

/** May this tablet ring? The first touch makes that it may, and nothing moves under that touch either. */
export const rings = whenLifted(() => chime.ready.value, held);

/** What lies open over the board: one person's sheet, the form, or nothing. */
export const open = signal(
  /** @type {{kind: 'person', visit: Visit} | {kind: 'add'} | null} */ (null),
);
/** While with somebody: has the strip been tapped to see who is new? */
export const peeking = signal(false);
/** What nobody looks at before the board stands. @type {import('@preact/signals-core').Signal<ReturnType<typeof import('./rest.js').openRest> | null>} */
export const rest = signal(null);

/** Everybody by id, as they are now. */
export const now = computed(() => {
  return new Map([...visits.value, ...(arrivals.value ?? [])].map((one) => [one.id, one]));
});
export const services = computed(() => new Map(offered.value.map((one) => [one.slug, one])));

/** @param {string | null} slug */
export function serviceName(slug) {
  const service = services.value.get(slug ?? '');
  return service?.names?.[boot.language] ?? service?.name ?? '';
}

/** @param {string | null} slug */
export function meetOf(slug) {
  return services.value.get(slug ?? '')?.meet ?? 'floor';
}

/**
 * The language in its own words, when it is not the page's.
 * @param {string | null | undefined} code
 */
export function languageName(code) {
  if (!code || code === boot.language) return '';
  return boot.languages.find((one) => one.code === code)?.name ?? code;
}

/**
 * Somebody tried too many PINs: whoever leads is told.
 * @param {import('../shared/types.d.ts').LiveEvent} event
 */
function sayLocked({ member, by, until_at }) {
  if (!['lead', 'manager'].includes(boot.device?.role ?? '')) return;
  const time = timeOfDay(until_at, boot.language);
  toasts.say(
    t('staff-pin-locked', { staff: member?.name, device: by?.device ?? '', time }),
    'failed',
  );
}

/**
 * Whoever called for help is told who comes.
 * @param {import('../shared/types.d.ts').LiveEvent} event
 */
function sayComing({ alert, by }) {
  const visit = now.peek().get(alert?.visit ?? '');
  if (!visit || isArrival(visit) || visit.staff !== me || by?.device === boot.device?.name) return;
  toasts.say(t('staff-say-coming', { staff: by?.staff ?? '', ticket: visit.ticket }));
}
