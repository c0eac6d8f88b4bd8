// @ts-check
/**
 * Orders go by HTTP. Each write has a key made here, so that sending it again after a lost
 * answer never does it twice.
 * @typedef {import('./types.d.ts').Answer} Answer
 */
import { boot } from './boot.js';

const PATIENCE_MS = 8000;

/** A UUIDv7. By hand: `crypto.randomUUID` is missing on plain http. */
export function uuid7(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 256 ** (5 - i)) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The path of this page's store, under `/api/v1`. */
export function storePath(rest = '') {
  return `/stores/${encodeURIComponent(boot.store?.slug ?? boot.state?.store)}${rest}`;
}

/**
 * One write. `status` 0 means that no answer came: offer it again with the same key.
 * @param {string} path under `/api/v1`
 * @param {unknown} body
 * @param {string} key
 * @param {number} patience_ms
 * @returns {Promise<Answer>}
 */
export function post(path, body = {}, key = uuid7(), patience_ms = PATIENCE_MS) {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  return send(path, { method: 'POST', headers, body: JSON.stringify(body) }, patience_ms);
}

/**
 * @param {string} path under `/api/v1`
 * @returns {Promise<Answer>}
 */
export function get(path) {
  return send(path, { method: 'GET', headers: {} });
}

/**
 * @param {string} path
 * @param {{method: string, headers: Record<string, string>, body?: string}} request
 * @param {number} patience_ms
 * @returns {Promise<Answer>}
 */
async function send(path, request, patience_ms = PATIENCE_MS) {
  const hangUp = new AbortController();
  const timer = setTimeout(() => hangUp.abort(), patience_ms);
  if (boot.device) request.headers['X-Greetline-Device'] = boot.device.id;
  try {
    const response = await fetch(`/api/v1${path}`, { ...request, signal: hangUp.signal });
    return { ok: response.ok, status: response.status, body: await readBody(response) };
  } catch {
    return { ok: false, status: 0, body: null };
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Response} response */
async function readBody(response) {
  const text = await response.text();
  const json = response.headers.get('Content-Type')?.includes('json');
  return text && json ? JSON.parse(text) : null;
}
