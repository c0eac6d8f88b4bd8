// @ts-check
/**
 * A voice: the browser's own where it has one on the device, for what is said must not leave the shop; else the
 * speech program of the shop's server, by /speech. One thing is said at a time, and whatever is new cuts it short.
 */
import { boot } from '../display/shared/boot.js';
import { storePath } from '../display/shared/api.js';

const KEPT = 40;

/** @typedef {{rate: number, volume: number}} Manner */

/** @param {(away: boolean) => void} tell whether the voice is out of reach */
export function openVoice(tell) {
  /** Grows with each thing that is said, so that a late sound finds itself out of date. */
  let turn = 0;
  /** @type {AudioContext | null} */
  let context = null;
  /** @type {{source: AudioBufferSourceNode, gain: GainNode} | null} */
  let playing = null;
  /** What was said lately; it goes with its person. @type {Map<string, AudioBuffer>} */
  const kept = new Map();

  function stop() {
    turn++;
    globalThis.speechSynthesis?.cancel();
    playing?.source.stop();
    playing = null;
  }

  /**
   * Resolves once it was said, or cut short.
   * @param {string} text
   * @param {string} language
   * @param {Manner} manner
   */
  async function say(text, language, manner) {
    stop();
    if (!text) return;
    const voice = ownVoice(language);
    if (voice) return speak(text, voice, manner);
    const mine = turn;
    const sound = await soundOf(text, language, manner.rate).catch(() => null);
    if (mine !== turn) return;
    tell(!sound);
    if (sound) await play(sound, manner.volume);
  }

  /**
   * @param {string} text
   * @param {SpeechSynthesisVoice} voice
   * @param {Manner} manner
   * @returns {Promise<void>}
   */
  function speak(text, voice, { rate, volume }) {
    const said = Object.assign(new SpeechSynthesisUtterance(text), { voice, rate, volume });
    said.lang = voice.lang;
    tell(false);
    return new Promise((done) => {
      said.onend = said.onerror = () => done();
      speechSynthesis.speak(said);
    });
  }

  /**
   * @param {string} text
   * @param {string} language
   * @param {number} rate
   */
  async function soundOf(text, language, rate) {
    const name = JSON.stringify([text, language, rate]);
    const known = kept.get(name);
    if (known) return known;
    context ??= new AudioContext();
    const headers = {
      'Content-Type': 'application/json',
      'X-Greetline-Device': boot.device?.id ?? '',
    };
    const body = JSON.stringify({ text: text.slice(0, 400), language, rate });
    const answer = await fetch(`/api/v1${storePath('/speech')}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error('speech');
    const sound = await context.decodeAudioData(await answer.arrayBuffer());
    if (kept.size >= KEPT) kept.delete([...kept.keys()][0]);
    kept.set(name, sound);
    return sound;
  }

  /**
   * @param {AudioBuffer} sound
   * @param {number} volume
   * @returns {Promise<void>}
   */
  function play(sound, volume) {
    const { destination } = /** @type {AudioContext} */ (context);
    const source = new AudioBufferSourceNode(/** @type {AudioContext} */ (context), {
      buffer: sound,
    });
    const gain = new GainNode(/** @type {AudioContext} */ (context), { gain: volume });
    source.connect(gain).connect(destination);
    playing = { source, gain };
    context?.resume();
    source.start();
    return new Promise((done) => (source.onended = () => done()));
  }

  return { say, stop, forget: () => (stop(), kept.clear()) };
}

/** @param {string} language */
function ownVoice(language) {
  return globalThis.speechSynthesis?.getVoices().find(({ lang, localService }) =>
    localService && lang.slice(0, 2) === language.slice(0, 2)
  );
}
