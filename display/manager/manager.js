// @ts-check
/** The page is whole without this: it only spares a tap when a day is chosen. */

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('.between'));
const from = /** @type {HTMLInputElement | null} */ (form?.querySelector('[name=from]') ?? null);
const to = /** @type {HTMLInputElement | null} */ (form?.querySelector('[name=to]') ?? null);

if (form && from && to && from.value === to.value) {
  // Who moves the first day of a single day means that day, not a range.
  from.addEventListener('change', () => {
    if (to.dataset.chosen === undefined) to.value = from.value;
  });
  to.addEventListener('change', () => (to.dataset.chosen = ''));
}
