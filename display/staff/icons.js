// @ts-check
/** Our own line icons, always beside a word. */
import { html } from 'htm/preact';

/** @type {Record<string, string>} */
const PATHS = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  next: 'M5 12h13M12 6l6 6-6 6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4',
  asleep: 'M19 14.5A8 8 0 0 1 9.5 5 8 8 0 1 0 19 14.5z',
  cut: 'M4 8.5a12 12 0 0 1 16 0M7.5 12.5a7 7 0 0 1 9 0M12 17.5h.01M4 3l16 18',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20a7 7 0 0 1 14 0',
  down: 'M7 10l5 5 5-5',
  back: 'M4 12l5-6h11v12H9zM12 9.5l5 5M17 9.5l-5 5',
  close: 'M6 6l12 12M18 6L6 18',
};

/** @param {string} name */
export function icon(name) {
  return html`
    <svg class=${`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d=${PATHS[name]} />
    </svg>
  `;
}
