// @ts-check
/** Card 6: the door, if the shop wants one. Says what there is, and what there is not yet. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { boot, camera, t } from './app.js';
import { Card } from './card.js';

export const Door = observed(() =>
  html`
    <${Card} id="door" number=${6} state=${camera.value ? 'saved' : 'open'}>
      <p>${t('setup-door-what')}</p>
      <p class="help">${t('setup-door-later')}</p>
      <p>${t('setup-door-token')}</p>
      <pre class="command" dir="ltr"
        tabindex="0"><code>python -m server token --role camera --store ${boot
          .store.slug}</code></pre>
      <p class="help">${t(camera.value ? 'setup-door-has' : 'setup-door-none')}</p>
      <//>
  `
);
