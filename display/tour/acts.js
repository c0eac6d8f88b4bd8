// @ts-check
/**
 * What the visitor's buttons do: each is an order of a device of the tour, or a hand in one of its pages.
 */
import { computed, signal } from '@preact/signals-core';
import { post, storePath, uuid7 } from '../shared/api.js';
import { change, devices, goTo, live, opened, progress, startOver } from './app.js';
import { bothTap, isRed, plug } from './frames.js';
import { fresh } from './progress.js';

const LOOK_MS = 100;

export const busy = signal(false);
/** The step whose button did not do what it says. */
export const failed = signal(/** @type {import('./types.d.ts').Step | null} */ (null));

/**
 * @param {import('./types.d.ts').Step} step
 * @param {() => Promise<boolean>} act
 */
async function once(step, act) {
  if (busy.value) return;
  busy.value = true;
  failed.value = (await act()) ? null : step;
  busy.value = false;
}

/** The door's camera says that somebody came in: an order of its own, so in its own name. */
export function walkIn() {
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': uuid7(),
    'X-Greetline-Device': devices.door.id,
  };
  const body = JSON.stringify({ direction: 'in', group_size: 1 });
  const address = `/api/v1${storePath('/arrivals')}`;
  return once(
    'walk_in',
    () => fetch(address, { method: 'POST', headers, body }).then(({ ok }) => ok, () => false),
  );
}

/** For whom both could run now: our person, else whoever waits; or why nobody can. */
export const rival = computed(() => {
  const { visits } = live.state.value;
  const { person, plug: cable } = progress.value;
  const names = [devices.first.staff, devices.second.staff];
  const served = visits.find(({ state, staff }) => state === 'serving' && names.includes(staff));
  if (cable.out) return { why: 'plug' };
  if (served) return { why: 'busy', staff: served.staff, ticket: served.ticket };
  const waiting = visits.filter(({ state }) => state === 'waiting');
  const visit = waiting.find(({ id }) => id === person?.id) ?? waiting[0];
  return visit ? { visit } : { why: 'nobody' };
});

export function race() {
  return once('race', async () => {
    const { visit } = rival.peek();
    if (!visit) return false;
    const { id, ticket } = visit;
    change((now) => ({ ...now, race: { visit: id, ticket, winner: null } }));
    return await bothTap(ticket);
  });
}

/** Measures on the tablet's own page until `over`, in tenths of a second. */
function measure(/** @type {() => boolean} */ over, /** @type {(s: number) => void} */ tell) {
  const from = performance.now();
  const timer = setInterval(() => {
    if (!over()) return;
    clearInterval(timer);
    tell(Math.round((performance.now() - from) / 100) / 10);
  }, LOOK_MS);
}

export function pullPlug() {
  change((now) => ({ ...now, plug: { ...fresh().plug, out: true } }));
  plug('second', false);
  measure(
    () => isRed('second') || !progress.peek().plug.out,
    (red_s) => change((now) => ({ ...now, plug: { ...now.plug, red_s } })),
  );
}

export function putBack() {
  plug('second', true);
  change((now) => ({ ...now, plug: { ...now.plug, out: false } }));
  measure(
    () => !isRed('second'),
    (back_s) => change((now) => ({ ...now, plug: { ...now.plug, back_s } })),
  );
}

export function openRecord() {
  opened.value += 1;
  goTo('record');
}

/** Whom we followed goes, by their own phone: nobody shall be asked for somebody who was only shown. */
export function again() {
  const { person, phone, plug: cable } = progress.peek();
  if (cable.out) putBack();
  if (phone && person?.state === 'waiting') post(`/tickets/${phone.replace('/t/', '')}/leave`);
  failed.value = null;
  startOver();
}
