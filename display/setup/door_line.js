// @ts-check
/**
 * The line in the door's picture: pure. Places are shares of width and height, from 0 to 1.
 * @typedef {import('./types.d.ts').Point} Point
 * @typedef {[number, number, number, number]} Line
 */

const NEAR_EDGE = 0.1;
/** One press of an arrow key. */
export const STEP = 0.01;

/** @param {number} share */
export const kept = (share) => Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 1000;

/**
 * The arrow off the line, as it looks at right angles in a picture of this shape, and one share long at most.
 * @param {Line} line
 * @param {1 | -1} side
 * @param {number} aspect width by height
 * @returns {Point}
 */
export function across([x1, y1, x2, y2], side, aspect) {
  const [dx, dy] = [(x2 - x1) * aspect, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  return [round(-dy / length / aspect * side), round(dx / length * side)];
}

/** @param {number} n */
const round = (n) => Math.round(n * 10_000) / 10_000 || 0;

/**
 * On which side of the line the inside is.
 * @param {Line} line
 * @param {Point | null} inside
 * @returns {1 | -1}
 */
export function sideOf([x1, y1, x2, y2], inside) {
  if (!inside) return 1;
  return (x2 - x1) * inside[1] - (y2 - y1) * inside[0] < 0 ? -1 : 1;
}

/**
 * Whether people are cut off by the picture's edge before they have crossed: as the server says it too.
 * @param {Line} line
 */
export function isNearEdge([x1, y1, x2, y2]) {
  const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
  return middle.some((share) => Math.min(share, 1 - share) < NEAR_EDGE);
}

/**
 * The line with one end moved.
 * @param {Line} line
 * @param {0 | 1} end
 * @param {Point} to
 * @returns {Line}
 */
export function moved([x1, y1, x2, y2], end, [x, y]) {
  return end ? [x1, y1, kept(x), kept(y)] : [kept(x), kept(y), x2, y2];
}

/**
 * Where an arrow key leads to.
 * @param {Point} from
 * @param {string} key
 * @param {boolean} far
 * @returns {Point | null}
 */
export function byKey([x, y], key, far) {
  const step = far ? STEP * 5 : STEP;
  /** @type {Record<string, Point>} */
  const ways = {
    ArrowLeft: [x - step, y],
    ArrowRight: [x + step, y],
    ArrowUp: [x, y - step],
    ArrowDown: [x, y + step],
  };
  const to = ways[key];
  return to ? [kept(to[0]), kept(to[1])] : null;
}
