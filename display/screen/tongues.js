// @ts-check
/** Whom the wall speaks to in person, it speaks to in their own language; its words are fetched once. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { isRtl, makeL10n } from '../shared/l10n.js';

/** @typedef {import('../shared/l10n.js').Translate} Translate */

const own = makeL10n(boot.language, boot.messages);
/** Null while it is under way, and for good when it can't be had. */
const known = signal(
  /** @type {Record<string, Translate | null>} */ ({ [boot.language]: own }),
);

/**
 * A sentence to one person; in the shop's first language until theirs is here.
 * @param {string | null | undefined} language
 * @param {string} key
 * @param {Record<string, string>} [args]
 */
export function sayTo(language, key, args) {
  const code = language ?? boot.language;
  const theirs = known.value[code];
  if (theirs === undefined) learn(code);
  if (!theirs) return html`<span>${own(key, args)}</span>`;
  return html`<span lang=${code} dir=${isRtl(code) ? 'rtl' : 'ltr'}>${theirs(key, args)}</span>`;
}

/** @param {string} code */
async function learn(code) {
  known.peek()[code] = null;
  if (!boot.languages.some((one) => one.code === code)) return;
  const answer = await fetch(`/messages/${code}/screen.ftl`).catch(() => null);
  if (!answer?.ok) return;
  const words = makeL10n(code, await answer.text());
  known.value = { ...known.peek(), [code]: words };
}
