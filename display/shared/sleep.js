// @ts-check
/** Knows when this device slept, or could not be seen for long: its holder should know, and prevent it. */
import { signal } from '@preact/signals-core';

const TICK_MS = 5000;
const SLEPT_MS = 30_000;

/** From when to when, until somebody has read it. */
export const slept = signal(/** @type {{from: number, to: number} | null} */ (null));

/** Timers stand still while a device sleeps, and a hidden page can't be read: both count as asleep. */
export function watchSleep(page = document) {
  let seenAt = Date.now();
  const look = () => {
    if (page.visibilityState !== 'visible') return;
    if (Date.now() - seenAt > SLEPT_MS) slept.value = { from: seenAt, to: Date.now() };
    seenAt = Date.now();
  };
  page.addEventListener('visibilitychange', look);
  setInterval(look, TICK_MS);
}
