// @ts-check
/** What is said beside every count of a camera without a model. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { door, t } from './app.js';

/** Wherever counts are read: without a model they are motion, and uncertain. */
export const Basic = observed(() =>
  door.value.now?.mode === 'basic' && html`<p class="notice">${t('setup-door-basic')}</p>`
);
