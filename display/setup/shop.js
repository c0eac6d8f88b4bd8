// @ts-check
/** Card 1: what the shop is called, where it is, which languages it speaks. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, languageName, plan, t } from './app.js';
import { Card, Keep, openDraft } from './card.js';
import { Check, Field, Select } from './fields.js';

/** As many stand on the kiosk's first page (kiosk/languages.js). */
const ON_WELCOME = 6;

const draft = openDraft(() => {
  const { name, time_zone, languages } = plan.value;
  return { name, time_zone, languages };
});

export const Shop = observed(() => {
  const { name, time_zone, languages } = draft.value();
  const wrong = draft.wrong.value;
  const onSave = () => draft.keep('', draft.value(), t('setup-shop-saved'), 'shop');
  return html`
    <${Card} id="shop" number=${1} state=${draft.isChanged() ? 'changed' : 'saved'}>
      <${Field} id="shop-name" label=${t('setup-shop-name')} value=${name} maxlength="80"
        error=${wrong.name} onInput=${(/** @type {string} */ name) => draft.change({ name })} />
      <${Field} id="shop-zone" label=${t(
        'setup-shop-zone',
      )} value=${time_zone} list="zones" dir="ltr"
        help=${t('setup-shop-zone-help')} error=${wrong.time_zone}
        onInput=${(/** @type {string} */ time_zone) => draft.change({ time_zone })} />
      <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) =>
        html`<option key=${zone} value=${zone} />`
      )}</datalist>
      <fieldset>
        <legend>${t('setup-shop-languages')}</legend>
        <p class="help">${t('setup-shop-drafts')}</p>
        <div class="checks tongues">${boot.spoken.map((one) =>
          html`
            <${Check} key=${one.code} label=${tongue(one)} checked=${languages.includes(one.code)}
              onChange=${(/** @type {boolean} */ on) => speak(one.code, on)} />
          `
        )}</div>
        ${languages.length > ON_WELCOME && html`
          <p class="help">${t('setup-shop-six', {
            names: languages.slice(0, ON_WELCOME).map(languageName).join(' · '),
          })}</p>
        `}
        ${wrong.languages && html`<p class="error" tabindex="-1">${wrong.languages}</p>`}
      </fieldset>
      ${languages.length > 1 && html`
        <${Select} id="shop-first" label=${t('setup-shop-first')} value=${languages[0]}
          help=${t('setup-shop-first-help')} options=${languages.map((code) => [
            code,
            languageName(code),
          ])} onChange=${putFirst} />
      `}
      <${Keep} draft=${draft} onSave=${onSave} card="shop" />
    <//>
  `;
});

/**
 * By its own name; as the reader calls it, when that is another one; and whether nobody has read its words yet.
 * @param {import('./types.d.ts').SetupBoot['spoken'][number]} one
 */
function tongue({ code, name, dir, called, draft }) {
  return html`
    <bdi lang=${code} dir=${dir}>${name}</bdi>
    ${called !== name && html`<span class="called">${called}</span>`}
    ${draft && html`<span class="chip">${t('setup-shop-draft')}</span>`}
  `;
}

/**
 * @param {string} code
 * @param {boolean} on
 */
function speak(code, on) {
  const others = draft.value().languages.filter((one) => one !== code);
  draft.change({ languages: on ? [...others, code] : others });
}

/** @param {string} code */
function putFirst(code) {
  const others = draft.value().languages.filter((one) => one !== code);
  draft.change({ languages: [code, ...others] });
}
