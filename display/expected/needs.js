// @ts-check
/** Whoever needs somebody is not forgotten over a list: it rings here as on the board, and counts who waits there. */
import { computed } from '@preact/signals-core';
import { Alerts } from '../staff/alerts.js';
import { boardOf } from '../staff/board.js';
import { boot, chime, live } from './app.js';

const name = boot.device?.staff ?? boot.device?.name ?? '';

const holder = computed(() => {
  const { members, visits } = live.state.value;
  const own = members?.find(({ id }) => id === boot.me?.member?.id);
  const serves = visits.some(({ state, staff }) => state === 'serving' && staff === name);
  const { role = '', id: device = '' } = boot.device ?? {};
  return { name, role, device, free: own?.duty !== 'break' && !serves };
});
const board = computed(() => boardOf(live.state.value, holder.value));
const alerts = new Alerts(live, board, chime, () => holder.value);

/** How many at the board wait for an answer. */
export const needed = computed(() => alerts.unanswered.value.length);
