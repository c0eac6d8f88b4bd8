// @ts-check
/** Tells the server which alerts are painted on a visible page, once each time they are raised. */

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
    ids.filter((id) => !told.has(id)).forEach((id) => live.shown(id));
    told = new Set(ids);
  };
  page.addEventListener('visibilitychange', look);
  return look;
}
