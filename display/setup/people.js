// @ts-check
/** Card 4: who works here, what they can do, and their PIN; each of them saved by themselves. */
import { html } from 'htm/preact';
import { signal } from '@preact/signals-core';
import { observed } from '../shared/observed.js';
import { done, languageName, plan, serviceName, t } from './app.js';
import { Card, Keep, openDraft } from './card.js';
import { Check, Field, Select } from './fields.js';
import { newPin } from './new_pin.js';

/**
 * @typedef {import('../shared/types.d.ts').Member} Member
 * @typedef {{name: string, lead: boolean, languages: string[], skills: Record<string, number>,
 *   desk: string | null, pin: string}} Draft
 */

/** @type {Draft} */
const NOBODY = { name: '', lead: false, languages: [], skills: {}, desk: null, pin: '' };
/** What is typed of each, by id; `new` of somebody who is added. */
/** @type {Map<string, ReturnType<typeof openDraft<Draft>>>} */
const drafts = new Map();
const adding = signal(false);

/** @param {string} key */
function draftOf(key) {
  const known = drafts.get(key);
  if (known) return known;
  const made = openDraft(() => {
    const member = plan.value.members.find(({ id }) => String(id) === key);
    if (!member) return NOBODY;
    const { name, lead, languages, skills, desk } = member;
    return { name, lead, languages, skills, desk, pin: '' };
  });
  drafts.set(key, made);
  return made;
}

export const People = observed(() => {
  const { members } = plan.value;
  const keys = ['new', ...members.map(({ id }) => String(id))];
  const changed = keys.some((key) => draftOf(key).isChanged());
  const ready = members.some(({ pin }) => pin);
  const shows = adding.value || !members.length;
  return html`
    <${Card} id="people" number=${4} state=${changed ? 'changed' : ready ? 'saved' : 'open'}>
      <p class="help">${t('setup-people-help')}</p>
      ${members.length > 0 && html`<ul class="people">${
        members.map((member) =>
          html`
            <${One} key=${member.id} member=${member} plan=${plan.value}
              draft=${draftOf(String(member.id)).value()} />
          `
        )
      }</ul>`}
      ${shows && html`
        <div class="adding-one">
          <h3>${t('setup-person-add')}</h3>
          <${Form} id="new" />
        </div>
      `}
      ${!shows && html`<button type="button" class="btn" onClick=${openNew}>${
        t(
          'setup-person-add',
        )
      }</button>`}
    <//>
  `;
});

function openNew() {
  adding.value = true;
  requestAnimationFrame(() => document.getElementById('person-new-name')?.focus());
}

const One = observed(
  /** @param {{member: Member}} props */
  ({ member }) => {
    const key = String(member.id);
    const words = [
      t(member.pin ? 'setup-person-has-pin' : 'setup-person-no-pin'),
      member.lead && t('setup-person-is-lead'),
      member.languages.map(languageName).join(', '),
    ].filter(Boolean).join(' · ');
    return html`
      <li data-person=${member.name}>
        <details open=${draftOf(key).touched()}>
          <summary><span class="grow"><b>${member
            .name}</b> <span class="quiet">${words}</span></span></summary>
          <div class="inside">
            <${Form} id=${key} />
          </div>
        </details>
      </li>
    `;
  },
);

const Form = observed(
  /** @param {{id: string}} props */
  ({ id }) => {
    const draft = draftOf(id);
    const { name, lead, pin } = draft.value();
    const wrong = draft.wrong.value;
    const isNew = id === 'new';
    const has = plan.value.members.find((one) => String(one.id) === id)?.pin;
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      if (draft.isChanged()) store(id);
    };
    return html`
      <form class="stack" onSubmit=${submit} novalidate>
        <div class="pair">
          <${Field} id=${`person-${id}-name`} label=${t(
            'setup-person-name',
          )} value=${name} maxlength="80"
            error=${wrong.name} onInput=${(/** @type {string} */ name) => draft.change({ name })} />
          <div class="with-button">
            <${Field} id=${`person-${id}-pin`} label=${t(
              has ? 'setup-person-new-pin' : 'setup-person-pin',
            )}
              value=${pin} maxlength="6" inputmode="numeric" class="figures" dir="ltr"
              help=${t('setup-person-pin-help')} error=${wrong.pin}
              onInput=${(/** @type {string} */ pin) => draft.change({ pin })} />
            <button type="button" class="btn" onClick=${() => draft.change({ pin: newPin() })}>${t(
              'setup-person-suggest',
            )}</button>
          </div>
        </div>
        <details class="more">
          <summary>${t('setup-person-more')}</summary>
          <div class="stack inside">
            <${Check} label=${t('setup-person-lead')} checked=${lead}
              onChange=${(/** @type {boolean} */ lead) => draft.change({ lead })} />
            <${Languages} draft=${draft} />
            <${Skills} draft=${draft} id=${id} />
            <${Desk} draft=${draft} id=${id} />
            ${!isNew &&
              html`<button type="button" class="btn btn-danger" onClick=${() => leave(id)}>${
                t(
                  'setup-person-gone',
                )
              }</button>`}
          </div>
        </details>
        ${wrong.active && html`<p class="error" role="alert">${wrong.active}</p>`}
        <${Keep} draft=${draft} card="people" />
      </form>
    `;
  },
);

/** @param {{draft: ReturnType<typeof openDraft<Draft>>}} props */
function Languages({ draft }) {
  const { languages } = draft.value();
  const speak = (/** @type {string} */ code, /** @type {boolean} */ on) => {
    const others = languages.filter((one) => one !== code);
    draft.change({ languages: on ? [...others, code] : others });
  };
  const offered = [...new Set([...plan.value.languages, ...languages])];
  return html`
    <fieldset>
      <legend>${t('setup-person-languages')}</legend>
      <div class="checks">${offered.map((code) =>
        html`
          <${Check} key=${code} label=${languageName(code)} checked=${languages.includes(code)}
            onChange=${(/** @type {boolean} */ on) => speak(code, on)} />
        `
      )}</div>
    </fieldset>
  `;
}

/** @param {{draft: ReturnType<typeof openDraft<Draft>>, id: string}} props */
function Skills({ draft, id }) {
  const { skills } = draft.value();
  const learn = (/** @type {string} */ slug, /** @type {string} */ level) => {
    const { [slug]: _, ...others } = skills;
    draft.change({ skills: Number(level) ? { ...others, [slug]: Number(level) } : others });
  };
  const levels = ['0', '1', '2', '3'].map((
    level,
  ) => /** @type {[string, string]} */ ([level, t(`setup-skill-${level}`)]));
  return html`
    <fieldset>
      <legend>${t('setup-person-skills')}</legend>
      <p class="help">${t('setup-person-skills-help')}</p>
      <div class="pair">${plan.value.services.filter(({ active }) => active).map((service) =>
        html`
          <${Select} key=${service.slug} id=${`skill-${id}-${service.slug}`} options=${levels}
            label=${serviceName(service)} value=${String(skills[service.slug ?? ''] ?? 0)}
            onChange=${(/** @type {string} */ level) => learn(service.slug ?? '', level)} />
        `
      )}</div>
    </fieldset>
  `;
}

/** @param {{draft: ReturnType<typeof openDraft<Draft>>, id: string}} props */
function Desk({ draft, id }) {
  if (!plan.value.desks.length) return null;
  const options = [
    ['', t('setup-person-any-desk')],
    ...plan.value.desks.map((desk) => [desk, desk]),
  ];
  return html`
    <${Select} id=${`desk-of-${id}`} label=${t('setup-person-desk')} options=${options}
      value=${draft.value().desk ?? ''}
      onChange=${(/** @type {string} */ desk) => draft.change({ desk: desk || null })} />
  `;
}

/** @param {string} id */
async function store(id) {
  const draft = draftOf(id);
  const { pin, ...rest } = draft.value();
  const body = { ...(id !== 'new' && { id: Number(id) }), ...rest, ...(pin && { pin }) };
  const words = t('setup-person-saved', { name: rest.name });
  const kept = await draft.keep('/staff', body, words, 'people');
  if (kept && id === 'new') adding.value = false;
}

/** @param {string} id */
async function leave(id) {
  const draft = draftOf(id);
  const { name } = draft.value();
  const kept = await draft.keep(
    '/staff',
    { id: Number(id), active: false },
    t('setup-person-left', { name }),
    'people',
  );
  if (kept) done.value = { ...done.value, words: t('setup-person-left', { name }) };
}
