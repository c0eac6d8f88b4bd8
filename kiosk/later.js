// @ts-check
/** What nobody needs in the first second: the ticket, appointments, a question, *Still there?*, more languages. Fetched once the page stands. */
import { Appointment, wanted } from './appointment.js';
import { Before } from './before.js';
import { followTicket } from './follow.js';
import { lend } from './lent.js';
import { MoreLanguages } from './more_languages.js';
import { Slip } from './slip.js';
import { StillThere } from './still_there.js';
import { openTelling } from './telling.js';

/**
 * @param {Parameters<typeof lend>[0]} tools
 * @param {import('./telling.js').Desk} desk
 */
export function openLater(tools, desk) {
  lend(tools);
  return {
    Appointment,
    Before,
    MoreLanguages,
    Slip,
    StillThere,
    followTicket,
    wanted,
    tell: openTelling(desk),
  };
}
