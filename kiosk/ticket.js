// @ts-check
/** The ticket on a customer's own phone: over plain http, live, and honest when it is cut off. */
import { post, uuid7 } from '../display/shared/api.js';
import { readBoot } from '../display/shared/boot.js';
import { setZone, timeOfDay } from '../display/shared/time.js';
import { dress } from './dress.js';
import { followTicket } from './follow.js';
import { draw, drawActions, part } from './ticket_view.js';

/** @typedef {import('./types.d.ts').TicketView} TicketView */

const CUT_OFF_MS = 25_000;
const boot = /** @type {import('./types.d.ts').TicketBoot} */ (/** @type {unknown} */ (readBoot()));
const { token, words, language } = boot;

let view = boot.ticket;
/** One key an order: tapping again after a lost answer does nothing twice. */
let order = { action: '', key: '' };
let isCutOff = false;
/** @type {ReturnType<typeof import('./phone.js').openPhone> | null} */
let more = null;

/** @param {TicketView} latest */
function see(latest) {
  if (latest.version < view.version) return;
  const isNews = latest.version > view.version;
  view = latest;
  draw(view, words);
  drawActions(view, tap);
  more?.paint();
  if (isNews && view.state === 'called') navigator.vibrate?.([300, 150, 300, 150, 600]);
}

/**
 * @param {string} action
 * @param {HTMLButtonElement} button
 */
function tap(action, button) {
  if (action === 'leave') askToLeave(button);
  else if (action === 'tell') askMore(button);
  else if (action === 'now') act('tell', button, { come: 'now' });
  else act(action, button);
}

/** @param {HTMLButtonElement} button */
function askToLeave(button) {
  const dialog = /** @type {HTMLDialogElement} */ (part('#leave'));
  dialog.returnValue = '';
  dialog.onclose = () => dialog.returnValue === 'leave' && act('leave', button);
  dialog.showModal();
}

/**
 * @param {string} action
 * @param {HTMLButtonElement} button
 * @param {object} [told]
 */
async function act(action, button, told = {}) {
  if (button.getAttribute('aria-busy')) return;
  if (order.action !== action) order = { action, key: uuid7() };
  button.setAttribute('aria-busy', 'true');
  const { ok, status, body } = await post(
    `/tickets/${token}/${action}?language=${language}`,
    told,
    order.key,
  );
  button.removeAttribute('aria-busy');
  const isUnsent = status === 0 || status === 429 || status >= 500;
  if (!isUnsent) order = { action: '', key: '' };
  say(ok ? '' : isUnsent ? words.not_sent : words.too_late);
  if (ok) see(body);
  else following.look();
}

/**
 * *Change*: its part comes when somebody asks for it.
 * @param {HTMLButtonElement} button
 */
async function askMore(button) {
  if (button.getAttribute('aria-busy') || !boot.token) return;
  button.setAttribute('aria-busy', 'true');
  const sheet = /** @type {HTMLDialogElement} */ (part('#more'));
  more ??= await fetchPart(boot.part).then(({ openPhone }) =>
    openPhone({ sheet, token, language, view: () => view, see })
  ).catch(() => null);
  button.removeAttribute('aria-busy');
  say(more ? '' : words.not_sent);
  more?.show();
}

/** @param {[script: string, style: string]} part */
async function fetchPart([script, style]) {
  const [made] = await Promise.all([import(script), dress(style)]);
  return made;
}

/**
 * @param {string} sentence
 * @param {string} [kind]
 */
function say(sentence, kind) {
  const notice = part('#notice');
  notice.hidden = !sentence;
  notice.textContent = sentence;
  if (kind) notice.dataset.banner = kind;
  else delete notice.dataset.banner;
}

/** @param {number} silent_ms */
function showSilence(silent_ms) {
  const isSilent = silent_ms >= CUT_OFF_MS;
  if (isSilent === isCutOff) return;
  isCutOff = isSilent;
  part('main').classList.toggle('old', isCutOff);
  const since = timeOfDay(Date.now() - silent_ms, language);
  say(isCutOff ? words.cut_off.replace('{time}', since) : '', 'cut-off');
}

// Without a token it is only the picture of a ticket.
const following = !token ? { look() {} } : followTicket(token, {
  language,
  onView: see,
  onSilence: showSilence,
  onUnknown: () => say(words.unknown, 'unknown'),
});
addEventListener('online', following.look);
document.addEventListener('visibilitychange', () => document.hidden || following.look());
// A page that the browser kept may be hours old.
addEventListener('pageshow', (event) => event.persisted && location.reload());

setZone(view.time_zone);
draw(view, words);
drawActions(view, tap);
