/** The shapes of the page of appointments, beside those that travel (display/shared/types.d.ts). */

import type { Boot, Expected } from '../shared/types.d.ts';

/** As `GET …/expected` tells it; `ticket` of who is here. */
export interface Appointment extends Expected {
  ticket: string | null;
}

/** How many days ahead are kept, and how much of a list is read at once. */
export interface Limits {
  days: number;
  chars: number;
  lines: number;
}

export interface ExpectedBoot extends Boot {
  appointments: Appointment[];
  limits: Limits;
}

/** What somebody typed. */
export interface Typed {
  day: string;
  time: string;
  service: string;
  name: string;
  adviser: string;
  language: string;
  party: string;
  note: string;
}

/** What came of a list. */
export interface Brought {
  told: number;
  known: number;
  left_out: number;
  unread: { line: number; reason: string }[];
}

/** A list as it is sent: what is meant by the lines that the answer names. */
export interface Bringing {
  text: string;
  lines: string[];
  /** How many of a calendar lie on other days and were not sent. */
  elsewhere: number;
}
