// @ts-check
/** The appointments, a list a day: when, who, for what, and how it stands, in a shape and a word. */
import { html } from 'htm/preact';
import { errorText } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { commands, dayName, days, languageName, said, serviceName, t, time } from './app.js';

/** @typedef {import('./types.d.ts').Appointment} Appointment */

export const Days = observed(() =>
  html`
    <div class="days">
      ${days.value.map(({ day, rows }, n) =>
        html`
          <section key=${day} aria-labelledby=${`day-${day}`} data-day=${day}>
            <h2 id=${`day-${day}`}>${dayName(day)}</h2>
            ${!rows.length && html`
              <div class="empty short">
                <p>${t('expected-empty')}</p>
              </div>
            `}
            <ul class="rows">${rows.map((one) =>
              html`<${Row} key=${one.id} one=${one} isToday=${
                n === 0
              } busy=${commands.busy.value} />`
            )}</ul>
          </section>
        `
      )}
    </div>
  `
);

const Row = observed(
  /** @param {{one: Appointment, isToday: boolean}} props */
  ({ one, isToday }) => {
    const { id, state, ticket, at } = one;
    const name = one.name ?? t('expected-somebody');
    return html`
      <li class="row" data-expected=${id} data-state=${state}>
        <p class="at figures">${time(at)}</p>
        <p class="who">
          <bdi class="name">${name}</bdi>
          <span class="what">${facts(one).map((fact, n) =>
            html`${n > 0 && ' · '}<bdi>${fact}</bdi>`
          )}
          </span>
        </p>
        <p class="state">
          <span class="sign" aria-hidden="true"></span>
          <span>${t(`expected-is-${state}`)}${ticket && [' · ', html`<b>${ticket}</b>`]}</span>
        </p>
        <div class="buttons">
          ${(state === 'expected' || state === 'missed') && html`
            ${isToday && act(one, 'here', name)} ${act(one, 'cancel', name)}
          `}
          ${state === 'cancelled' && act(one, 'restore', name)}
        </div>
      </li>
    `;
  },
);

/** @param {Appointment} one */
function facts({ service, adviser, party_size, language, note }) {
  return [
    serviceName(service),
    adviser && t('expected-for', { staff: adviser }),
    party_size > 1 && t('expected-people', { count: party_size }),
    language && languageName(language),
    note && t('expected-quoted', { note }),
  ].filter(Boolean);
}

/**
 * A button of one row. Cancelling is undone in its place: the row stays, and so does the button's.
 * @param {Appointment} one
 * @param {'here' | 'cancel' | 'restore'} verb
 * @param {string} name
 */
function act({ id }, verb, name) {
  const order = `${id}:${verb}`;
  const press = async () => {
    const answer =
      await (verb === 'here'
        ? commands.send(order, '/visits', { appointment: id })
        : commands.send(order, `/expected/${id}/${verb}`));
    if (answer) said.value = answer.ok ? '' : errorText(t, answer);
  };
  return html`
    <button type="button" key=${verb} class=${`btn ${verb === 'cancel' ? 'btn-quiet' : ''}`}
      aria-label=${`${t(`expected-${verb}`)}: ${name}`} aria-busy=${commands.busy.value.has(order)
        ? 'true'
        : null} onClick=${press}>
      ${t(`expected-${verb}`)}
    </button>
  `;
}
