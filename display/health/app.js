// @ts-check
/**
 * The parts of the health page, put together once. The line tells when something is new; what is new is asked.
 * @typedef {import('./types.d.ts').Health} Health
 * @typedef {import('./types.d.ts').HealthBoot} HealthBoot
 */
import { signal } from '@preact/signals-core';
import { get, post, storePath } from '../shared/api.js';
import { boot as booted } from '../shared/boot.js';
import { Chime } from '../shared/chime.js';
import {
  errorText,
  makeL10n,
  serverNow,
  setServerTime,
  setZone,
  timeOfDay,
} from '../shared/l10n.js';
import { Live } from '../shared/live.js';

const EVERY_MS = 8000;
const CLOSELY_MS = 700;
const CLOSELY_FOR_MS = 6000;

export const boot = /** @type {HealthBoot} */ (booted);
setServerTime(boot.now);
setZone(boot.store.time_zone);

export const t = makeL10n(boot.language, boot.messages);
export const chime = new Chime();
export const health = signal(boot.health);
/** What was just refused or done, in words. */
export const said = signal('');
export const isManager = boot.device?.role === 'manager';
export const live = new Live(boot, {
  visible: () => document.visibilityState === 'visible',
  onEvent: ({ type }) => {
    if (type && /^(device|door|printer?)\./.test(type)) look();
  },
});
live.socket.on('status', () => look());
live.socket.on('state', () => look());

/** Moves on by itself, so that a ring without an answer is told as such. */
export const second = signal(0);
setInterval(() => second.value++, 1000);

let asking = false;
let timer = 0;
let closelyUntil = 0;

/** Asks how everything is; again soon while somebody waits for an answer. */
export async function look() {
  if (asking) return;
  asking = true;
  const answer = await get(storePath('/devices'));
  asking = false;
  if (answer.ok) health.value = answer.body;
  clearTimeout(timer);
  const { ring, pairings } = health.value;
  const rings = ring && now() - Date.parse(ring.at) < CLOSELY_FOR_MS;
  const waits = rings || pairings.length > 0 || Date.now() < closelyUntil;
  timer = setTimeout(look, waits ? CLOSELY_MS : EVERY_MS);
}

/**
 * An order, and then how everything is.
 * @param {string} path
 * @param {unknown} body
 */
export async function order(path, body = {}) {
  const answer = await post(storePath(path), body);
  said.value = answer.ok ? '' : refusal(answer);
  closelyUntil = Date.now() + CLOSELY_FOR_MS;
  await look();
  return answer;
}

/** @param {import('../shared/types.d.ts').Answer} answer */
function refusal(answer) {
  return answer.body?.reason === 'taken' ? t('device-name-taken') : errorText(t, answer);
}

/** @param {string | number | null} at */
export const time = (at) => timeOfDay(at, boot.language);
export const now = () => serverNow();
