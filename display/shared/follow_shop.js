// @ts-check
/**
 * A page was painted with the shop's name, languages and time zone. When set-up changes one of them, the page is
 * loaded anew, as soon as nobody is at it.
 */
import { effect } from '@preact/signals-core';

const IDLE_MS = 20_000;
const LOOK_MS = 2000;

/**
 * @param {import('./live.js').Live} live
 * @param {() => void} reload
 */
export function followShop(live, reload = () => location.reload()) {
  const { name, time_zone, languages } = live.boot.store;
  const painted = JSON.stringify({ name, time_zone, languages });
  let touched = -IDLE_MS;
  let waits = 0;
  for (const kind of ['pointerdown', 'keydown', 'input']) {
    addEventListener(kind, () => (touched = performance.now()), true);
  }

  function whenIdle() {
    const busy = performance.now() - touched < IDLE_MS || document.querySelector('dialog[open]');
    if (!busy) return reload();
    waits = setTimeout(whenIdle, LOOK_MS);
  }

  effect(() => {
    const { shop } = live.state.value;
    clearTimeout(waits);
    const now = shop && { name: shop.name, time_zone: shop.time_zone, languages: shop.languages };
    if (now && JSON.stringify(now) !== painted) waits = setTimeout(whenIdle, 0);
  });
}
