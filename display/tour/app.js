// @ts-check
/**
 * The tour, put together once: what the server told, how far the visitor came, what is shown large.
 * @typedef {import('./types.d.ts').Part} Part
 * @typedef {import('./types.d.ts').Step} Step
 * @typedef {import('./types.d.ts').Progress} Progress
 */
import { computed, effect, signal } from '@preact/signals-core';
import { boot as plain } from '../shared/boot.js';
import { makeL10n, setServerTime, setZone } from '../shared/l10n.js';
import { Live } from '../shared/live.js';
import { forget, recall, remember } from './memory.js';
import { fresh, nextStep, note, noteAlive, noteVisit, STEPS, tick } from './progress.js';

/** What each step shows large, and the one device that matters where there is room for one only. */
/** @type {Record<Step, {large: Part[], one: Part, touch?: Part}>} */
export const SHOWS = {
  walk_in: { large: ['kiosk', 'first'], one: 'first' },
  check_in: { large: ['kiosk', 'first'], one: 'kiosk', touch: 'kiosk' },
  ignore: { large: ['first', 'second'], one: 'second' },
  hello: { large: ['first', 'phone'], one: 'first', touch: 'first' },
  race: { large: ['first', 'second'], one: 'second' },
  plug: { large: ['first', 'second'], one: 'second' },
  record: { large: ['manager'], one: 'manager' },
};
// A tick is seen before the next step comes; the closed ring longest: it is what it is all about.
const LINGER_MS = { hello: 4500, race: 4000, plug: 2500, check_in: 1800 };
const USUAL_LINGER_MS = 1200;

export const boot = /** @type {import('./types.d.ts').TourBoot} */ (plain);
export const { devices } = boot.tour;
setServerTime(boot.now);
setZone(boot.store.time_zone);
export const t = makeL10n(boot.language, boot.messages);
export const rtl = document.documentElement.dir === 'rtl';

export const progress = signal(/** @type {Progress} */ (recall(devices.manager.id) ?? fresh()));
export const step = signal(nextStep(progress.peek()) ?? 'record');
/** The device that the visitor wants to see large. */
export const chosen = signal(/** @type {Part | null} */ (null));
/** How often the record was opened. */
export const opened = signal(progress.peek().ticks.record ? 1 : 0);
/** What is said when a step ticks. */
export const said = signal('');
/** A ticket whose code the phone has read. */
const scanned = signal(/** @type {{ticket: string, path: string} | null} */ (null));

export const live = new Live(boot, {
  onEvent: (event) => change((now) => note(now, event, devices)),
});

export const large = computed(() =>
  chosen.value ? [chosen.value] : SHOWS[step.value].large.filter((part) => isThere(part))
);
export const one = computed(() => {
  const part = chosen.value ?? SHOWS[step.value].one;
  return isThere(part) ? part : 'first';
});
/** Where the visitor's finger belongs now. */
export const touch = computed(() =>
  progress.value.ticks[step.value] ? undefined : SHOWS[step.value].touch
);

/** @param {Part} part */
export function isThere(part) {
  return part !== 'manager' || (opened.value > 0 && progress.value.person !== null);
}

/** @param {(now: Progress) => Progress} how */
export function change(how) {
  const before = progress.peek();
  const after = how(before);
  if (after === before) return;
  progress.value = after;
  remember(devices.manager.id, after);
}

/** @param {Step} to */
export function goTo(to) {
  chosen.value = null;
  step.value = to;
}

export function startOver() {
  forget(devices.manager.id);
  progress.value = fresh();
  opened.value = 0;
  scanned.value = null;
  goTo('walk_in');
}

/**
 * @param {string} ticket
 * @param {string} path
 */
export function scan(ticket, path) {
  scanned.value = { ticket, path };
}

effect(() => {
  const read = scanned.value;
  if (read && read.ticket === progress.value.person?.ticket && !progress.peek().phone) {
    change((now) => ({ ...now, phone: read.path }));
  }
});

// The tablets, as the server hears them; and our person, when they changed while this page was away.
effect(() => {
  const { tablets, visits, now: at } = live.state.value;
  const second = tablets?.find(({ id }) => id === devices.second.id);
  const { person } = progress.peek();
  const seen = visits.find(({ id }) => id === person?.id);
  if (second) change((now) => noteAlive(now, second.alive, at));
  if (seen && seen.greeted_at && !person?.greeted_at) change((now) => noteVisit(now, seen, at));
});

/** Somebody saw the page of the record, with our person on it. */
export function sawRecord() {
  change((now) => tick(now, 'record', new Date().toISOString()));
}

let ticked = progress.peek().ticks;
effect(() => {
  const { ticks } = progress.value;
  const latest = STEPS.findLast((one) => ticks[one] && !ticked[one]);
  ticked = ticks;
  if (latest) moveOn(latest);
});

let timer = 0;

/**
 * What has just ticked is looked at, also when the visitor was quicker than the guide; then comes the next.
 * @param {Step} latest
 */
function moveOn(latest) {
  if (STEPS.indexOf(latest) > STEPS.indexOf(step.peek())) goTo(latest);
  const from = step.peek();
  clearTimeout(timer);
  if (!progress.peek().ticks[from]) return;
  const linger = LINGER_MS[/** @type {keyof typeof LINGER_MS} */ (from)] ?? USUAL_LINGER_MS;
  timer = setTimeout(() => {
    const next = nextStep(progress.peek());
    if (step.peek() === from && next && STEPS.indexOf(next) > STEPS.indexOf(from)) goTo(next);
  }, linger);
}
