// @ts-check
/**
 * Live news of one ticket: an EventSource, and a plain question whenever that is silent.
 * @typedef {import('./types.d.ts').TicketView} TicketView
 */
import { get } from '../display/shared/api.js';

const LOOK_MS = 2000;
const SILENCE_MS = 10_000;

/**
 * @param {string} token
 * @param {{
 *   language?: string,
 *   onView: (view: TicketView) => void,
 *   onSilence?: (silent_ms: number) => void,
 *   onUnknown?: () => void,
 * }} listener
 * @returns {{stop: () => void, look: () => void}}
 */
export function followTicket(token, { language, onView, onSilence, onUnknown }) {
  const query = language ? `?language=${language}` : '';
  let heard_ms = Date.now();
  let asking = false;
  let stopped = false;
  let source = listen();

  function listen() {
    const stream = new EventSource(`/api/v1/tickets/${token}/live${query}`);
    stream.onmessage = (event) => hear(JSON.parse(event.data));
    return stream;
  }

  /** @param {TicketView} view */
  function hear(view) {
    if (stopped) return;
    heard_ms = Date.now();
    onSilence?.(0);
    onView(view);
  }

  async function ask() {
    if (asking) return;
    asking = true;
    const answer = await get(`/tickets/${token}${query}`);
    asking = false;
    if (stopped) return;
    if (answer.ok) hear(answer.body);
    if (answer.status === 404) return stop(onUnknown);
    // A browser gives up a stream that was answered with an error; we don't.
    if (answer.ok && source.readyState === EventSource.CLOSED) source = listen();
  }

  function look() {
    const silent_ms = Date.now() - heard_ms;
    if (source.readyState !== EventSource.OPEN || silent_ms >= SILENCE_MS) ask();
    if (silent_ms >= SILENCE_MS) onSilence?.(silent_ms);
  }

  const timer = setInterval(look, LOOK_MS);

  /** @param {() => void} [then] */
  function stop(then) {
    stopped = true;
    clearInterval(timer);
    source.close();
    then?.();
  }

  return { stop: () => stop(), look };
}
