// @ts-check
/**
 * What the visitor's buttons do: each is an order of a device of the tour, or a hand in one of its pages.
 */
import { computed, signal } from '@preact/signals-core';
import { storePath, uuid7 } from '../shared/api.js';
import { change, devices, goTo, live, opened, progress, startOver } from './app.js';
import { bothTap, isRed, plug } from './frames.js';
import { fresh } from './progress.js';

const LOOK_MS = 100;

/** What is under way, or went wrong: `busy`, `failed`, or nothing. */
export const doing = signal(/** @type {'' | 'busy' | 'failed'} */ (''));

/** @param {() => Promise<boolean>} act */
async function once(act) {
  if (doing.value === 'busy') return;
  doing.value = 'busy';
  doing.value = (await act()) ? '' : 'failed';
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
  return once(() =>
    fetch(address, { method: 'POST', headers, body }).then(({ ok }) => ok, () => false)
  );
}

/** For whom both could run now: our person, else whoever waits; or why nobody can. */
export const rival = computed(() => {
  const { visits } = live.state.value;
  const { person, plug: cable } = progress.value;
  const names = [devices.first.staff, devices.second.staff];
  const busy = visits.find(({ state, staff }) => state === 'serving' && names.includes(staff));
  if (cable.out) return { why: 'plug' };
  if (busy) return { why: 'busy', staff: busy.staff, ticket: busy.ticket };
  const waiting = visits.filter(({ state }) => state === 'waiting');
  const visit = waiting.find(({ id }) => id === person?.id) ?? waiting[0];
  return visit ? { visit } : { why: 'nobody' };
});

export function race() {
  return once(async () => {
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

export function again() {
  if (progress.peek().plug.out) putBack();
  startOver();
}
