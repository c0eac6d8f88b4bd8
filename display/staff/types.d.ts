/** What the board lends to the part that comes once it stands. */
import type { computed, signal } from '@preact/signals-core';
import type { html } from 'htm/preact';
import type { timeOfDay } from '../shared/l10n.js';
import type { observed } from '../shared/observed.js';
import type { serverNow } from '../shared/time.js';
import type { Boot } from '../shared/types.d.ts';
import type { actions, commands, live, serviceName, services, t } from './app.js';

export interface RestTools {
  html: typeof html;
  computed: typeof computed;
  signal: typeof signal;
  observed: typeof observed;
  timeOfDay: typeof timeOfDay;
  serverNow: typeof serverNow;
  actions: typeof actions;
  commands: typeof commands;
  live: typeof live;
  serviceName: typeof serviceName;
  services: typeof services;
  t: typeof t;
  language: string;
  device: Boot['device'];
}
