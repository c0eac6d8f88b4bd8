// @ts-check
/** Card 6: the door, if the shop wants one. The camera, its line, and whether it counts what people count. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, camera, door, t } from './app.js';
import { Card, Keep, openDraft } from './card.js';
import { DoorAudit } from './door_audit.js';
import { Basic } from './door_basic.js';
import { DoorDrawing, drawing } from './door_drawing.js';
import { DoorTrial } from './door_trial.js';
import { Field } from './fields.js';
import { time } from '../health/app.js';

const draft = openDraft(() => ({ source: door.value.source ?? '' }));

export const Door = observed(() => {
  const changed = draft.isChanged() || drawing.isChanged();
  const { source, line } = door.value;
  return html`
    <${Card} id="door" number=${6}
      state=${changed ? 'changed' : camera.value || source ? 'saved' : 'open'}>
      <p>${t('setup-door-what')}</p>
      <${Source} />
      ${source && html`<${HowItIs} />`}
      ${source && html`<${DoorDrawing} />`}
      ${source && line && html`
        <${DoorTrial} />
        <${DoorAudit} />
      `}
      <${Papers} />
      <${OtherSensor} />
    <//>
  `;
});

const Source = observed(() => {
  const { source } = draft.value();
  const save = () =>
    draft.keep(
      '/door',
      { source: source.trim() || null },
      t(source.trim() ? 'setup-door-saved' : 'setup-door-removed'),
      'door',
    );
  return html`
    <${Field} id="door-source" label=${t('setup-door-source')} value=${source} dir="ltr"
      maxlength="500" spellcheck="false" help=${t('setup-door-source-help')}
      error=${draft.wrong.value.source}
      onInput=${(/** @type {string} */ value) => draft.change({ source: value })} />
    <${Keep} draft=${draft} onSave=${save} card="door" />
  `;
});

/** How the camera is, in a shape and words; and what is wrong with its place. */
const HowItIs = observed(() => {
  const { now, hz } = door.value;
  if (!now) return null;
  const state = t(`setup-door-state-${now.state}`, { time: time(now.since) });
  const dot = now.state === 'ok' ? 'well' : now.state === 'starting' ? 'unused' : 'cut_off';
  return html`
    <div class="door-now" role="status" data-door=${now.state}>
      <p><span class=${`dot ${dot}`} aria-hidden="true"></span> <b>${state}</b>
        ${hz !== null && now.state === 'ok' &&
          html`<span class="quiet figures"> · ${t('setup-door-hz', { hz: Math.round(hz) })}</span>`}
      </p>
      <${Basic} />
      ${now.warnings.filter((word) => t.has(`setup-door-warning-${word.replaceAll('_', '-')}`)).map(
        (
          word,
        ) =>
          html`<p class="notice" key=${word}>${
            t(`setup-door-warning-${word.replaceAll('_', '-')}`)
          }</p>`,
      )}
    </div>
  `;
});

function Papers() {
  const sign = `/setup/door-sign?device=${boot.device?.id}`;
  return html`<p><a href=${sign} target="_blank" rel="noopener">${t('setup-door-sign')}</a></p>`;
}

/** A door that something else watches: it needs a key of this shop. */
const OtherSensor = observed(() =>
  html`
    <details>
      <summary><span class="grow">${t('setup-door-other')}</span></summary>
      <div class="inside stack">
        <p>${t('setup-door-token')}</p>
        <pre class="command" dir="ltr"
          tabindex="0"><code>python -m server token --role camera --store ${boot
            .store.slug}</code></pre>
        <p class="help">${t(camera.value ? 'setup-door-has' : 'setup-door-none')}</p>
      </div>
    </details>
  `
);
