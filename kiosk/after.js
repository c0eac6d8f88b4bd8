// @ts-check
/**
 * What may be told once somebody is in line: when to come, a need, a word, the service's questions. One row of quiet
 * offers; each opens one page with one question. Drawn alike on the kiosk and on the phone.
 * @typedef {import('./types.d.ts').AfterScene} Scene
 * @typedef {import('./types.d.ts').After} After
 * @typedef {import('./types.d.ts').Ask} Ask
 * @typedef {import('./types.d.ts').Given} Given
 * @typedef {ReturnType<typeof import('../display/shared/l10n.js').makeL10n>} Translate
 */
import { Answer } from './ask.js';
import { tilesOf } from './flow.js';
import { html, paint, words } from './lent.js';

const MINUTES = [5, 10, 15, 30];
const NEEDS = ['seat', 'quiet', 'step_free', 'wheelchair', 'interpreter'];
const MOST_PEOPLE = 12;
/** Free words, each with the field it goes to. @type {Record<string, string>} */
const OWN = { find: 'find_me', note: 'note' };

/** @type {Map<string, Translate | null>} */
const known = new Map();

/**
 * The words of this part; null until they are here, and the offers wait for them.
 * @param {string} language
 */
function wordsIn(language) {
  if (!known.has(language)) {
    known.set(language, null);
    words('after', language).then((t) => (known.set(language, t), paint())).catch(() =>
      known.delete(language)
    );
  }
  return known.get(language) ?? null;
}

/**
 * One quiet row.
 * @param {Scene} scene
 */
export function Offers({ view, language, notice, kept, acts }) {
  const t = wordsIn(language);
  if (!t || !view?.tells) return null;
  const open = (/** @type {string} */ step) => () => acts.open({ step, value: null, tiles: 0 });
  const offer = (/** @type {string} */ key, /** @type {() => void} */ press) =>
    html`<button type="button" class="btn aside" data-offer=${key} onClick=${press}>
      ${t(`after-${key}`)}</button>`;
  return html`
    <section class="offers">
      ${view.prepare && html`<p class="prepare">${view.prepare}</p>`}
      ${notice && html`<p class="noted" role="status">${kept ?? t(notice)}</p>`}
      <div class="acts">
        ${view.come
          ? offer('now', () => acts.tell({ come: 'now' }))
          : view.state === 'waiting' && offer('looking', open('come'))}
        ${offer('need', open('need'))} ${offer('more', open('more'))}
      </div>
    </section>
  `;
}

/**
 * One question, *Back* and *Done*.
 * @param {Scene & {after: After}} scene
 */
export function After(scene) {
  const { after, view, language, acts } = scene;
  const t = wordsIn(language);
  if (!t || !view) return null;
  const ask = view.asks.find(({ slug }) => `ask ${slug}` === after.step);
  const { title, hint, body, changes } = (PAGES[after.step] ?? question)(
    { ...scene, t, view },
    ask,
  );
  const back = () => acts.open(after.step === 'more' || isOffer(after.step) ? null : MORE);
  const done = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (changes) acts.tell(changes);
  };
  return html`
    <form class="after" autocomplete="off" novalidate data-step=${after.step} onSubmit=${done}>
      <div class="ask">
        <h1 tabindex="-1">${title}</h1>
        ${hint && html`<p class="hint" id="answer-why">${hint}</p>`}
        ${after.fault && !isOfField(after) &&
          html`<p class="notice" role="alert">${t(faultKey(t, after))}</p>`}
      </div>
      ${body}
      <div class="acts">
        <button type="button" class="btn big" onClick=${back}>${t('after-back')}</button>
        ${changes !== undefined && html`
          <button type="submit" class="btn btn-primary big" aria-disabled=${String(!changes)}
            aria-busy=${after.busy ? 'true' : null}>${t('after-done')}</button>
        `}
      </div>
    </form>
  `;
}

const MORE = { step: 'more', value: null, tiles: 0 };

/** @param {string} step */
const isOffer = (step) => step === 'come' || step === 'need';

/** What was typed is at fault: it is said at its field. @param {Pick<After, 'fault'>} after */
const isOfField = ({ fault }) => ['bad_field', 'bad_body'].includes(fault?.code ?? '');

/** @param {Translate} t @param {After} after */
function faultKey(t, { fault }) {
  const key = `after-fault-${fault?.reason?.replaceAll('_', '-')}`;
  if (fault?.code === 'bad_field' && t.has?.(key)) return key;
  return fault?.code === 'away'
    ? 'after-away'
    : isOfField({ fault })
    ? 'after-fault'
    : 'after-too-late';
}

/**
 * @typedef {{title: string, hint?: string, body: unknown, changes?: object | null}} Page `changes`: what
 *   *Done* tells, null for nothing yet, absent where a tap is enough
 * @typedef {Scene & {after: After, t: Translate, view: NonNullable<Scene['view']>}} Asking
 * @type {Record<string, (scene: Asking, ask?: Ask) => Page>}
 */
const PAGES = {
  come: ({ t, acts, view }) => ({
    title: t('after-come-title'),
    hint: t('after-come-hint'),
    body: tiles([
      ...MINUTES.map((
        minutes,
      ) => [t('after-come-minutes', { minutes }), () => acts.tell({ come: minutes })]),
      [t('after-come-press'), () => acts.tell({ come: 'press' })],
      view.come && [t('after-now'), () => acts.tell({ come: 'now' })],
    ]),
  }),
  need({ t, after, acts }) {
    const options = NEEDS.map((slug) => ({
      slug,
      text: t(`after-need-${slug.replace('_', '-')}`),
    }));
    const ask = {
      slug: 'need',
      kind: 'choices',
      text: t('after-need-title'),
      purpose: '',
      options,
    };
    return {
      title: ask.text,
      hint: t('after-need-hint'),
      body: answer(acts, after, ask),
      changes: Array.isArray(after.value) ? { access: after.value } : null,
    };
  },
  more({ t, after, acts, view }) {
    const all = [
      ...view.asks.map(({ slug, text }) => [text, `ask ${slug}`]),
      ...['find', 'note', 'party'].map((step) => [t(`after-${step}`), step]),
    ];
    const { shown, more } = tilesOf(all, after.tiles ?? 0);
    const open = (/** @type {string} */ step) => () => acts.open({ step, value: null });
    return {
      title: t('after-more-title'),
      hint: t('after-more-hint'),
      body: tiles([
        ...shown.map(([text, step]) => [text, open(step)]),
        more && [t('after-others'), () => acts.open({ ...MORE, tiles: (after.tiles ?? 0) + 1 })],
      ]),
    };
  },
  party({ t, after, acts, view }) {
    const count = Number(after.value ?? view.party_size);
    const step = (
      /** @type {number} */ by,
      /** @type {string} */ sign,
      /** @type {string} */ label,
    ) => {
      const next = Math.min(MOST_PEOPLE, Math.max(1, count + by));
      return html`
        <button type="button" class="btn step" aria-label=${label}
          aria-disabled=${String(next === count)} onClick=${() =>
            acts.open({ ...after, value: next })}>
                <span aria-hidden="true">${sign}</span></button>
      `;
    };
    return {
      title: t('after-party-title'),
      body: html`<div class="stepper" role="group" aria-label=${t('after-party-title')}>
        ${step(-1, '−', t('after-one-fewer'))}
        <p class="count figures"><b>${count}</b> <span>${t('after-people', { count })}</span></p>
        ${step(1, '+', t('after-one-more'))}
      </div>`,
      changes: after.value ? { party_size: count } : null,
    };
  },
  find: own,
  note: own,
};

/** @param {Asking} scene @returns {Page} */
function own({ t, after, acts }) {
  const title = t(`after-${after.step}`);
  const ask = { slug: after.step, kind: 'text', text: title, purpose: '', options: [] };
  const said = String(after.value ?? '').trim();
  return {
    title,
    hint: t(`after-${after.step}-hint`),
    body: answer(acts, after, ask, wrong(t, after)),
    changes: said ? { [OWN[after.step]]: said.slice(0, after.step === 'find' ? 80 : 200) } : null,
  };
}

/**
 * @param {Asking} scene
 * @param {Ask} [ask]
 * @returns {Page}
 */
function question({ t, after, acts }, ask) {
  if (!ask) return { title: t('after-too-late'), body: null };
  const has = Array.isArray(after.value) ? after.value.length : String(after.value ?? '').trim();
  return {
    title: ask.text,
    hint: ask.purpose || t('after-if-you-like'),
    body: answer(acts, after, ask, wrong(t, after)),
    changes: has ? { answers: { [ask.slug]: after.value } } : null,
  };
}

/** @param {Translate} t @param {After} after */
const wrong = (t, after) => after.fault && isOfField(after) ? t(faultKey(t, after)) : '';

/** @param {Scene['acts']} acts @param {After} after @param {Ask} ask @param {string} [fault] */
function answer(acts, after, ask, fault = '') {
  const onInput = (/** @type {Given} */ value) => acts.open({ ...after, value, fault: null });
  return html`<${Answer} ...${{ ask, fault, onInput, label: ask.text, value: after.value }} />`;
}

/** @param {any[]} all of `[words, press]`; what is false has no tile */
function tiles(all) {
  return html`<ul class="tiles">${
    all.filter(Boolean).map(([text, press]) =>
      html`<li key=${text}><button type="button" class="tile" onClick=${press}>
      <span class="tile-name">${text}</span></button></li>`
    )
  }</ul>`;
}
