// @ts-check
/// <reference lib="deno.ns" />
import { equal } from './equal.js';

// The pad knows its page's starting data; a test has none.
Object.assign(globalThis, { document: { getElementById: () => null } });
const { PinPad, refusalOf } = await import('../../display/staff/pin.js');

const bea = /** @type {any} */ ({ id: 2, name: 'Bea' });

/** @param {object} body */
const refused = (body, status = 401) => refusalOf({ ok: false, status, body });

Deno.test('a wrong PIN says how many tries are left, the last one until when there are none', () => {
  equal(refused({ code: 'pin_wrong', left: 2, until_at: null }), { key: 'sign-in-wrong', left: 2 });
  const until = '2026-11-22T09:15:00.000Z';
  equal(refused({ code: 'pin_wrong', left: 0, until_at: until }), { key: 'sign-in-locked', until });
  equal(refused({ code: 'pin_locked', until_at: until }, 429), { key: 'sign-in-locked', until });
});

Deno.test('whatever else happens is said in words too', () => {
  equal(refused({ code: 'already_signed_in', staff: 'Chris' }, 409), {
    key: 'sign-in-taken',
    staff: 'Chris',
  });
  equal(refusalOf({ ok: false, status: 0, body: null }), { key: 'error-network' });
  equal(refused({ code: 'busy' }, 503), { key: 'error-busy' });
  equal(refused({}, 500), { key: 'error-other' });
});

Deno.test('six digits go by themselves, once, and what is typed meanwhile is not heard', () => {
  const pad = new PinPad(() => {});
  let sent = 0;
  pad.send = () => {
    sent += 1;
    pad.busy.value = true;
    return Promise.resolve();
  };
  for (const digit of '1234') pad.type(digit);
  equal(pad.count.value, 0); // nobody is chosen yet
  pad.choose(bea);
  for (const digit of '123') pad.type(digit);
  pad.back();
  equal(pad.typed.value, '12');
  for (const digit of '345678') pad.type(digit);
  equal([pad.typed.value, sent], ['123456', 1]);
  pad.choose(null);
  equal(pad.member.value, bea);
});
