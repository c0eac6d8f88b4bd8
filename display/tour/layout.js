// @ts-check
/**
 * Where each device stands: what matters now stands large, side by side; the others in a row below. Pure.
 * @typedef {import('./types.d.ts').Part} Part
 * @typedef {import('./types.d.ts').Place} Place
 */

/** A page's own size, as such devices have it. @type {Record<Part, [number, number]>} */
export const SIZES = {
  door: [340, 560],
  kiosk: [820, 1180],
  first: [1180, 820],
  second: [1180, 820],
  phone: [390, 844],
  screen: [1920, 1080],
  manager: [1280, 860],
};
/** What surrounds the page. @type {Record<Part, number>} */
export const BEZELS = {
  ...{ door: 0, kiosk: 28, first: 26, second: 26, phone: 14, screen: 24, manager: 18 },
};

const GAP = 24;
const LABEL = 36;
// The row below takes at least so much of the height, and what the large ones can't use up to so much.
const ROW_SHARE = 0.24;
const MOST_SHARE = 0.36;

/**
 * @param {readonly Part[]} parts all that are there, in their order
 * @param {readonly Part[]} large
 * @param {number} width
 * @param {number} height
 * @returns {Partial<Record<Part, Place>>}
 */
export function places(parts, large, width, height) {
  const front = parts.filter((part) => large.includes(part));
  const row = parts.filter((part) => !large.includes(part));
  const labels = LABEL * (row.length ? 2 : 1) + (row.length ? GAP : 0);
  const free = height - labels;
  const least = row.length ? free * ROW_SHARE : 0;
  const front_h = highest(front, width, free - least);
  const row_h = highest(row, width, Math.min(free - front_h, free * MOST_SHARE));
  const top = Math.max(0, (free - front_h - row_h) / 2);
  return {
    ...stand(front, width, front_h, top, true),
    ...stand(row, width, row_h, top + front_h + LABEL + GAP, false),
  };
}

/** @param {Part} part */
function outer(part) {
  return SIZES[part].map((side) => side + 2 * BEZELS[part]);
}

/** @param {readonly Part[]} parts */
function ratioOf(parts) {
  return parts.reduce((sum, part) => sum + outer(part)[0] / outer(part)[1], 0);
}

/**
 * How high they can be side by side, all alike: as the room allows, never larger than they are.
 * @param {readonly Part[]} parts
 * @param {number} width
 * @param {number} height
 */
function highest(parts, width, height) {
  if (!parts.length) return 0;
  const across = (width - GAP * (parts.length - 1)) / ratioOf(parts);
  return Math.min(height, across, ...parts.map((part) => outer(part)[1]));
}

/**
 * @param {readonly Part[]} parts
 * @param {number} width
 * @param {number} high
 * @param {number} y
 * @param {boolean} large
 */
function stand(parts, width, high, y, large) {
  let x = (width - high * ratioOf(parts) - GAP * (parts.length - 1)) / 2;
  /** @type {Partial<Record<Part, Place>>} */
  const found = {};
  for (const part of parts) {
    const [w, h] = SIZES[part];
    const scale = high / outer(part)[1];
    found[part] = { x, y, scale, width: w, height: h, large };
    x += outer(part)[0] * scale + GAP;
  }
  return found;
}

/**
 * On a small screen one device has all the room, at its own size; only the wall's is shown smaller.
 * @param {Part} part
 * @param {number} width
 * @param {number} height
 * @returns {Place}
 */
export function alone(part, width, height) {
  const [w, h] = part === 'screen' ? SIZES.screen : [width, height];
  return { x: 0, y: 0, scale: Math.min(width / w, height / h), width: w, height: h, large: true };
}
