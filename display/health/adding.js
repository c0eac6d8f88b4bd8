// @ts-check
/** Adding a device: a code for the new browser, the same words on both screens, and the manager's yes. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { post, storePath } from '../shared/api.js';
import { errorText } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { health, look, now, order, said, t, time } from './app.js';

/** @typedef {import('./types.d.ts').Offer} Offer */

const ROLES = ['staff', 'kiosk', 'screen'];
/** The code that is shown now. */
export const offer = signal(/** @type {(Offer & {until: number}) | null} */ (null));

export const Adding = observed(() => {
  const { pairings } = health.value;
  const claimed = pairings.filter(({ claimed_at }) => claimed_at);
  const mine = offer.value && pairings.find(({ id }) => id === offer.value?.id);
  return html`
    <section class="adding" aria-labelledby="adding-title">
      <h2 id="adding-title">${t('adding-title')}</h2>
      ${claimed.map((one) => html`<${Compare} key=${one.id} pairing=${one} />`)}
      ${mine && !mine.claimed_at && html`<${Code} offer=${offer.value} />`}
      ${!mine && !claimed.length && html`<${Ask} />`}
    </section>
  `;
});

function Ask() {
  const ask = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const name = String(form.get('name')).trim();
    await offerCode(String(form.get('role')), name);
  };
  return html`
    <form class="ask" onSubmit=${ask}>
      <label>${t('adding-role')}
        <select name="role">${ROLES.map((role) =>
          html`<option key=${role} value=${role}>${t(`adding-role-${role}`)}</option>`
        )}</select>
      </label>
      <label>${t('adding-name')}
        <input name="name" maxlength="40" autocomplete="off" />
      </label>
      <button type="submit" class="btn btn-primary">${t('adding-get')}</button>
    </form>
  `;
}

/**
 * Asks for a code for a device of this role.
 * @param {string} role
 * @param {string} name
 */
export async function offerCode(role, name = '') {
  const answer = await post(storePath('/pairings'), { role, ...(name && { name }) });
  const taken = answer.body?.reason === 'taken';
  said.value = answer.ok ? '' : taken ? t('device-name-taken') : errorText(t, answer);
  if (answer.ok) {
    const { pairing } = answer.body;
    offer.value = { ...pairing, until: now() + pairing.valid_s * 1000 };
  }
  await look();
}

/** @param {{offer: Offer & {until: number}}} props */
export function Code({ offer: { id, code, address, qr, trust, until } }) {
  return html`
    <div class="code">
      <img src=${qr} alt="" width="200" height="200" />
      <div>
        <p>${t('adding-open')} <b class="address" dir="ltr">${address}</b> ${t('adding-type')}</p>
        <p class="figures big" dir="ltr" data-code>${code}</p>
        ${trust && html`<p>${t('adding-trust')} <b class="address" dir="ltr">${trust}</b></p>`}
        <p class="quiet">${t('adding-valid', { time: time(until) })} ${t('adding-waits')}</p>
        <button type="button" class="btn" onClick=${() => order(`/pairings/${id}/refuse`)}>
          ${t('adding-cancel')}</button>
      </div>
    </div>
  `;
}

/** @param {{pairing: import('./types.d.ts').Pairing}} props */
export function Compare({ pairing: { id, role, name, words } }) {
  const confirm = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const wanted = String(form.get('name')).trim();
    const done = await order(`/pairings/${id}/confirm`, wanted ? { name: wanted } : {});
    if (done.ok) said.value = t('adding-done', { name: done.body.device.name });
  };
  const refuse = async () => {
    await order(`/pairings/${id}/refuse`);
    said.value = t('adding-refused');
  };
  return html`
    <form class="compare" onSubmit=${confirm}>
      <p>${t('adding-compare', { name: name ?? t(`adding-role-${role}`) })}</p>
      <p class="big words" data-words>${words}</p>
      <label>${t('adding-name')}
        <input name="name" defaultValue=${name ?? ''} maxlength="40" autocomplete="off" />
      </label>
      <div class="acts">
        <button type="submit" class="btn btn-primary">${t('adding-same')}</button>
        <button type="button" class="btn" onClick=${refuse}>${t('adding-differ')}</button>
      </div>
    </form>
  `;
}
