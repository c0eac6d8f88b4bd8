// @ts-check
/**
 * Whose tablet it is. The server decides; the page helps: it says when somebody touched it, asks when nobody
 * has for long, and never shows one colleague's board to the next.
 * @typedef {import('../shared/types.d.ts').Me} Me
 * @typedef {import('../shared/live.js').Live} Live
 */
import { get, post, storePath } from '../shared/api.js';

const SAY_EVERY_MS = 60_000;
const LOOK_EVERY_MS = 1000;

/**
 * @param {Live} live
 * @param {Me | undefined} me
 * @param {{reload: () => void}} place
 */
export function watchHolder(live, me, place = location) {
  const isOther = (/** @type {Me} */ now) =>
    now.role !== me?.role || now.member?.id !== me?.member?.id;
  const look = async () => {
    const answer = await get(storePath('/me'));
    if (answer.ok && isOther(answer.body)) place.reload();
  };
  live.socket.on('connect', look);
  if (me?.member && me.idle_s) watchTouches(me.idle_s * 1000, look);
}

/**
 * @param {number} idle_ms
 * @param {() => void} look
 */
function watchTouches(idle_ms, look) {
  const every = Math.min(SAY_EVERY_MS, idle_ms / 4);
  let touchedAt = performance.now();
  let saidAt = touchedAt;
  const say = () => {
    touchedAt = performance.now();
    if (touchedAt - saidAt < every) return;
    saidAt = touchedAt;
    post(storePath('/me/touched'));
  };
  for (const touch of ['pointerdown', 'keydown']) {
    addEventListener(touch, say, { capture: true, passive: true });
  }
  setInterval(() => {
    if (performance.now() - touchedAt < idle_ms) return;
    touchedAt = performance.now();
    look();
  }, LOOK_EVERY_MS);
}
