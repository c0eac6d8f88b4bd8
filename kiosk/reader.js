// @ts-check
/**
 * Read aloud: every page from its top to its first control, then from stop to stop, by large keys on the screen, by
 * arrows, or by two keys alone. Any key or touch cuts the voice short. What somebody wrote is not said unless asked.
 * @typedef {import('./stops.js').Stop} Stop
 * @typedef {(key: string, args?: Record<string, string>) => string} Say
 */
import { openBar } from './bar.js';
import { stopsOf } from './stops.js';
import { openVoice } from './voice.js';

const RATES = [0.6, 0.8, 1, 1.25, 1.6];
const VOLUMES = [0.25, 0.5, 0.75, 1];
const SETTLED_MS = 60;
/** Forward is where reading goes. */
const FORWARD = { ltr: 'ArrowRight', rtl: 'ArrowLeft' };
const BACKWARD = { ltr: 'ArrowLeft', rtl: 'ArrowRight' };

/**
 * @param {{root: HTMLElement, news: HTMLElement, say: Say, language: () => string, touch: () => void,
 *   onEnd: () => void, isScanned: () => boolean}} tools
 */
export function openReader({ root, news, say, language, touch, onEnd, isScanned }) {
  const manner = { rate: 2, volume: 3, names: false };
  const voice = openVoice((away) => bar.tell(away ? say('no-voice') : ''));
  const bar = openBar(say, {
    next: () => move(1),
    previous: () => move(-1),
    choose,
    repeat,
    ...settings(),
  });
  const watcher = new MutationObserver(() => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED_MS);
  });
  let settling = 0;
  let isOn = false;
  let pageRead = '';
  let heard = '';
  /** @type {HTMLElement | null} */
  let here = null;

  function start() {
    isOn = true;
    bar.open();
    document.documentElement.dataset.aloud = '';
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    addEventListener('keydown', press, true);
    addEventListener('pointerdown', voice.stop, true);
    navigator.mediaDevices?.addEventListener('devicechange', warn);
    heard = news.textContent ?? '';
    pageRead = '';
    look(say('intro'));
  }

  function end() {
    if (!isOn) return;
    isOn = false;
    voice.forget();
    watcher.disconnect();
    clearTimeout(settling);
    removeEventListener('keydown', press, true);
    removeEventListener('pointerdown', voice.stop, true);
    navigator.mediaDevices?.removeEventListener('devicechange', warn);
    mark(null);
    bar.close();
    delete document.documentElement.dataset.aloud;
    utter(say('bye'));
    Object.assign(manner, { rate: 2, volume: 3, names: false });
    onEnd();
  }

  /** What lies on top is all there is. */
  const top = () => /** @type {HTMLElement} */ (document.querySelector('dialog[open]') ?? root);
  const stops =
    () => [...stopsOf(top()).filter(({ element }) => !bar.has(element)), ...stopsOf(bar.settings)];

  /**
   * The page may be another than it was: then it is read from its top.
   * @param {string} [first] said before all else
   */
  function look(first = '') {
    if (!isOn) return;
    bar.follow(top());
    const all = stops();
    const page = `${language()} ${titleOf(all)}`;
    if (page !== pageRead) {
      pageRead = page;
      heard = news.textContent ?? '';
      return read(all, first);
    }
    if (here && !here.isConnected) mark(null);
    const told = news.textContent ?? '';
    if (told !== heard && told) utter(told);
    heard = told;
  }

  /**
   * @param {Stop[]} all
   * @param {string} first
   */
  function read(all, first) {
    const control = all.findIndex(({ kind }) => kind !== 'text');
    const above = all.slice(0, control < 0 ? all.length : control);
    mark(above.at(-1) ?? null);
    utter([first, ...above.map(({ words }) => ended(words))].filter(Boolean).join(' '));
  }

  /** @param {number} by */
  function move(by) {
    const all = stops();
    const at = all.findIndex(({ element }) => element === here);
    const next = all[(Math.max(at, by < 0 ? 0 : -1) + by + all.length) % all.length];
    mark(next ?? null);
    if (next) utter(wordsOf(next), next.language);
  }

  /** @param {Stop | null} stop */
  function mark(stop) {
    here?.removeAttribute('data-here');
    if (isScanned()) return void (here = null);
    here = stop?.element ?? null;
    here?.setAttribute('data-here', '');
    here?.scrollIntoView({ block: 'center' });
  }

  /**
   * What the moving frame is on now.
   * @param {HTMLElement} element
   */
  function name(element) {
    const stop = isOn && stops().find((one) => one.element === element);
    if (stop) utter(wordsOf(stop), stop.language);
  }

  function repeat() {
    const stop = stops().find(({ element }) => element === here);
    if (!stop || stop.kind === 'text') return read(stops(), '');
    utter(wordsOf(stop), stop.language);
  }

  function choose() {
    const stop = stops().find(({ element }) => element === here);
    if (!stop || stop.kind === 'text') return move(1);
    if (stop.kind === 'field') {
      stop.element.focus();
      return utter(say('writing'));
    }
    stop.element.click();
    // What stays on its page says how it is now.
    setTimeout(() => {
      const now = isOn && here === stop.element && stops().find(({ element }) => element === here);
      if (now && wordsOf(now) !== wordsOf(stop)) utter(wordsOf(now), now.language);
    }, SETTLED_MS * 2);
  }

  /** @param {Stop} stop */
  function wordsOf({ element, kind, words }) {
    if (kind === 'text') return words;
    const name = words.replace(/\.$/, '');
    if (kind === 'field') return fieldWords(name, /** @type {HTMLInputElement} */ (element).value);
    if (element.getAttribute('aria-pressed') === 'true') return say('chosen', { name });
    if (element.getAttribute('aria-disabled') === 'true') return say('out-of-use', { name });
    return say('button', { name });
  }

  /** @param {string} name @param {string} value */
  function fieldWords(name, value) {
    if (!value) return say('field', { name });
    return manner.names ? `${name}: ${value}` : say('written', { name });
  }

  /** @param {string} text @param {string} [spoken] */
  function utter(text, spoken = language()) {
    touch();
    const { rate, volume } = manner;
    voice.say(text, spoken, { rate: RATES[rate], volume: VOLUMES[volume] }).then(() =>
      isOn && touch()
    );
  }

  const warn = () => utter(say('output'));

  /** @param {KeyboardEvent} event */
  function press(event) {
    voice.stop();
    if (isScanned()) return;
    const { key, target } = event;
    const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    const isNext = [FORWARD[dir], 'ArrowDown', ' ', 'Tab'].includes(key) && !event.shiftKey;
    if (isWriting(target) && !['Enter', 'Escape', 'Tab'].includes(key)) return echo(key);
    if (key === 'Escape') return;
    if (isWriting(target)) {
      /** @type {HTMLElement} */ (target).blur();
      take(event, () => move(key === 'Enter' ? 1 : 0));
    } else if (isNext) take(event, () => move(1));
    else if ([BACKWARD[dir], 'ArrowUp', 'Tab'].includes(key)) take(event, () => move(-1));
    else if (key === 'Enter') take(event, choose);
    else if (key.toLowerCase() === 'r') take(event, repeat);
    else if (key === '+') take(event, () => tune('volume', 1));
    else if (key === '-') take(event, () => tune('volume', -1));
  }

  /** @param {string} key */
  function echo(key) {
    if (manner.names && key.length === 1) utter(key);
  }

  /** @param {'rate' | 'volume'} what @param {number} by */
  function tune(what, by) {
    const most = (what === 'rate' ? RATES : VOLUMES).length - 1;
    manner[what] = Math.min(most, Math.max(0, manner[what] + by));
    repeat();
  }

  function settings() {
    return {
      slower: () => tune('rate', -1),
      faster: () => tune('rate', 1),
      quieter: () => tune('volume', -1),
      louder: () => tune('volume', 1),
      names() {
        manner.names = !manner.names;
        bar.press('names', manner.names);
      },
      end,
    };
  }

  return { start, end, name, isOn: () => isOn };
}

/** @param {Stop[]} stops */
function titleOf(stops) {
  return stops.find(({ element }) => /^H[12]$/.test(element.tagName))?.words ?? '';
}

/** @param {string} words */
function ended(words) {
  return /[.?!:؟。]$/.test(words) ? words : `${words}.`;
}

/** @param {EventTarget | null} target */
function isWriting(target) {
  return target instanceof HTMLElement && target.matches('input, textarea') &&
    target.getAttribute('inputmode') !== 'none';
}

/** @param {Event} event @param {() => void} act */
function take(event, act) {
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}
