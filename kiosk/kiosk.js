// @ts-check
/** The kiosk, put together: one flow, one way to paint; what follows a change stands in `settle`. */
import { render } from 'preact';
import { html } from 'htm/preact';
import { post, storePath, uuid7 } from '../display/shared/api.js';
import { boot as known } from '../display/shared/boot.js';
import { setZone } from '../display/shared/time.js';
import { Details } from './details.js';
import { openDrawer } from './drawer.js';
import { fetchPart } from './fetch_part.js';
import * as flows from './flow.js';
import { Foot, speaks } from './foot.js';
import { fetchWords, openLanguages } from './languages.js';
import { lend } from './lent.js';
import { readMoment } from './moment.js';
import { isAnotherShop, watchShop } from './shop.js';
import { Underway } from './underway.js';
import { Languages, Welcome } from './welcome.js';
import { headline } from './words.js';

/** @typedef {import('./types.d.ts').Flow} Flow */

const SLOW_MS = 3000;
const TAKE_UP_MS = 60_000;
const STANDS_MS = 1500;
const AGAIN_MS = 2000;
const IDLE_MS = 5000;
/** @type {Record<import('./types.d.ts').Page, (scene: import('./types.d.ts').Scene) => unknown>} */
const PAGES = {
  welcome: Welcome,
  appointment: (scene) => later && html`<${later.Appointment} ...${scene} />`,
  again: (scene) => again?.(scene),
  details: (scene) => html`<${Details} ...${scene} before=${later?.Before} />`,
  ticket: (scene) => html`<${later?.Slip ?? Underway} ...${scene} />`,
};

const boot = /** @type {import('./types.d.ts').KioskBoot} */ (known);
const root = /** @type {HTMLElement} */ (document.getElementById('kiosk'));
const news = /** @type {HTMLElement} */ (document.getElementById('news'));
const now = () => performance.now();
const shown_ms = boot.settings.ticket_shown_s * 1000;
const languages = openLanguages(boot);
const store = storePath();
const { scan_s, aloud_key } = /** @type {import('./types.d.ts').KioskBoot} */ (boot).settings;
const DRAWING = { html, fetchWords, paint, turn: turnTo };
/** @type {import('./types.d.ts').AloudTools} */
const AIDING = {
  ...DRAWING,
  speaks,
  scan_s,
  touch: () => (flow = flows.touch(flow, now())),
  aided: (aided) => flow.aided !== aided && go({ ...flow, aided }),
};
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
/** @type {Awaited<ReturnType<typeof import('./aloud.js').openAloud>> | null} */
let aloud = null;

/** @type {ReturnType<typeof import('./keeper.js').openKeeper> | null} */
let keeper = null;
const drawer = openDrawer(store);

const watch = boot.preview ? null : watchShop(shop, {
  isWanted: () => flow.page === 'welcome',
  onChange(latest) {
    const isBack = shop.cutOff && !latest.cutOff;
    shop = latest;
    if (isBack) keeper?.wake();
    if (isAnotherShop(boot.store, latest.state.shop)) keeper?.renew();
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
  offerLanguages,
  goBack: () => go(flows.goBack(flow)),
  count(party) {
    go(flows.withParty(flow, party));
    announce(`${flow.party} ${words()('kiosk-party', { count: flow.party })}`);
  },
  rename: (name) => go({ ...flow, name }),
  reply: (slug, value) => go({ ...flow, answers: { ...flow.answers, [slug]: value } }),
  open: (after) => go(flows.open(flow, after, now())),
  tell: (changes) => later?.tell(changes),
  checkIn,
  keepShowing: () => go(flows.keepShowing(flow, now())),
  startOver() {
    // Only what was refused has a key before the ticket: whoever goes knowingly has no need to be looked for.
    if (flow.key && flow.page !== 'ticket') keeper?.drop(flow.key);
    clear();
  },
  stay: () => go(flows.stay(flow, now())),
  help,
};

function clear() {
  go(flows.fresh(languages.home, now()));
}

function words() {
  return languages.words(flow.language);
}

/** @param {string} code */
async function speak(code) {
  const person = flow.since_ms;
  wanted = code;
  const has = await languages.load(code);
  if (wanted !== code || flow.since_ms !== person) return;
  const said = has ? { language: code, notice: null } : { notice: 'kiosk-language-away' };
  go({ ...flow, ...said, choosing: false });
  if (!has) announce(words()('kiosk-language-away'));
}

/** @param {boolean} choosing */
async function offerLanguages(choosing) {
  const person = flow.since_ms;
  if (choosing) await fetchLater();
  if (flow.since_ms === person) go({ ...flow, choosing: choosing && later !== null });
}

function checkIn() {
  if (boot.preview) return pretend();
  const { service, party, language, key: refused, answers } = flow;
  if (lacksAnswer()) return go({ ...flow, notice: 'kiosk-answer-first' });
  const name = flow.name.trim();
  const key = uuid7();
  const next = flows.checkIn(flow, key);
  if (next === flow || !service) return;
  go(next);
  const told = Object.entries(answers).filter(([, value]) => value?.length);
  const body = {
    ...{ service, party_size: party, language },
    ...(name && { name }),
    ...(told.length && { answers: Object.fromEntries(told) }),
  };
  if (refused) keeper?.drop(refused);
  send(key, body);
}

/** What the shop needs to know first, where the page could ask it. */
function lacksAnswer() {
  const service = shop.state.services.find(({ slug }) => slug === flow.service);
  const asked = later && service?.questions?.find((one) => one.when === 'before' && one.required);
  return Boolean(asked && !flow.answers[asked.slug]?.length);
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
  if (boot.preview) return pretend();
  const { ok, body } = await post(storePath('/expected/find'), asked);
  if (flow.since_ms !== person) return;
  go(flows.withFound(flow, ok ? body.appointments : null));
  if (flow.notice) announce(words()(flow.notice));
}

async function lookFor() {
  const person = flow.since_ms;
  if (!later) await fetchPart('later').then(takeLater, () => {});
  if (flow.since_ms !== person || flow.page !== 'welcome') return;
  go(later ? flows.lookFor(flow, 'appointment') : { ...flow, notice: 'kiosk-cut-off' });
}

/** Made anew for each person, so that nothing of the last one is in it. */
async function lookBack() {
  const person = flow.since_ms;
  if (boot.preview) return;
  again = await fetchPart('again').then(({ openAgain }) => openAgain(DRAWING, flow.language))
    .catch(() => null);
  // They may have gone on meanwhile.
  if (flow.since_ms !== person || flow.page !== 'welcome') return;
  go(again ? flows.lookFor(flow, 'again') : { ...flow, notice: 'kiosk-cut-off' });
}

/**
 * Help with the screen, or a person.
 * @param {import('./types.d.ts').Help} which
 */
async function help(which) {
  const person = flow.since_ms;
  if (boot.preview) return pretend();
  aloud ??= await fetchPart('aloud').then(({ openAloud }) => openAloud(AIDING, flow.language))
    .catch(() => null);
  if (flow.since_ms !== person) return;
  if (aloud) return aloud.ask(which);
  go({ ...flow, notice: 'kiosk-counter' });
  announce(words()('kiosk-counter'));
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
async function send(key, body) {
  const record = { key, store, body, made: readMoment() };
  setTimeout(() => beLate(key, 0), SLOW_MS);
  saved = await drawer.add(record).then(() => true, () => false);
  const kept = saved;
  if (shop.cutOff) beLate(key, 0);
  (await fetchKeeper()).add(record, kept);
}

/**
 * No answer yet.
 * @param {string} key
 * @param {number} status
 */
function beLate(key, status) {
  go(hear({ kind: 'late', key, status }));
  giveNumber(key, status);
}

/**
 * While the shop can't give a number, this kiosk does; not where it may not check people in.
 * @param {string} key
 * @param {number} status
 */
async function giveNumber(key, status) {
  if (flow.key !== key || flow.visit || flow.number || status === 401 || status === 403) return;
  const numbered = await drawer.number(key, boot.numbers.kiosk).catch(() => null);
  const number = numbered?.ticket ?? await keeper?.numberLoose(key);
  go(flows.withNumber(flow, key, number ?? null));
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
  if (before.visit !== flow.visit) followVisit();
  if (flow.page !== 'again') again = null;
  if (before.since_ms !== flow.since_ms) aloud?.forget();
  const said = headline(flow, words());
  if (flow.page === 'ticket' && said !== headline(before, words())) announce(said);
  if (
    before.page !== flow.page || before.stage !== flow.stage ||
    before.after?.step !== flow.after?.step
  ) {
    turnTo();
  }
  if (before.page !== 'welcome' && flow.page === 'welcome') watch?.refresh();
}

/** A new page begins at its top; its heading is read first. */
function turnTo() {
  if (flow.page !== 'ticket') announce('');
  scrollTo(0, 0);
  root.scrollTo(0, 0);
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
    said: aloud?.said() ?? '',
  };
  languages.dress(flow.language);
  render(html`<${Kiosk} ...${scene} />`, root);
}

/** @param {import('./types.d.ts').Scene} scene */
function Kiosk(scene) {
  const { page } = scene.flow;
  const cover = aloud?.cover(scene);
  return [
    cover || html`<${PAGES[page]} ...${scene} />`,
    page !== 'ticket' && html`<${Languages} ...${scene} />`,
    html`<${Foot} ...${scene} />`,
    later && html`<${later.MoreLanguages} ...${scene} />`,
    later && html`<${later.StillThere} ...${scene} />`,
  ];
}

function tick() {
  go(flows.pass(flow, now(), languages.home));
  if (flow.ends_ms !== null || flow.warned_ms !== null) paint();
}

/**
 * Check-ins that were under way when the page went: sent first, and a young one is shown.
 * @param {NonNullable<typeof keeper>} from
 */
async function restore({ restore, wake }) {
  const last = (await restore()).at(-1);
  if (last?.body && !last.path && now() - last.made.steady_ms < TAKE_UP_MS) {
    await languages.load(/** @type {import('./types.d.ts').CheckIn} */ (last.body).language);
    go(flows.takeUp(flow, last));
  }
  wake();
}

/**
 * A part that comes later; asked for until it is here.
 * @param {string} name
 */
async function fetchSurely(name) {
  for (;;) {
    const part = await fetchPart(name).catch(() => null);
    if (part) return part;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** The parts that nobody needs at once. */
async function fetchLater() {
  takeLater(await fetchSurely('later'));
}

/** @param {typeof import('./later.js')} part */
function takeLater(part) {
  if (later) return;
  later = part.openLater({ html, paint, words: fetchWords }, {
    flow: () => flow,
    keeper: () => keeper,
    go,
    now,
  });
  if (flow.visit && !following) followVisit();
  paint();
}

/** @returns {Promise<NonNullable<typeof keeper>>} what only looks like a kiosk keeps nothing */
async function fetchKeeper() {
  const part = await fetchSurely('keeper');
  if (keeper) return keeper;
  keeper = part.openKeeper({ boot, drawer, tell: hearOfCheckIn, hear: hearOfShop, isIdle });
  restore(/** @type {any} */ (keeper));
  return /** @type {any} */ (keeper);
}

function fetchParts() {
  fetchLater();
  if (!boot.preview) fetchKeeper();
}

/** @param {import('./types.d.ts').News} about */
function hearOfCheckIn(about) {
  if (about.kind === 'late') beLate(about.key, about.status);
  else go(hear(about));
}

/** @param {import('./types.d.ts').Reached} how */
function hearOfShop(how) {
  if (how !== 'here') watch?.lose(how === 'denied');
  else if (shop.cutOff) watch?.refresh();
}

function isIdle() {
  const isStill = now() - flow.touched_ms > IDLE_MS;
  return isStill && flow.page === 'welcome' && flows.isUntouched(flow, languages.home);
}

for (const kind of ['pointerdown', 'keydown', 'input']) {
  addEventListener(kind, () => (flow = flows.touch(flow, now())), true);
}
addEventListener('keydown', (event) => {
  if (event.key === aloud_key) event.preventDefault(), help('aloud');
  if (event.key !== 'Escape' || flow.warned_ms !== null || aloud?.back()) return;
  if (!['welcome', 'ticket'].includes(flow.page)) acts.goBack();
});
globalThis.speechSynthesis?.addEventListener('voiceschanged', paint);
addEventListener('online', () => watch?.refresh());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  watch?.refresh();
  keeper?.wake();
  following?.look();
});
// A page that the browser kept alive would still hold its last person.
addEventListener('pageshow', (event) => event.persisted && location.reload());
addEventListener('pagehide', clear);

setInterval(tick, 1000);
paint();
// Painted from the device's own shell: what it says of the shop may be old.
if (navigator.serviceWorker?.controller) watch?.refresh();
// The first page has the line and the processor for itself; then comes what nobody needs before a second tap.
addEventListener('load', () =>
  setTimeout(() => {
    document.documentElement.dataset.stands = '';
    fetchParts();
  }, STANDS_MS));
addEventListener('pointerdown', fetchParts, { once: true });
