// @ts-check
/**
 * The parts of set-up, put together once: what is saved, who changed what, and one way to give an order.
 * @typedef {import('./types.d.ts').SetupBoot} SetupBoot
 * @typedef {import('./types.d.ts').Plan} Plan
 * @typedef {import('./types.d.ts').Wrong} Wrong
 * @typedef {import('../shared/types.d.ts').Answer} Answer
 */
import { signal } from '@preact/signals-core';
import { boot as healthBoot, live, t } from '../health/app.js';
import { get, post, storePath, uuid7 } from '../shared/api.js';
import { errorText } from '../shared/l10n.js';

// A new PIN is compared with everybody's, and each takes a small computer half a second.
const PATIENCE_MS = 30_000;

export const boot = /** @type {SetupBoot} */ (/** @type {unknown} */ (healthBoot));
/** As it is saved; what is being typed stands in each card. */
export const plan = signal(boot.setup);
export const past = signal(boot.history);
export const camera = signal(boot.camera);
export const door = signal(boot.door);
/** What was just done, in words, and by which change, so that it can be taken back. */
export const done = signal(/** @type {{words: string, seq?: number} | null} */ (null));
/** Grows with each change, for what has to look again. */
export const version = signal(0);

const told = live.onEvent;
live.onEvent = (event, isNew) => {
  told(event, isNew);
  if (event.type === 'store.changed' || event.type === 'staff.changed') look();
  if (event.type === 'door.turned') lookAtDoor();
};

/** The door alone: how its camera is, and what is being counted. */
export async function lookAtDoor() {
  const answer = await get(storePath('/door'));
  if (answer.ok) door.value = answer.body;
}

let asked = 0;

/** Everything as it is saved now; an answer that was overtaken is dropped. */
export async function look() {
  const mine = ++asked;
  const answer = await get(storePath('/setup'));
  if (!answer.ok || mine !== asked) return;
  plan.value = answer.body.setup;
  past.value = answer.body.history;
  camera.value = answer.body.camera;
  door.value = answer.body.door;
  version.value++;
}

/**
 * An order, and then everything as it is saved. What was refused is told by field.
 * @param {string} path under the store's set-up
 * @param {object} body
 * @returns {Promise<{ok: boolean, wrong: Wrong, seq?: number}>}
 */
export async function save(path, body) {
  const answer = await post(storePath(`/setup${path}`), body, uuid7(), PATIENCE_MS);
  if (!answer.ok) return { ok: false, wrong: refusal(answer) };
  await look();
  return { ok: true, wrong: {}, seq: answer.body.seq };
}

/**
 * Takes one change back.
 * @param {number} seq
 */
export async function undo(seq) {
  const { ok, wrong } = await save('/undo', { seq });
  done.value = { words: ok ? t('setup-undone') : Object.values(wrong)[0] };
}

/**
 * @param {Answer} answer
 * @returns {Wrong}
 */
function refusal(answer) {
  const { code, field, reason } = answer.body ?? {};
  if (code === 'weak_pin') return { pin: t('setup-bad-pin-weak') };
  if (!field || !reason) return { '': errorText(t, answer) };
  return { [field]: sentence(field, reason) };
}

/**
 * Why a field is refused: in words for this very field, else in general ones.
 * @param {string} field
 * @param {string} reason
 */
export function sentence(field, reason) {
  const leaf = /^services\.[^.]+$/.test(field) ? 'service' : field.split('.').at(-1);
  const whole = ['hours', 'desks', 'quiet', 'ignore'].find((part) => field.startsWith(part));
  const kind = whole?.replace('desks', 'desk') ?? leaf;
  const word = reason.replaceAll('_', '-');
  const keys = [`setup-bad-${kind?.replaceAll('_', '-')}-${word}`, `setup-bad-${word}`];
  return t(keys.find((key) => t.has(key)) ?? 'error-bad-field');
}

/** @param {string} code */
export function languageName(code) {
  return boot.spoken.find((one) => one.code === code)?.name ?? code;
}

/** @param {import('./types.d.ts').PlanService} service */
export function serviceName({ name, names }) {
  return names[boot.language] ?? name;
}

export { live, t };
