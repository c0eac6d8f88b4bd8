// @ts-check
/** An order about the door, and then how it is. */
import { signal } from '@preact/signals-core';
import { post, storePath } from '../shared/api.js';
import { errorText } from '../shared/l10n.js';
import { lookAtDoor, t } from './app.js';

/** What was refused, in words. */
export const refusal = signal('');

/**
 * @param {string} path under the store
 * @param {object} body
 */
export async function order(path, body = {}) {
  const answer = await post(storePath(path), body);
  refusal.value = answer.ok ? '' : errorText(t, answer);
  await lookAtDoor();
  return answer.ok;
}
