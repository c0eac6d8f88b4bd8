// @ts-check
/**
 * What the guide says of each step: what there is to do, and what came of it.
 * @typedef {import('./types.d.ts').Step} Step
 * @typedef {import('./types.d.ts').Progress} Progress
 */
import { clock } from '../shared/time.js';
import { boot, devices, t } from './app.js';

/** @param {Step} step */
const key = (step) => `tour-${step.replace('_', '-')}`;
const names = { first: devices.first.staff ?? '', second: devices.second.staff ?? '' };

/** @param {import('./types.d.ts').Part} part */
export function nameOf(part) {
  const staff = part === 'first' || part === 'second' ? names[part] : '';
  return t(`tour-part-${part === 'second' ? 'first' : part}`, { staff });
}

/** @param {Step} step */
export function titleOf(step) {
  return t(key(step));
}

/**
 * @param {Step} step
 * @param {Progress} progress
 */
export function taskOf(step, { person, ticks }) {
  const { again_s, manager_s } = boot.tour;
  const service = boot.store.services.find((one) => one.meet === 'floor') ?? boot.store.services[0];
  const name = service?.names?.[boot.language] ?? service?.name ?? '';
  if (step === 'ignore' && ticks.hello) return t('tour-ignore-late');
  if (step === 'hello' && !person) return t('tour-hello-do');
  const ticket = person?.ticket ?? '';
  const told = { ...names, again: again_s, manager: manager_s, service: name, ticket };
  return t(step === 'hello' ? 'tour-hello-do-them' : `${key(step)}-do`, told);
}

/**
 * @param {Step} step
 * @param {Progress} progress
 */
export function doneOf(step, { person, joined, race, plug }) {
  const ticket = person?.ticket ?? '';
  if (step === 'check_in') return t(`tour-check-in-${joined ? 'joined' : 'done'}`, { ticket });
  if (step === 'ignore') return t('tour-ignore-done', { ticket, manager: boot.tour.manager_s });
  if (step === 'hello') {
    if (!person?.greeted_at) return t('tour-hello-door');
    return t('tour-hello-done', { staff: person.greeted_by ?? '', time: helloAfter(person) });
  }
  if (step === 'race' && race?.winner) {
    const loser = race.winner === names.first ? names.second : names.first;
    return t('tour-race-done', { winner: race.winner, loser, ticket: race.ticket });
  }
  if (step === 'plug' && plug.red_s !== null) {
    return t('tour-plug-measured', { red: plug.red_s, back: plug.back_s ?? 0 });
  }
  return t(`${key(step)}-done`, { ticket });
}

/**
 * How long the ring was open: the clock that stops when somebody says hello.
 * @param {import('./types.d.ts').Person} person
 */
export function helloAfter({ greeted_at, entered_at, arrived_at }) {
  const from = Date.parse(entered_at ?? arrived_at);
  return clock(Math.max(0, Math.round((Date.parse(greeted_at ?? '') - from) / 1000)));
}
