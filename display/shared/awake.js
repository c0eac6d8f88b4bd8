// @ts-check
/** Keeps the screen on where the browser lets a page ask for it; over plain http there is nothing to ask. */

/** May a page ask for it here at all? */
export const canAsk = 'wakeLock' in navigator;

export function keepAwake(page = document) {
  if (!canAsk) return;
  let kept = false;
  const ask = async () => {
    if (page.visibilityState !== 'visible') return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      kept = true;
      // The system takes it away with each hiding, and when the battery is low.
      lock.addEventListener('release', () => (kept = false));
    } catch {
      kept = false;
    }
  };
  page.addEventListener('visibilitychange', ask);
  addEventListener('pointerdown', () => kept || ask(), { passive: true });
  ask();
}
