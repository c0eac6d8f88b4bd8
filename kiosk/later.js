// @ts-check
/** What nobody needs in the first second: the ticket, appointments, *Still there?* Fetched once the page stands. */
import { Appointment, wanted } from './appointment.js';
import { followTicket } from './follow.js';
import { lend } from './lent.js';
import { Slip } from './slip.js';
import { StillThere } from './still_there.js';

/** @param {Parameters<typeof lend>[0]} tools */
export function openLater(tools) {
  lend(tools);
  return { Appointment, Slip, StillThere, followTicket, wanted };
}
