// @ts-check
/** The form is whole without this: it guesses the time zone, and makes the short name of the name. */

const zone = /** @type {HTMLInputElement} */ (document.getElementById('time_zone'));
const name = /** @type {HTMLInputElement} */ (document.getElementById('name'));
const slug = /** @type {HTMLInputElement} */ (document.getElementById('slug'));
const zones = /** @type {HTMLElement} */ (document.getElementById('zones'));

if (!zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
zones.append(
  ...Intl.supportedValuesOf('timeZone').map((value) => {
    const option = document.createElement('option');
    option.value = value;
    return option;
  }),
);

const form = /** @type {HTMLFormElement} */ (name.form);
let sent = false;
form.addEventListener('submit', (event) => {
  if (sent) event.preventDefault();
  sent = true;
  form.querySelector('[type=submit]')?.setAttribute('aria-busy', 'true');
});
// A page that the browser kept alive may be sent again.
addEventListener('pageshow', () => (sent = false));

let own = slug.value !== '';
slug.addEventListener('input', () => (own = slug.value !== ''));
name.addEventListener('input', () => {
  if (!own) slug.value = shortName(name.value);
});

/** @param {string} text as the server makes one */
function shortName(text) {
  const plain = text.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 63);
}
