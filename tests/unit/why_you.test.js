// @ts-check
/// <reference lib="deno.ns" />
import { whyYou } from '../../display/staff/why_you.js';
import { equal } from './equal.js';

/** @type {any} */
const VISIT = { service: 'repairs', language: 'es' };
/** @type {any} */
const BEA = { skills: { repairs: 2 }, languages: ['en', 'es'] };

Deno.test('what they can and what they speak', () => {
  equal(whyYou(VISIT, BEA, 'en'), { service: 'repairs', language: 'es' });
});

Deno.test('nothing is said that fits everybody, or nobody who has signed in', () => {
  const none = { service: null, language: null };
  equal(whyYou(VISIT, { ...BEA, skills: {}, languages: [] }, 'en'), none);
  equal(whyYou(VISIT, { ...BEA, skills: { returns: 1 }, languages: ['de'] }, 'en'), none);
  equal(whyYou({ ...VISIT, language: 'en' }, { ...BEA, skills: {} }, 'en'), none);
  equal(whyYou({ ...VISIT, service: null, language: null }, BEA, 'en'), none);
  equal(whyYou(VISIT, undefined, 'en'), none);
});
