// @ts-check
/**
 * *Already checked in?*: the number, then place and range, and what can be done about it. A file of its own
 * that is fetched when somebody asks, and that draws and speaks with the kiosk's own tools. What was typed
 * and found lives here only, and goes with its person.
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('./types.d.ts').AgainTools} Tools
 * @typedef {import('./types.d.ts').AgainView} View
 * @typedef {import('../display/shared/l10n.js').Translate} Translate
 * @typedef {'number' | 'place' | 'change' | 'leave' | 'more' | 'come' | 'party'} Step
 */

import { post, storePath } from '../display/shared/api.js';
import { boot } from '../display/shared/boot.js';
import { isWhole, withDash } from './own_number.js';
import { serviceName } from './words.js';

const LONGEST = 9;
const DIGITS = '1234567890';
/** What the numbers begin with that kiosks give while they are cut off. */
const OWN = 'K';
/** What helps comes first; what ends it, last and quietly. */
const ORDER = ['now', 'resume', 'nobody_came', 'change', 'leave'];
const MINUTES = [5, 10, 15, 30];
const PARTIES = [1, 2, 3, 4, 5, 6];
/** Why the shop did not answer as asked; every other refusal means that it is too late for that. */
const REASONS = /** @type {Record<number, string>} */ ({
  0: 'away',
  401: 'away',
  403: 'away',
  404: 'unknown',
  429: 'quick',
});

/**
 * @param {Tools} tools
 * @param {string} language
 */
export async function openAgain({ html, fetchWords, paint, turn }, language) {
  /** @type {Map<string, Translate>} */
  const known = new Map();
  let spoken = language;
  let typed = '';
  /** @type {View | null} */
  let found = null;
  /** @type {Step} */
  let step = 'number';
  let notice = '';
  let busy = false;
  let asked = language;

  const { numbers, state } = /** @type {import('./types.d.ts').KioskBoot} */ (boot);
  // A service may have that letter too: then nobody but the person knows which is meant.
  const isBoth = state.services.some(({ letter }) => letter === OWN);

  await load(language);

  /** @param {string} text */
  function put(text) {
    notice = '';
    const isOwn = text.startsWith(OWN) && !isBoth;
    typed = (isOwn ? withDash(text, numbers.kiosk) : text).slice(0, LONGEST);
  }

  /** @param {string} code */
  async function load(code) {
    known.set(code, await fetchWords('again', code));
    spoken = code;
  }

  const say = (/** @type {string} */ key, args = {}) =>
    /** @type {Translate} */ (known.get(spoken))(`again-${key}`, args);

  /** @param {Step} next */
  function goTo(next) {
    step = next;
    notice = '';
    paint();
    turn();
  }

  /**
   * @param {string} action
   * @param {object} more
   */
  async function ask(action, more = {}) {
    if (busy) return;
    busy = true;
    paint();
    const { ok, status, body } = await post(storePath(`/tickets/${action}`), {
      ticket: typed,
      language: spoken,
      ...more,
    });
    busy = false;
    if (ok) return hear(body);
    notice = REASONS[status] ?? (status >= 500 ? 'away' : 'too-late');
    if (notice !== 'too-late' || action === 'find') return paint();
    // It has gone on without them: how it stands now, under the sentence that says so.
    const now = await post(storePath('/tickets/find'), { ticket: typed, language: spoken });
    if (now.ok) found = now.body;
    step = 'place';
    paint();
    turn();
  }

  /** @param {View} view */
  function hear(view) {
    found = view;
    goTo('place');
  }

  /** @param {string} key */
  function tap(key) {
    put(/[A-Z]/.test(key) ? key : typed + key);
    paint();
  }

  function erase() {
    put(typed.slice(0, -1));
    paint();
  }

  /** @param {Event} event */
  function find(event) {
    event.preventDefault();
    if (isWhole(typed)) ask('find');
  }

  /** @param {any} event typed on real keys */
  function type({ target }) {
    put(target.value.toUpperCase().replace(/[^A-Z\d-]/g, ''));
    target.value = typed;
    paint();
  }

  const told = () =>
    html`
      <p class="notice" role="alert" hidden=${!notice}>${notice &&
        say(notice, { number: typed })}</p>
    `;

  /**
   * @param {string} word
   * @param {() => void} press
   * @param {string} kind
   */
  const button = (word, press, kind = '') =>
    html`
      <button type="button" class=${`btn big ${kind}`} aria-busy=${busy ? 'true' : null}
        onClick=${press}>${word}</button>
    `;

  /** @param {Scene} scene */
  function number({ shop, acts }) {
    const letters = [...new Set([...shop.state.services.map(({ letter }) => letter), OWN])].sort();
    const digits = isBoth ? `${DIGITS}-` : DIGITS;
    const ready = isWhole(typed);
    return html`
      <form class="again" autocomplete="off" novalidate onSubmit=${find}>
        <div class="ask">
          <h1 tabindex="-1">${say('title')}</h1>
          <p class="hint">${say('hint')}</p>
          ${told()}
        </div>
        <div class="so-far" dir="ltr">
          <input class="typed" type="text" inputmode="none" autocomplete="off"
            aria-label=${say('number')} value=${typed} onInput=${type} />
          ${pad('⌫', erase, say('erase'))}
        </div>
        <div class="keys" dir="ltr" role="group" aria-label=${say('letters')}>
          ${letters.map((key) => pad(key, () => tap(key)))}
        </div>
        <div class="keys digits" dir="ltr" role="group" aria-label=${say('digits')}>
          ${[...digits].map((key) => pad(key, () => tap(key)))}
        </div>
        <div class="acts">
          ${button(say('back'), acts.goBack)}
          <button type="submit" class="btn btn-primary big" aria-busy=${busy ? 'true' : null}
            aria-disabled=${String(!ready)}>${say('find')}</button>
        </div>
      </form>
    `;
  }

  /**
   * @param {string} key
   * @param {() => void} press
   * @param {string} [label]
   */
  function pad(key, press, label) {
    return html`
      <button key=${key} type="button" class="btn key" aria-label=${label} onClick=${press}>
        <span aria-hidden=${label ? 'true' : null}>${key}</span></button>
    `;
  }

  /** @param {Scene} scene */
  function place({ acts }) {
    const { ticket, actions, words } = /** @type {View} */ (found);
    const offered = ORDER.filter((action) =>
      actions.includes(action) || (action === 'now' && words.actions.now)
    );
    const press = /** @type {Record<string, () => void>} */ ({
      change: () => goTo(found?.tells ? 'more' : 'change'),
      now: () => ask('tell', { come: 'now' }),
      leave: () => goTo('leave'),
    });
    return html`
      <section class="again found" data-visit=${ticket} data-state=${found?.state}>
        <div class="ticket">
          <h1 tabindex="-1"><span class="visually-hidden">${say('place-of', {
            number: ticket,
          })}</span><span class="number" aria-hidden="true">${ticket}</span></h1>
          ${told()}
          <p class="headline">${words.headline}</p>
          <p class="facts">${words.range && html`<b>${words.range}</b>`}
            ${words.place && html`<span>${words.place}</span>`}</p>
        </div>
        <div class="acts">${offered.map((action) =>
          button(
            action === 'change' ? say(found?.tells ? 'more' : 'change') : words.actions[action],
            press[action] ?? (() => ask(action)),
            action === 'resume' ? 'btn-primary' : '',
          )
        )}</div>
        <div class="acts">${button(
          say('done'),
          acts.startOver,
          offered.includes('resume') ? '' : 'btn-primary',
        )}</div>
      </section>
    `;
  }

  /** @param {Scene} scene */
  function change({ shop, t, flow }) {
    const { services } = shop.state;
    // What is private has no name out here: theirs is one of those without.
    const others = services.filter(({ slug, name }) =>
      found?.service ? slug !== found.service : name
    );
    return html`
      <section class="again">
        <div class="ask">
          <h1 tabindex="-1">${say('change-title')}</h1>
          <p class="hint">${say('keeps')}</p>
          ${told()}
        </div>
        <ul class="tiles">${others.map((service) =>
          html`
            <li key=${service.slug}>
              <button type="button" class="tile" onClick=${() =>
                ask('change', { service: service.slug })}>
                <span class="tile-name">${serviceName(t, service, services, flow.language)}</span>
              </button>
            </li>
          `
        )}</ul>
        <div class="acts">${button(say('back'), () => goTo('place'))}</div>
      </section>
    `;
  }

  /**
   * @param {string} title
   * @param {[words: string, press: () => void][]} choices
   * @param {Step} back
   */
  const tiles = (title, choices, back) =>
    html`
      <section class="again">
        <div class="ask">
          <h1 tabindex="-1">${title}</h1>
          <p class="hint">${say('keeps')}</p>
          ${told()}
        </div>
        <ul class="tiles">${choices.map(([words, press]) =>
          html`
            <li key=${words}><button type="button" class="tile" onClick=${press}>
              <span class="tile-name">${words}</span></button></li>
          `
        )}</ul>
        <div class="acts">${button(say('back'), () => goTo(back))}</div>
      </section>
    `;

  /** What may be another: what they came for, how many they are, when we come. */
  const more = () =>
    tiles(say('more'), [
      [say('change'), () => goTo('change')],
      [say('party'), () => goTo('party')],
      ...(found?.state === 'waiting'
        ? [/** @type {[string, () => void]} */ ([say('come'), () => goTo('come')])]
        : []),
    ], 'place');

  const come = () =>
    tiles(say('come'), [
      ...MINUTES.map((minutes) => /** @type {[string, () => void]} */ ([
        say('minutes', { minutes }),
        () => ask('tell', { come: minutes }),
      ])),
      [say('press'), () => ask('tell', { come: 'press' })],
    ], 'more');

  const party = () =>
    tiles(
      say('party'),
      PARTIES.map((count) => [String(count), () => ask('tell', { party_size: count })]),
      'more',
    );

  function leave() {
    return html`
      <section class="again">
        <div class="ask">
          <h1 tabindex="-1">${say('leave-title')}</h1>
          <p class="hint">${say('leave-means')}</p>
          ${told()}
        </div>
        <div class="acts">
          ${button(say('leave-yes'), () => ask('leave'))}
          ${button(say('leave-no'), () => goTo('place'), 'btn-primary')}
        </div>
      </section>
    `;
  }

  const steps = { number, place, change, leave, more, come, party };

  /** @param {Scene} scene */
  return function draw(scene) {
    const { language: wanted } = scene.flow;
    // What cannot be had now stays in the language before.
    if (known.has(wanted)) spoken = wanted;
    else if (wanted !== asked) load(wanted).then(() => paint(), () => (asked = spoken));
    asked = wanted;
    return html`<main class="page">${steps[step](scene)}</main>`;
  };
}
