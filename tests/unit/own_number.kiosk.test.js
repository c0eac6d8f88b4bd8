// @ts-check
/// <reference lib="deno.ns" />
import { isWhole, withDash } from '../../kiosk/own_number.js';
import { equal } from './equal.js';

Deno.test('the dash of a kiosk’s own number comes by itself, and goes with what stood behind it', () => {
  equal(['K', 'K1', 'K10', 'K1-07', 'K1-'].map((typed) => withDash(typed, 'K1')), [
    ...['K', 'K1', 'K1-0', 'K1-07', 'K1'],
  ]);
});

Deno.test('a kiosk of two figures knows its own numbers, and those of the first nine', () => {
  equal(['K1', 'K12', 'K1207', 'K307'].map((typed) => withDash(typed, 'K12')), [
    ...['K1', 'K12', 'K12-07', 'K3-07'],
  ]);
});

Deno.test('a number is whole when the shop could have given it, or a kiosk', () => {
  equal(['A7', 'A1234', 'K1-07', 'K12-100'].map(isWhole), [true, true, true, true]);
  equal(['A', '7', 'K1-', 'K1-7', 'A-7', 'K1-07-'].map(isWhole), Array(6).fill(false));
});
