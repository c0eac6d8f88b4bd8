// @ts-check
/**
 * Help with the screen itself, and a person: Read aloud, larger letters, contrast, everything lower down, one switch.
 * Comes when somebody asks for one of them, and goes back to nothing with its person.
 * @typedef {import('./types.d.ts').Scene} Scene
 * @typedef {import('../display/shared/l10n.js').Translate} Translate
 */
import { openAids } from './aids.js';
import { openPerson } from './person.js';
import { openReader } from './reader.js';
import { openSwitch } from './switch.js';

/**
 * @param {import('./types.d.ts').AloudTools} tools
 * @param {string} language
 */
export async function openAloud(tools, language) {
  const { html, fetchWords, speaks, paint, turn, touch, aided } = tools;
  const root = /** @type {HTMLElement} */ (document.getElementById('kiosk'));
  const news = /** @type {HTMLElement} */ (document.getElementById('news'));
  /** @type {Map<string, Translate>} */
  const known = new Map();
  let spoken = language;
  let asked = language;
  let isOpen = false;

  await load(language);

  /** @param {string} code */
  async function load(code) {
    known.set(code, await fetchWords('aloud', code));
    spoken = code;
  }

  const say = (/** @type {string} */ key, args = {}) =>
    /** @type {Translate} */ (known.get(spoken))(`aloud-${key}`, args);
  const person = openPerson(() => {
    paint();
    // Heard by who sees nothing; the page has one place for news.
    if (said()) news.textContent = said();
  });
  const reader = openReader({
    root,
    news,
    say,
    language: () => spoken,
    touch,
    onEnd: changed,
    isScanned: () => scan.isOn(),
  });
  const scan = openSwitch({
    root,
    pace_s: () => aids.pace_s(),
    onMove: (element) => reader.name(element),
  });
  const modes = { aloud: reader, scan };
  const aids = openAids({
    html,
    say,
    pace_s: tools.scan_s,
    hasVoice: () => speaks(spoken),
    toggle,
    isOn: (what) => modes[what].isOn(),
    onChange: changed,
    close: () => show(false),
  });

  /** @param {'aloud' | 'scan'} what */
  function toggle(what) {
    const mode = modes[what];
    if (mode.isOn()) mode.end();
    else mode.start();
    changed();
  }

  function changed() {
    aided(
      reader.isOn() || scan.isOn() ||
        ['text', 'contrast', 'low'].some((one) => one in document.documentElement.dataset),
    );
    paint();
  }

  /** @param {boolean} open */
  function show(open) {
    isOpen = open;
    paint();
    turn();
  }

  const helps = {
    aloud: () => toggle('aloud'),
    aids: () => show(!isOpen),
    person: () => person.ask(),
  };

  /** Nothing of this person's is left for the next. */
  function forget() {
    isOpen = false;
    person.forget();
    aids.normal();
  }

  /** @param {Scene} scene what lies over the page, if anything does */
  function cover({ flow }) {
    const { language: wanted } = flow;
    if (known.has(wanted)) spoken = wanted;
    else if (wanted !== asked) load(wanted).then(() => paint(), () => (asked = spoken));
    asked = wanted;
    return isOpen && aids.draw();
  }

  function said() {
    const { stage, staff } = person.how();
    return stage && say(`person-${stage}`, { staff });
  }

  return {
    ask: (/** @type {keyof typeof helps} */ what) => helps[what](),
    back: () => isOpen && (show(false), true),
    cover,
    forget,
    said,
  };
}
