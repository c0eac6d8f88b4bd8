// @ts-check
/** Tells the server which alerts this page has, and which are painted where they can be seen; once each. */
import { effect } from '@preact/signals-core';

/** @param {import('../shared/live.js').Live} live */
export function reportDelivered(live) {
  /** @type {Set<string>} */
  let told = new Set();
  effect(() => {
    if (live.line.value !== 'live') return;
    const ids = (live.state.value.alerts ?? []).map(({ id }) => id);
    ids.filter((id) => !told.has(id)).forEach((id) => live.tell('delivered', id));
    told = new Set(ids);
  });
}

/**
 * @param {import('../shared/live.js').Live} live
 * @param {Document} page
 */
export function reportShown(live, page = document) {
  /** @type {Set<string>} */
  let told = new Set();
  const look = () => {
    if (page.visibilityState !== 'visible') return;
    const cards = /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll('[data-alert]'));
    const ids = Array.from(cards, (card) => card.dataset.alert ?? '');
    ids.filter((id) => !told.has(id)).forEach((id) => live.tell('shown', id));
    told = new Set(ids);
  };
  page.addEventListener('visibilitychange', look);
  return look;
}
