// @ts-check
/** Numbers that a kiosk gave while it was cut off, `K1-07`, as they are typed: the dash comes by itself. */

const OWN = /^K\d{1,3}-\d{2,4}$/;
const SHOPS = /^[A-Z]\d{1,4}$/;

/**
 * The dash stands after the kiosk's place: this one's, when what was typed begins so, else one of a single figure.
 * @param {string} typed
 * @param {string} kiosk `K1`
 */
export function withDash(typed, kiosk) {
  const figures = typed.slice(1).replaceAll('-', '');
  const place = figures.startsWith(kiosk.slice(1)) ? kiosk.length - 1 : 1;
  const [own, number] = [figures.slice(0, place), figures.slice(place)];
  return number ? `K${own}-${number}` : `K${own}`;
}

/**
 * Whether it is a whole number: the shop's, or a kiosk's own.
 * @param {string} typed
 */
export function isWhole(typed) {
  return OWN.test(typed) || SHOPS.test(typed);
}
