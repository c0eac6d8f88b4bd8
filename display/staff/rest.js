// @ts-check
/** What nobody looks at before the board stands: what people told us, the form for somebody new. */
import { openAdding } from './add.js';
import { openExpected } from './expected.js';
import { openTold } from './told.js';

/** @param {import('./types.d.ts').RestTools} tools the board's own, so that one library draws the whole page */
export function openRest(tools) {
  const ExpectedToday = openExpected(tools);
  return { ...openTold(tools), AddForm: openAdding(tools, ExpectedToday) };
}
