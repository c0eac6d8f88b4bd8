// @ts-check
/** Clocks that tick here and stand by the server's time, not by this device's. */

const JITTER_MS = 300;

let offset = 0;
let zone = 'UTC';
/** @type {Record<string, Intl.DateTimeFormat>} */
const writers = {};

/**
 * Sets our clock by the server's. A small difference is the network's, and clocks should not stutter.
 * @param {string} iso the server's time
 * @param {number} travelled_ms how long the news was under way
 */
export function setServerTime(iso, travelled_ms = 0) {
  const measured = Date.parse(iso) + travelled_ms - Date.now();
  if (Math.abs(measured - offset) > JITTER_MS) offset = measured;
}

/** The server's time now, in ms. */
export function serverNow() {
  return Date.now() + offset;
}

/** @param {string} name the store's time zone, such as Europe/Berlin */
export function setZone(name) {
  zone = name;
}

/**
 * Seconds since then, never negative.
 * @param {string} iso
 */
export function secondsSince(iso) {
  return Math.max(0, Math.floor((serverNow() - Date.parse(iso)) / 1000));
}

/**
 * `0:36`, `12:40`, `1:02:03`.
 * @param {number} seconds
 */
export function clock(seconds) {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * The time of day in the store, such as `11:42`; nothing for what has not happened.
 * @param {string | number | null | undefined} at ISO or ms
 * @param {string} language
 */
export function timeOfDay(at, language = 'en') {
  if (!at) return '';
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone };
  // To make one takes longer than all else on a row.
  writers[language + zone] ??= new Intl.DateTimeFormat(
    `${language}-u-nu-latn`,
    /** @type {any} */ (shape),
  );
  return writers[language + zone].format(new Date(at));
}

/** @type {Record<string, (element: HTMLTimeElement) => string>} */
const faces = { up: (element) => clock(secondsSince(element.dateTime)) };

/**
 * A further way to write a `<time data-clock="name">`.
 * @param {string} name
 * @param {(element: HTMLTimeElement) => string} write
 */
export function addFace(name, write) {
  faces[name] = write;
}

/**
 * Writes one clock. Usable as a `ref`, so that a clock is right from its first frame.
 * @param {Element | null} element
 */
export function paintClock(element) {
  const time = /** @type {HTMLTimeElement | null} */ (element);
  if (!time) return;
  const text = (faces[time.dataset.clock || 'up'] ?? faces.up)(time);
  if (time.textContent !== text) time.textContent = text;
}

/** Writes all clocks each second, on the second; one timer a page. */
export function startClocks(page = document) {
  const tick = () => {
    page.querySelectorAll('time[data-clock]').forEach(paintClock);
    setTimeout(tick, 1000 - (serverNow() % 1000));
  };
  tick();
}
