// @ts-check
/** Card 3: what people come for, where they are met, the desks, and when the shop is open. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, languageName, plan, serviceName, t } from './app.js';
import { Card, Keep, openDraft } from './card.js';
import { Desks } from './desks.js';
import { Check, Field, OneOf } from './fields.js';
import { Hours } from './hours.js';
import { Questions } from './questions.js';

/** @typedef {import('./types.d.ts').PlanService} PlanService */

const draft = openDraft(() => {
  const { services, desks, hours } = plan.value;
  return { services, desks, hours };
});

export const Services = observed(() => {
  const { services, desks, hours } = draft.value();
  const has = plan.value.services.length > 0;
  const state = draft.isChanged() ? 'changed' : has ? 'saved' : 'open';
  const meetsAtDesk = services.some(({ active, meet }) => active && meet === 'desk');
  return html`
    <${Card} id="services" number=${3} state=${state}>
      ${!services.length && html`
        <div class="empty short">
          <p>${t('setup-services-none')}</p>
        </div>
      `}
      <ol class="services">${services.map((service, place) =>
        html`
          <${Service} key=${idOf(service)} service=${service} place=${place}
            last=${services.length - 1} />
        `
      )}</ol>
      <button type="button" class="btn" onClick=${add}>${t('setup-service-add')}</button>
      <${Desks} desks=${desks} wrong=${draft.wrong.value} needed=${meetsAtDesk}
        onChange=${(/** @type {string[]} */ desks) => draft.change({ desks })} />
      <${Hours} hours=${hours} wrong=${draft.wrong.value}
        onChange=${(/** @type {import('./types.d.ts').Hours} */ hours) =>
          draft.change({ hours })} />
      <${Keep} draft=${draft} onSave=${onSave} card="services" />
    <//>
  `;
});

function onSave() {
  const { services, desks, hours } = draft.value();
  const sent = services.map(({ fresh: _, ...sent }) => sent);
  draft.keep('', { services: sent, desks, hours }, t('setup-services-saved'), 'services');
}

/** @param {{service: PlanService, place: number, last: number}} props */
function Service({ service, place, last }) {
  const wrong = wrongOf(service, place);
  const where = t(service.meet === 'desk' ? 'setup-service-desk' : 'setup-service-floor');
  const words = [
    where,
    service.private && t('setup-service-is-private'),
    !service.active && t('setup-service-is-off'),
  ].filter(Boolean).join(' · ');
  const name = serviceName(service) || t('setup-service-new');
  return html`
    <li data-service=${service.slug ?? ''} class=${service.active ? '' : 'off'}>
      <details open=${!service.slug || Object.keys(wrong).length > 0}>
        <summary>
          <span class="chip figures">${service.letter || '–'}</span>
          <span class="grow"><b>${name}</b> <span class="quiet">${words}</span></span>
        </summary>
        <div class="stack inside">
          <${Names} service=${service} place=${place} wrong=${wrong} />
          <${OneOf} name=${`meet-${idOf(service)}`} legend=${t(
            'setup-service-meet',
          )} value=${service.meet}
            options=${[
              ['floor', t('setup-service-floor-how')],
              ['desk', t('setup-service-desk-how')],
            ]} onChange=${(/** @type {'floor' | 'desk'} */ meet) => change(place, { meet })} />
          <div class="pair">
            <${Field} id=${`letter-${idOf(service)}`} label=${t(
              'setup-service-letter',
            )} maxlength="2"
              value=${service.letter} error=${wrong.letter} help=${t('setup-service-letter-help')}
              onInput=${(/** @type {string} */ letter) =>
                change(place, { letter: letter.toUpperCase() })} />
            <div class="checks">
              <${Check} label=${t('setup-service-private')} checked=${service.private}
                onChange=${(/** @type {boolean} */ on) => change(place, { private: on })} />
              <${Check} label=${t('setup-service-on')} checked=${service.active}
                onChange=${(/** @type {boolean} */ active) => change(place, { active })} />
            </div>
          </div>
          <${Questions} service=${service} id=${idOf(service)} wrong=${wrong}
            onChange=${(/** @type {Partial<PlanService>} */ part) => change(place, part)} />
          ${wrong[''] && html`<p class="error" tabindex="-1">${wrong['']}</p>`}
          <div class="buttons">
            ${place > 0 && html`
              <button type="button" class="btn" id=${`up-${idOf(service)}`}
                onClick=${() => move(place, -1)}
                aria-label=${t('setup-up-of', { name })}>${t('setup-up')}</button>
            `}
            ${place < last && html`
              <button type="button" class="btn" id=${`down-${idOf(service)}`}
                onClick=${() => move(place, 1)}
                aria-label=${t('setup-down-of', { name })}>${t('setup-down')}</button>
            `}
            <button type="button" class="btn btn-danger" onClick=${() => remove(place)}
              aria-label=${t('setup-remove-of', { name })}>${t('setup-remove')}</button>
          </div>
        </div>
      </details>
    </li>
  `;
}

/** One name for each language of the shop; the first language's is the one it has to have. */
function Names(/** @type {{service: PlanService, place: number, wrong: Record<string, string>}} */ {
  service,
  place,
  wrong,
}) {
  const [first, ...others] = plan.value.languages;
  const rename = (/** @type {string} */ code, /** @type {string} */ name) => {
    const names = { ...service.names, [code]: name };
    if (!name) delete names[code];
    change(place, { names, ...(code === first && { name }) });
  };
  return html`
    <div class="pair">${[first, ...others].map((code) =>
      html`
        <${Field} key=${code} id=${`name-${idOf(service)}-${code}`} maxlength="80" lang=${code}
          dir=${boot.spoken.find((one) => one.code === code)?.dir}
          label=${t('setup-service-name', { language: languageName(code) })}
          value=${code === first ? service.name : service.names[code] ?? ''}
          error=${code === first ? wrong.name : wrong[`names.${code}`]}
          onInput=${(/** @type {string} */ name) => rename(code, name)} />
      `
    )}</div>
  `;
}

/**
 * What is wrong with this one, by its own fields; `''` for all of it.
 * @param {PlanService} service
 * @param {number} place
 */
function wrongOf(service, place) {
  /** @type {Record<string, string>} */
  const own = {};
  for (const [field, words] of Object.entries(draft.wrong.value)) {
    if (field === `services.${service.slug}`) own[''] = words;
    if (field.startsWith(`services.${place}.`)) own[field.split('.').slice(2).join('.')] = words;
  }
  return own;
}

/**
 * @param {number} place
 * @param {Partial<PlanService>} part
 */
function change(place, part) {
  const services = draft.value().services.map((
    one,
    at,
  ) => (at === place ? { ...one, ...part } : one));
  draft.change({ services });
}

/** What tells it from the others, also while it has no slug. @param {PlanService} service */
function idOf({ slug, fresh }) {
  return slug ?? fresh ?? '';
}

let made = 0;

function add() {
  const { services } = draft.value();
  const taken = services.map(({ letter }) => letter);
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((one) => !taken.includes(one)) ?? '';
  const fresh = `fresh ${++made}`;
  const meet = /** @type {const} */ ('floor');
  const service = {
    ...{ fresh, name: '', names: {}, meet, private: false, letter, active: true },
    ...{ questions: [], prepare: {} },
  };
  draft.change({ services: [...services, service] });
  focusSoon(`name-${fresh}-${plan.value.languages[0]}`);
}

/**
 * A place up or down; whoever does it by keyboard stays at the button.
 * @param {number} place
 * @param {number} by
 */
function move(place, by) {
  const services = [...draft.value().services];
  const [one] = services.splice(place, 1);
  services.splice(place + by, 0, one);
  draft.change({ services });
  const atEnd = place + by === (by < 0 ? 0 : services.length - 1);
  focusSoon(`${(by < 0) !== atEnd ? 'up' : 'down'}-${idOf(one)}`);
}

/** @param {string} id */
function focusSoon(id) {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** @param {number} place */
function remove(place) {
  draft.change({ services: draft.value().services.filter((_, at) => at !== place) });
}
