// @ts-check
/** What this browser can do at this address, item by item; each turns green by itself once it is so. */
import { effect } from '@preact/signals-core';
import { Chime } from '../shared/chime.js';

const CLOCK_OFF_S = 30;
const chime = new Chime();

/**
 * @param {string} name
 * @param {boolean} fine
 * @param {{soft?: boolean, seconds?: number, languages?: string}} rest
 */
function show(name, fine, { soft = false, seconds = 0, languages = '' } = {}) {
  const item = /** @type {HTMLElement} */ (document.querySelector(`[data-check=${name}]`));
  const state = /** @type {HTMLElement} */ (item.querySelector('.state'));
  const means = /** @type {HTMLElement} */ (item.querySelector('.means'));
  const said = soft ? item.dataset.soft : item.dataset[fine ? 'yes' : 'no'];
  item.dataset.result = fine ? 'yes' : 'no';
  state.textContent = (fine ? state.dataset.yes : state.dataset.no) ?? '';
  means.textContent = (said ?? '').replace('{seconds}', String(seconds)).replace(
    '{languages}',
    languages,
  );
}

async function canStayAwake() {
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return true;
  } catch {
    return false; // over plain http it is not even there
  }
}

/** @returns {Promise<boolean>} */
function canKeep() {
  return new Promise((done) => {
    try {
      const asked = indexedDB.open('greetline-test');
      asked.onerror = () => done(false);
      asked.onsuccess = () => {
        asked.result.close();
        indexedDB.deleteDatabase('greetline-test');
        done(true);
      };
    } catch {
      done(false);
    }
  });
}

/** Which languages of the shop nothing here can speak: neither its computer, nor this device by itself. */
function lookForVoices() {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const silent = Object.entries(JSON.parse(document.body.dataset.silentLanguages ?? '{}'))
    .filter(([code]) =>
      !voices.some(({ lang, localService }) =>
        localService && lang.slice(0, 2) === code.slice(0, 2)
      )
    );
  show('voice', !silent.length, { languages: silent.map(([, name]) => name).join(', ') });
}

async function lookForLetters() {
  const own = await document.fonts.load("1rem 'Atkinson Hyperlegible Next Variable'").catch(
    () => [],
  );
  show('fonts', own.length > 0);
}

async function look() {
  show('secure', isSecureContext);
  show('wake', await canStayAwake());
  const keeps = await canKeep();
  const lasts = keeps && ((await navigator.storage?.persist?.().catch(() => false)) ?? false);
  show('storage', keeps, { soft: keeps && !lasts });
}

const off = Math.round(Math.abs(Date.now() - Date.parse(document.body.dataset.now ?? '')) / 1000);
show('clock', off < CLOCK_OFF_S, { seconds: off });
show('touch', navigator.maxTouchPoints > 0);
lookForLetters();
lookForVoices();
globalThis.speechSynthesis?.addEventListener('voiceschanged', lookForVoices);
effect(() => show('sound', chime.ready.value));
document.querySelector('[data-sound]')?.addEventListener('click', () => {
  chime.wake();
  setTimeout(() => chime.play([523.3, 659.3]), 100);
});
document.addEventListener('visibilitychange', look);
look();

// Opened here already: what remains is the test.
if (isSecureContext && location.protocol === 'https:') {
  document.querySelector('[data-secure]')?.remove();
}
const kind = /iPad|iPhone|Macintosh.*Mobile/.test(navigator.userAgent)
  ? 'ipad'
  : /Android/.test(navigator.userAgent)
  ? 'android'
  : 'desktop';
document.querySelector(`[data-device=${kind}]`)?.setAttribute('open', '');
