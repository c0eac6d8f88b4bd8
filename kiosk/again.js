// @ts-check
/**
 * *Already checked in?*: the number, then place and range, and what can be done about it. A file of its own
 * that is fetched when somebody asks, and that draws and speaks with the kiosk's own tools. What was typed
 * and found lives here only, and goes with its person.
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('./types.d.ts').AgainTools} Tools
 * @typedef {import('./types.d.ts').AgainView} View
 * @typedef {import('../display/shared/l10n.js').Translate} Translate
 * @typedef {'number' | 'place' | 'change' | 'leave'} Step
 */

import { post, storePath } from '../display/shared/api.js';
import { serviceName } from './words.js';

const LONGEST = 5;
const DIGITS = '1234567890';
const READS = /^[A-Z]\d{1,4}$/;
/** What helps comes first; what ends it, last and quietly. */
const ORDER = ['resume', 'nobody_came', 'change', 'leave'];
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

  await load(language);

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
    notice = '';
    typed = (/[A-Z]/.test(key) ? key : typed + key).slice(0, LONGEST);
    paint();
  }

  function erase() {
    notice = '';
    typed = typed.slice(0, -1);
    paint();
  }

  /** @param {Event} event */
  function find(event) {
    event.preventDefault();
    if (READS.test(typed)) ask('find');
  }

  /** @param {any} event typed on real keys */
  function type({ target }) {
    notice = '';
    typed = target.value.toUpperCase().replace(/[^A-Z\d]/g, '').slice(0, LONGEST);
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
    const letters = [...new Set(shop.state.services.map(({ letter }) => letter))].sort();
    const ready = READS.test(typed);
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
          ${[...DIGITS].map((key) => pad(key, () => tap(key)))}
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
    const offered = ORDER.filter((action) => actions.includes(action));
    const press = /** @type {Record<string, () => void>} */ ({
      change: () => goTo('change'),
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
            action === 'change' ? say('change') : words.actions[action],
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

  const steps = { number, place, change, leave };

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
