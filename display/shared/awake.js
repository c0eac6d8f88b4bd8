// @ts-check
/** Keeps the screen on where the browser lets a page ask for it, and knows when this device slept all the same. */
import { signal } from '@preact/signals-core';

const TICK_MS = 5000;
const SLEPT_MS = 30_000;

/** `kept`, `missing`: this browser or this address knows nothing of it, `refused`: not now. */
export const awake = signal('missing');
/** From when to when nobody could see this page, once it was long; until somebody has read it. */
export const slept = signal(/** @type {{from: number, to: number} | null} */ (null));

export function keepAwake(page = document) {
  const ask = async () => {
    if (!('wakeLock' in navigator) || page.visibilityState !== 'visible') return;
    try {
      await navigator.wakeLock.request('screen');
      awake.value = 'kept';
    } catch {
      awake.value = 'refused';
    }
  };
  // The system takes it away with each hiding.
  page.addEventListener('visibilitychange', ask);
  addEventListener('pointerdown', () => awake.value === 'refused' && ask(), { passive: true });
  ask();
}

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
