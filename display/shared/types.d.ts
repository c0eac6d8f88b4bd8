/** The shapes that travel (docs/events.md) and the page's starting data. */

export type State = 'waiting' | 'called' | 'serving' | 'parked' | 'served' | 'left' | 'no_show';

export interface Range {
  low_s: number;
  high_s: number;
  ahead: number;
}

export interface Visit {
  id: string;
  ticket: string;
  state: State;
  version: number;
  service: string | null;
  arrived_at: string;
  greeted_at: string | null;
  called_at: string | null;
  last_called_at: string | null;
  served_at: string | null;
  finished_at: string | null;
  left_at: string | null;
  parked_at: string | null;
  staff: string | null;
  desk: string | null;
  greeted_by?: string | null;
  party_size: number;
  priority: number;
  calls: number;
  entered_at?: string | null;
  name?: string | null;
  note?: string | null;
  find_me?: string | null;
  answers?: { service: string; question: string; value: unknown }[] | null;
  /** Who looks around: until `ready_at`, or until they press. */
  come?: 'later' | 'press' | null;
  ready_at?: string | null;
  language: string | null;
  source?: string;
  promise?: Range | null;
  help_at?: string | null;
  nobody_came_at?: string | null;
  unconfirmed_greeted_at?: string | null;
  access?: string[] | null;
  adviser?: string | null;
  further?: string[];
  first?: { at: string; by: string | null; reason: string } | null;
  turn?: string | null;
  promised_at?: string | null;
  returned_at?: string | null;
  transferred_at?: string | null;
  transferred_by?: string | null;
  return_at?: string | null;
  due_back_at?: string | null;
  help_from?: string | null;
  offered_to?: string | null;
  offered_at?: string | null;
  overdue_at?: string | null;
  estimated?: boolean;
  undo?: { verb: string; until_at: string; staff: string | null } | null;
  verbs?: string[];
}

export interface Arrival {
  id: string;
  state: 'unnoticed' | 'noticed' | 'matched' | 'gone';
  direction: string;
  group_size: number;
  at: string;
  greeted_at: string | null;
  greeted_by: string | null;
  how?: string | null;
  visit: string | null;
  /** Of a card on the board: somebody at this kiosk asks for a person. */
  kiosk?: string | null;
}

/** How the door's camera is (staff only); all but `ok` is no data. */
export interface Door {
  state: string;
  since: string;
  mode: 'full' | 'basic' | null;
  model: string | null;
  warnings: string[];
}

/** An appointment (staff only). */
export interface Expected {
  id: string;
  state: 'expected' | 'missed' | 'here' | 'cancelled' | 'gone';
  at: string;
  service: string;
  name: string | null;
  note: string | null;
  language: string | null;
  party_size: number;
  adviser: string | null;
  source: string;
  visit: string | null;
  missed_at: string | null;
}

export type Audience = 'free' | 'named' | 'device' | 'lead' | 'manager' | 'everyone';
export type Sound = 'hello' | 'still' | 'broken';

export interface Alert {
  id: string;
  about: 'door' | 'waiting' | 'promise' | 'help' | 'device' | 'kiosk';
  state: 'raised' | 'answered' | 'withdrawn';
  setting: 'free' | 'busy' | 'named' | 'nobody';
  rung: number;
  to: Audience[];
  sound: Sound | null;
  named: string | null;
  visit: string | null;
  arrival: string | null;
  device: string | null;
  raised_at: string;
  climbed_at: string | null;
  shown_at: string | null;
  shown_on: string | null;
  ended_at: string | null;
  answered_by: string | null;
  answered_on: string | null;
  how: string | null;
}

/** A member of staff; `pin`: can sign in at a tablet. */
export interface Member {
  id: number;
  name: string;
  active: boolean;
  lead: boolean;
  duty: 'on' | 'break' | 'off';
  duty_at: string | null;
  desk: string | null;
  languages: string[];
  skills: Record<string, number>;
  pin: boolean;
}

/** Who holds this tablet; `idle_s`: untouched for so long, it asks for the PIN again (0: never). */
export interface Me {
  role: string;
  device: string;
  member: Member | null;
  by_pin: boolean;
  idle_s: number;
}

/** One line of the waiting-room screen's list of calls. */
export interface Call {
  id: string;
  ticket: string;
  desk: string | null;
  staff: string | null;
  language: string | null;
  at: string;
  calls: number;
  state: State;
}

export interface Service {
  slug: string;
  name: string | null;
  names: Record<string, string>;
  meet: 'floor' | 'desk';
  private: boolean;
  letter: string;
  /** False: not offered any more; only staff know of it. */
  active?: boolean;
  /** What it asks, and what people may have ready, by language; empty where it is nobody's business. */
  questions?: Question[];
  prepare?: Record<string, string>;
}

/** What a service asks; what is as usual may be absent outside staff devices. */
export interface Question {
  slug: string;
  kind: 'text' | 'choice' | 'choices' | 'number' | 'date' | 'phone' | 'email';
  when: 'after' | 'before' | 'staff';
  texts: Record<string, string>;
  required?: boolean;
  personal?: boolean;
  purposes?: Record<string, string>;
  options?: { slug: string; texts: Record<string, string> }[];
}

export interface Tablet {
  id: string;
  name: string;
  alive: boolean;
  asleep: boolean;
  since: string | null;
  sound: boolean | null;
}

export interface Snapshot {
  store: string;
  role: string;
  seq: number;
  epoch: string;
  now: string;
  shop?: { name: string; time_zone: string; languages: string[] };
  services: Service[];
  desks: { name: string }[];
  visits: Visit[];
  arrivals: Arrival[];
  /** Staff only; null: the shop has no camera at its door. */
  door?: Door | null;
  alerts?: Alert[];
  members?: Member[];
  expected?: Expected[];
  /** Whether the kiosk may ask for appointments: somebody is expected. */
  expects?: boolean;
  calls: Call[];
  ranges: Record<string, Range | null>;
  tablets: Tablet[];
  /** For staff: the kiosks out of which no ticket comes. */
  printers?: { name: string; since: string; trouble: string }[];
  tablets_alive: number;
  /** Who was not put in line as they were told, by kiosk, then the kiosks that are cut off; for staff only. */
  kiosks?: {
    name: string;
    refused: { ticket: string | null; now: string | null }[];
    cut_off: boolean;
    unsent: number;
  }[];
}

export interface LiveEvent {
  seq: number;
  at: string;
  type?: string;
  by?: { role: string; staff: string | null; device: string | null };
  visit?: Visit;
  arrival?: Arrival;
  alert?: Alert;
  member?: Member;
  expected?: Expected;
  door?: Door | null;
  until_at?: string;
  also?: (Partial<Visit> & Partial<Arrival> & { kind: string })[];
}

export interface EventPage {
  store: string;
  epoch: string;
  head: number;
  events: LiveEvent[];
}

export interface Store {
  slug: string;
  name: string;
  time_zone: string;
  languages: string[];
  services: Service[];
  desks: { name: string }[];
}

export interface Boot {
  page: string;
  device: { id: string; name: string; role: string; staff: string | null } | null;
  store: Store;
  state: Snapshot;
  settings: {
    heartbeat_s: number;
    cut_off_s: number;
    undo_s: number;
    ticket_shown_s: number;
    next_early_s?: number;
    next_late_s?: number;
  };
  messages: string;
  language: string;
  languages: Language[];
  now: string;
  version: string;
  me?: Me;
  /** Only looks like it: sends nothing. */
  preview?: boolean;
  ticket?: unknown;
  token?: string;
}

/** The answer to a command; status 0 means that the network failed. */
export interface Answer {
  ok: boolean;
  status: number;
  // deno-lint-ignore no-explicit-any
  body: any;
}

/** A language by its own name; `fonts` is where its letters are, when they are not Latin. */
export interface Language {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  fonts?: string;
}
