// @ts-check
/** The kiosk, put together: one flow, one outbox, one way to paint; what follows a change stands in `settle`. */
import { render } from 'preact';
import { html } from 'htm/preact';
import { post, storePath, uuid7 } from '../display/shared/api.js';
import { keepAwake } from '../display/shared/awake.js';
import { boot } from '../display/shared/boot.js';
import { setZone } from '../display/shared/time.js';
import { Details } from './details.js';
import { openDrawer } from './drawer.js';
import { fetchPart } from './fetch_part.js';
import * as flows from './flow.js';
import { fetchWords, openLanguages } from './languages.js';
import { lend } from './lent.js';
import { ageOf, bodyOf, openOutbox, readMoment } from './outbox.js';
import { isAnotherShop, watchShop } from './shop.js';
import { Underway } from './underway.js';
import { Languages, Welcome } from './welcome.js';
import { headline } from './words.js';

/** @typedef {import('./types.d.ts').Flow} Flow */

const SLOW_MS = 3000;
const TAKE_UP_S = 60;
const STANDS_MS = 1500;
const AGAIN_MS = 2000;
/** @type {Record<import('./types.d.ts').Page, (scene: import('./types.d.ts').Scene) => unknown>} */
const PAGES = {
  welcome: Welcome,
  appointment: (scene) => later && html`<${later.Appointment} ...${scene} />`,
  again: (scene) => again?.(scene),
  details: Details,
  ticket: (scene) => html`<${scene.flow.visit && later?.Slip || Underway} ...${scene} />`,
};

const root = /** @type {HTMLElement} */ (document.getElementById('kiosk'));
const news = /** @type {HTMLElement} */ (document.getElementById('news'));
const now = () => performance.now();
const shown_ms = boot.settings.ticket_shown_s * 1000;
const languages = openLanguages(boot);
const store = storePath();
setZone(boot.store.time_zone);
lend({ html });

let flow = flows.fresh(languages.home, now());
/** @type {import('./types.d.ts').Shop} */
let shop = { state: boot.state, cutOff: false };
/** Whether the device could keep this person's check-in. */
let saved = true;
/** The language that was asked for last. */
let wanted = languages.home;
/** @type {{stop: () => void, look: () => void} | null} */
let following = null;
/** @type {import('./types.d.ts').DrawAgain | null} */
let again = null;
/** @type {ReturnType<typeof import('./later.js').openLater> | null} */
let later = null;

// What only looks like a kiosk (set-up shows one) takes up nobody's check-in and sends none.
const outbox = boot.preview ? null : openOutbox({
  drawer: openDrawer(store),
  deliver: (record) => post(storePath('/visits'), bodyOf(record, readMoment()), record.key),
  tell(about) {
    const next = hear(about);
    // Refused, and the person has gone: there is nobody to ask, and their name must not stay here.
    if (about.kind === 'refused' && next === flow) outbox?.drop(about.key);
    go(next);
  },
});

const watch = boot.preview ? null : watchShop(shop, {
  isWanted: () => flow.page === 'welcome',
  onChange(latest) {
    const isBack = shop.cutOff && !latest.cutOff;
    shop = latest;
    if (isBack) outbox?.wake();
    if (isAnotherShop(boot.store, latest.state.shop) && flows.isUntouched(flow, languages.home)) {
      location.reload();
    }
    paint();
  },
});

/** @type {import('./types.d.ts').Acts} */
const acts = {
  choose: (service) => go(flows.choose(flow, service)),
  lookFor,
  lookBack,
  ask: (asked) => go({ ...flow, asked, found: null, notice: null }),
  find,
  meet: meetAppointment,
  more: () => go({ ...flow, tiles: flow.tiles + 1 }),
  speak,
  goBack: () => go(flows.goBack(flow)),
  count(party) {
    go(flows.withParty(flow, party));
    announce(`${flow.party} ${words()('kiosk-party', { count: flow.party })}`);
  },
  rename: (name) => go({ ...flow, name }),
  checkIn,
  keepShowing: () => go(flows.keepShowing(flow, now())),
  startOver: () => go(flows.fresh(languages.home, now())),
  stay: () => go(flows.stay(flow, now())),
};

function words() {
  return languages.words(flow.language);
}

/** @param {string} code */
async function speak(code) {
  const person = flow.since_ms;
  wanted = code;
  const has = await languages.load(code);
  if (wanted !== code || flow.since_ms !== person) return;
  go({ ...flow, ...(has ? { language: code, notice: null } : { notice: 'kiosk-language-away' }) });
  if (!has) announce(words()('kiosk-language-away'));
}

function checkIn() {
  if (!outbox) return pretend();
  const { service, party, language, key: refused } = flow;
  const name = flow.name.trim();
  const key = uuid7();
  const next = flows.checkIn(flow, key);
  if (next === flow || !service) return;
  go(next);
  const body = { service, party_size: party, language, ...(name && { name }) };
  if (refused) outbox.drop(refused);
  send(key, body);
}

/** In a preview there is nothing to send to: it says so. */
function pretend() {
  go({ ...flow, notice: 'kiosk-preview' });
  announce(words()('kiosk-preview'));
}

/** A body, not an address, so that no log keeps the name. */
async function find() {
  const asked = later?.wanted(flow.asked);
  const person = flow.since_ms;
  if (!asked) return;
  if (!outbox) return pretend();
  const { ok, body } = await post(storePath('/expected/find'), asked);
  if (flow.since_ms !== person) return;
  go(flows.withFound(flow, ok ? body.appointments : null));
  if (flow.notice) announce(words()(flow.notice));
}

async function lookFor() {
  const person = flow.since_ms;
  await fetchLater();
  if (flow.since_ms !== person || flow.page !== 'welcome') return;
  go(later ? flows.lookFor(flow, 'appointment') : { ...flow, notice: 'kiosk-cut-off' });
}

/** Made anew for each person, so that nothing of the last one is in it. */
async function lookBack() {
  const person = flow.since_ms;
  if (boot.preview) return;
  const tools = { html, fetchWords, paint, turn: turnTo };
  again = await fetchPart('again').then(({ openAgain }) => openAgain(tools, flow.language))
    .catch(() => null);
  // They may have gone on meanwhile.
  if (flow.since_ms !== person || flow.page !== 'welcome') return;
  go(again ? flows.lookFor(flow, 'again') : { ...flow, notice: 'kiosk-cut-off' });
}

/** @param {import('./types.d.ts').Found} one */
function meetAppointment(one) {
  const { party, language } = flow;
  const key = uuid7();
  const next = flows.meet(flow, key, one);
  if (next === flow) return;
  go(next);
  send(key, { appointment: one.id, party_size: party, language });
}

/**
 * Kept first, then sent.
 * @param {string} key
 * @param {import('./types.d.ts').CheckIn} body
 */
function send(key, body) {
  outbox?.add({ key, store, body, made: readMoment() }).then((kept) => (saved = kept));
  setTimeout(() => go(hear({ kind: 'late', key, status: 0 })), SLOW_MS);
}

/** @param {import('./types.d.ts').News} about */
function hear(about) {
  return flows.hear(flow, about, { now_ms: now(), shown_ms, saved });
}

/**
 * The one way from one state to the next.
 * @param {Flow} next
 */
function go(next) {
  if (next === flow) return;
  const before = flow;
  flow = next;
  paint();
  settle(before);
}

/**
 * What follows a change.
 * @param {Flow} before
 */
function settle(before) {
  // Only what was refused has a key before the ticket: they changed their mind, or started over.
  if (before.key && !flow.key && before.page !== 'ticket') outbox?.drop(before.key);
  if (before.visit !== flow.visit) followVisit();
  if (flow.page !== 'again') again = null;
  const said = headline(flow, words());
  if (flow.page === 'ticket' && said !== headline(before, words())) announce(said);
  if (before.page !== flow.page || before.stage !== flow.stage) turnTo();
  if (before.page !== 'welcome' && flow.page === 'welcome') watch?.refresh();
}

/** A new page begins at its top; its heading is read first. */
function turnTo() {
  if (flow.page !== 'ticket') announce('');
  scrollTo(0, 0);
  root.querySelector('h1')?.focus({ preventScroll: true });
}

function followVisit() {
  following?.stop();
  following = flow.visit && later && later.followTicket(flow.visit.public_token, {
    language: flow.language,
    onView: (view) => go(flows.see(flow, view)),
  });
}

/** @param {string} sentence */
function announce(sentence) {
  news.textContent = sentence;
}

function paint() {
  const scene = {
    flow,
    shop,
    t: words(),
    store: boot.store,
    languages: boot.languages,
    now_ms: now(),
    acts,
  };
  languages.dress(flow.language);
  render(html`<${Kiosk} ...${scene} />`, root);
}

/** @param {import('./types.d.ts').Scene} scene */
function Kiosk(scene) {
  const { page } = scene.flow;
  return [
    html`<${PAGES[page]} ...${scene} />`,
    page !== 'ticket' && html`<${Languages} ...${scene} />`,
    later && html`<${later.StillThere} ...${scene} />`,
  ];
}

function tick() {
  go(flows.pass(flow, now(), languages.home));
  if (flow.ends_ms !== null || flow.warned_ms !== null) paint();
}

/** Check-ins that were under way when the page went: sent first, and a young one is shown. */
async function restore() {
  if (!outbox) return;
  const left = await outbox.restore();
  const last = left.at(-1);
  const age_s = last ? ageOf(last.made, readMoment()) : null;
  if (last && age_s !== null && age_s < TAKE_UP_S) {
    await languages.load(last.body.language);
    go(flows.takeUp(flow, last));
  }
  outbox.wake();
}

/** The parts that nobody needs at once; asked for until they are here. */
async function fetchLater() {
  if (later) return;
  const part = await fetchPart('later').catch(() => null);
  if (!part) return void setTimeout(fetchLater, AGAIN_MS);
  later ??= part.openLater({ html });
  if (flow.visit && !following) followVisit();
  paint();
}

for (const kind of ['pointerdown', 'keydown', 'input']) {
  addEventListener(kind, () => (flow = flows.touch(flow, now())), true);
}
addEventListener('online', () => watch?.refresh());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  watch?.refresh();
  outbox?.wake();
  following?.look();
});
// A page that the browser kept alive would still hold its last person.
addEventListener('pageshow', (event) => event.persisted && location.reload());
addEventListener('pagehide', () => acts.startOver());

setInterval(tick, 1000);
keepAwake();
paint();
restore();
// The first page has the line and the processor for itself; then comes what nobody needs before a second tap.
addEventListener('load', () =>
  setTimeout(() => {
    document.documentElement.dataset.stands = '';
    fetchLater();
  }, STANDS_MS));
addEventListener('pointerdown', fetchLater, { once: true });
