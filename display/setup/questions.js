// @ts-check
/** What a service has people bring, and what it asks: after check-in, one before it, or by staff face to face. */
import { html } from 'htm/preact';
import { boot, languageName, plan, t } from './app.js';
import { Check, Field, Select } from './fields.js';

/**
 * @typedef {import('./types.d.ts').PlanService} PlanService
 * @typedef {import('./types.d.ts').PlanQuestion} PlanQuestion
 * @typedef {Record<string, string>} Texts
 * @typedef {Record<string, string>} Wrong
 */

const KINDS = ['text', 'choice', 'choices', 'number', 'date', 'phone', 'email'];
const WHENS = ['after', 'before', 'staff'];
const PERSONAL = ['phone', 'email'];

/** @param {{service: PlanService, id: string, wrong: Wrong, onChange: (part: Partial<PlanService>) => void}} props */
export function Questions({ service, id, wrong, onChange }) {
  const { questions } = service;
  const change = (/** @type {number} */ place, /** @type {Partial<PlanQuestion>} */ part) =>
    onChange({ questions: questions.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  return html`
    <${InEach} id=${`prepare-${id}`} texts=${service.prepare} error=${wrong.prepare}
      label=${(/** @type {string} */ language) => t('setup-prepare', { language })}
      help=${t('setup-prepare-help')}
      onChange=${(/** @type {Texts} */ prepare) => onChange({ prepare })} />
    <fieldset class="questions stack">
      <legend>${t('setup-questions')}</legend>
      <p class="help">${service.private
        ? t('setup-questions-private')
        : t('setup-questions-help')}</p>
      ${questions.map((question, place) =>
        html`
          <${Question} key=${question.slug ?? place} question=${question} id=${`${id}-q${place}`}
            wrong=${within(wrong, `questions.${place}.`)}
            onChange=${(/** @type {Partial<PlanQuestion>} */ part) => change(place, part)}
            onRemove=${() => onChange({ questions: questions.filter((_, at) => at !== place) })} />
        `
      )}
      ${wrong.questions && html`<p class="error" tabindex="-1">${wrong.questions}</p>`}
      <div class="buttons"><button type="button" class="btn" onClick=${() =>
        onChange({ questions: [...questions, fresh()] })}>${t('setup-question-add')}</button></div>
    </fieldset>
  `;
}

/** @returns {PlanQuestion} */
const fresh = () => ({
  kind: 'text',
  when: 'after',
  texts: {},
  required: false,
  personal: false,
  purposes: {},
  options: [],
});

/**
 * @param {{question: PlanQuestion, id: string, wrong: Wrong, onRemove: () => void,
 *   onChange: (part: Partial<PlanQuestion>) => void}} props
 */
function Question({ question, id, wrong, onChange, onRemove }) {
  const { kind, when, texts, required, personal, purposes, options } = question;
  const isPersonal = personal || PERSONAL.includes(kind);
  const words = (/** @type {string} */ name, /** @type {string[]} */ all) =>
    all.map((one) => [one, t(`setup-question-${name}-${one}`)]);
  const ask = (/** @type {any} */ kind) =>
    onChange({
      kind,
      options: kind.startsWith('choice') ? (options.length ? options : two()) : [],
    });
  return html`
    <div class="question card stack" data-question=${question.slug ?? ''}>
      <${InEach} id=${`${id}-text`} texts=${texts} error=${wrong.texts}
        label=${(/** @type {string} */ language) => t('setup-question-text', { language })}
        onChange=${(/** @type {Texts} */ texts) => onChange({ texts })} />
      <div class="pair">
        <${Select} id=${`${id}-kind`} label=${t('setup-question-kind')} value=${kind}
          options=${words('kind', KINDS)} onChange=${ask} />
        <div>
          <${Select} id=${`${id}-when`} label=${t('setup-question-when')} value=${when}
            options=${words('when', WHENS)} onChange=${(/** @type {any} */ when) =>
              onChange({ when, required: when === 'before' && required })} />
          ${wrong.when && html`<p class="error" tabindex="-1">${wrong.when}</p>`}
        </div>
      </div>
      ${kind.startsWith('choice') &&
        html`<${Options} ...${{ id, options, onChange }} wrong=${within(wrong, 'options')} />`}
      <div class="checks">
        ${when === 'before' && html`
          <${Check} label=${t('setup-question-required')}
            checked=${required} onChange=${(/** @type {boolean} */ required) =>
              onChange({ required })} />
        `}
        ${!PERSONAL.includes(kind) && html`
          <${Check} label=${t('setup-question-personal')}
            checked=${personal} onChange=${(/** @type {boolean} */ personal) =>
              onChange({ personal })} />
        `}
      </div>
      ${isPersonal && html`
        <${InEach} id=${`${id}-purpose`} texts=${purposes} error=${wrong.purposes}
          label=${(/** @type {string} */ language) => t('setup-question-purpose', { language })}
          help=${t('setup-question-purpose-help')}
          onChange=${(/** @type {Texts} */ purposes) => onChange({ purposes })} />
      `}
      <div class="buttons"><button type="button" class="btn btn-danger" onClick=${onRemove}
        aria-label=${t('setup-remove-of', { name: first(texts) || t('setup-question-new') })}>
        ${t('setup-remove')}</button></div>
    </div>
  `;
}

const two = () => [{ texts: {} }, { texts: {} }];

/** @param {Texts} texts */
const first = (texts) => texts[plan.value.languages[0]] ?? '';

/**
 * @param {{id: string, options: PlanQuestion['options'], wrong: Wrong,
 *   onChange: (part: Partial<PlanQuestion>) => void}} props
 */
function Options({ id, options, wrong, onChange }) {
  const rename = (/** @type {number} */ place, /** @type {Texts} */ texts) =>
    onChange({ options: options.map((one, at) => (at === place ? { ...one, texts } : one)) });
  return html`
    ${options.map((option, place) =>
      html`
        <div class="option" key=${option.slug ?? place}>
          <${InEach} id=${`${id}-o${place}`} texts=${option.texts} error=${wrong[`.${place}`]}
            label=${(/** @type {string} */ language) =>
              t('setup-question-option', { n: place + 1, language })}
            onChange=${(/** @type {Texts} */ texts) => rename(place, texts)} />
          ${options.length > 2 && html`
            <button type="button" class="btn btn-quiet" onClick=${() =>
              onChange({ options: options.filter((_, at) => at !== place) })}
              aria-label=${t('setup-remove-of', {
                name: first(option.texts) || String(place + 1),
              })}>
                        ${t('setup-remove')}</button>
          `}
        </div>
      `
    )}
    ${wrong[''] && html`<p class="error" tabindex="-1">${wrong['']}</p>`}
    <div
      class="buttons"><button type="button" class="btn" onClick=${() =>
        onChange({ options: [...options, { texts: {} }] })}>${t(
          'setup-question-option-add',
        )}</button></div>
  `;
}

/**
 * One field for each language of the shop; what is left empty is said in the first.
 * @param {{id: string, texts: Texts, label: (language: string) => string, error?: string, help?: string,
 *   onChange: (texts: Texts) => void}} props
 */
function InEach({ id, texts, label, error, help, onChange }) {
  const write = (/** @type {string} */ code, /** @type {string} */ text) => {
    const all = { ...texts, [code]: text };
    if (!text) delete all[code];
    onChange(all);
  };
  return html`
    <div class="pair">${plan.value.languages.map((code, place) =>
      html`
        <${Field} key=${code} id=${`${id}-${code}`} maxlength="120" lang=${code}
          dir=${boot.spoken.find((one) => one.code === code)?.dir} value=${texts[code] ?? ''}
          label=${label(languageName(code))} error=${place === 0 ? error : undefined}
          help=${place === 0 ? help : undefined}
          onInput=${(/** @type {string} */ text) => write(code, text)} />
      `
    )}</div>
  `;
}

/** @param {Wrong} wrong @param {string} start */
function within(wrong, start) {
  const own = Object.entries(wrong).filter(([field]) => field.startsWith(start));
  return Object.fromEntries(own.map(([field, words]) => [field.slice(start.length), words]));
}
