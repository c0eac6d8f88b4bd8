// @ts-check
/** The one banner above the board: what is wrong with this tablet or with a colleague's. */
import { html } from 'htm/preact';
import { post, storePath } from '../shared/api.js';
import { canAsk } from '../shared/awake.js';
import { boot } from '../shared/boot.js';
import { observed } from '../shared/observed.js';
import { timeOfDay } from '../shared/l10n.js';
import { slept } from '../shared/sleep.js';
import { banner, chime, live, rings, t } from './app.js';
import { icon } from './icons.js';

const COLLEAGUES = {
  asleep: ['staff-tablet-asleep', 'staff-tablets-asleep'],
  muted: ['staff-muted', 'staff-muted-many'],
  printer: ['staff-printer', 'staff-printer'],
  'kiosk-cut-off': ['staff-kiosk-cut-off', 'staff-kiosks-cut-off'],
};

export const Banner = observed(() => {
  const one = banner.value;
  if (!one) return null;
  if (one.kind === 'slept') return sleptBanner();
  if (one.kind === 'sound') return soundBanner();
  if (one.kind === 'door') return doorBanner();
  if (one.kind === 'kiosk') return kioskBanner();
  const [alone, many] = COLLEAGUES[one.kind];
  const names = one.names.join(', ');
  const alert = one.kind === 'asleep' ? alertOf(one.ids) : undefined;
  return html`
    <div class=${one.kind === 'printer' ? 'banner banner-plain' : 'banner'} data-banner=${one
      .kind} data-alert=${alert?.id}>
      ${icon(one.kind === 'muted' ? 'bell' : one.kind === 'asleep' ? 'asleep' : 'cut')}
      <span>${t(one.names.length > 1 ? many : alone, { names })}</span>
      ${coming(alert)}
      <${SoundButton} />
    </div>
  `;
});

/** Somebody was told at a kiosk that they are in line, and are not as they were told. */
function kioskBanner() {
  const { name, refused } = (live.state.value.kiosks ?? [])[0];
  const { ticket, now } = refused[0];
  const about = { name, ticket: ticket ?? '–', now: now ?? '' };
  return html`
    <div class="banner" data-banner="kiosk">
      ${icon('bell')}<span>${t(
        now ? 'staff-kiosk-renumbered' : 'staff-kiosk-refused',
        about,
      )}</span>
      <${SoundButton} />
    </div>
  `;
}

/** Who comes in is told by nobody now. */
function doorBanner() {
  const { alerts, door, tablets } = live.state.value;
  const ids = tablets.map(({ id }) => id);
  // An alert about a device that is no tablet is about the camera.
  const alert = alerts?.find(({ about, device }) =>
    about === 'device' && !ids.includes(device ?? '')
  );
  const time = timeOfDay(door?.since ?? null, boot.language);
  return html`
    <div class="banner banner-plain" data-banner="door" data-alert=${alert?.id}>
      ${icon('cut')}<span>${t('staff-camera', { state: door?.state ?? '', time })}</span>
      ${coming(alert)}
      <${SoundButton} />
    </div>
  `;
}

/** @param {{id: string} | undefined} alert */
function coming(alert) {
  return alert && html`
    <button type="button" class="btn" onClick=${() => answer(alert.id)}>
      ${t('staff-coming')}</button>
  `;
}

/**
 * The alert about one of these tablets, once there is one: people wait, and it can't tell anybody.
 * @param {string[]} ids
 */
function alertOf(ids) {
  const raised = live.state.value.alerts ?? [];
  return raised.find(({ about, device }) => about === 'device' && ids.includes(device ?? ''));
}

/** @param {string} id */
function answer(id) {
  post(storePath(`/alerts/${id}/answer`));
}

/** This tablet itself was asleep: whoever holds it should know, and make that it does not happen again. */
function sleptBanner() {
  if (!slept.value) return null;
  const { from, to } = slept.value;
  const [start, end] = [from, to].map((at) => timeOfDay(at, boot.language));
  const how = canAsk ? 'staff-slept-how' : 'staff-awake-missing';
  return html`
    <div class="banner loud" data-banner="slept">
      ${icon('asleep')}
      <span>${t('staff-slept', { from: start, to: end })} ${' '}${t(how)}</span>
      <button type="button" class="btn" onClick=${() => (slept.value = null)}>
        ${t('staff-understood')}
      </button>
      <${SoundButton} />
    </div>
  `;
}

function soundBanner() {
  return html`
    <div class="banner loud" data-banner="sound">
      ${icon('bell')}<span>${t('staff-sound-off')}</span><${SoundButton} />
    </div>
  `;
}

/** However grave the banner is, a silent tablet can be woken from it. */
const SoundButton = observed(() =>
  !rings.value && html`
    <button type="button" class="btn" onClick=${() => chime.wake()}>${t('staff-sound-on')}</button>
  `
);
