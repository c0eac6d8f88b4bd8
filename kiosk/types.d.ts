/** The shapes of the kiosk and of a ticket, beside those that travel (display/shared/types.d.ts). */
import type { Translate } from '../display/shared/l10n.js';
import type { Answer, Boot, Range, Snapshot, Store } from '../display/shared/types.d.ts';

export interface Step {
  step: string;
  label: string;
  at: string | null;
  done: boolean;
}

/** The same as the ticket itself, in the customer's language. */
export interface Words {
  headline: string;
  range: string | null;
  place: string | null;
  changes: string[];
  steps: Step[];
  actions: Record<string, string>;
}

/** A ticket as its holder sees it. */
export interface TicketView {
  ticket: string;
  state: string;
  version: number;
  place: number | null;
  range: Range | null;
  time_zone: string;
  staff: string | null;
  desk: string | null;
  greeted_at: string | null;
  alerted: boolean;
  actions: string[];
  /** Where a phone finds this ticket. */
  url: string;
  words: Words;
  language: string;
  dir: 'ltr' | 'rtl';
}

/** What the ticket page is drawn from. */
export interface TicketBoot {
  device: null;
  ticket: TicketView;
  token: string;
  language: string;
  words: Record<'cut_off' | 'not_sent' | 'too_late' | 'unknown' | 'done', string>;
}

/** When a tap was made: by the wall clock, and by a clock that nobody can set. */
export interface Moment {
  wall_ms: number;
  steady_ms: number;
  load: number;
}

/** What is sent; the age is added on the way. */
export interface CheckIn {
  service?: string;
  appointment?: string;
  party_size: number;
  language: string;
  name?: string;
}

/** A check-in that the server has not confirmed yet. */
export interface Saved {
  key: string;
  store: string;
  body: CheckIn;
  made: Moment;
  refused?: Refusal;
}

/** What the server could not take, in codes. */
export interface Refusal {
  code: string;
  field?: string;
}

/** What the sender tells about one check-in. */
export type News =
  | { kind: 'told'; key: string; visit: Told }
  | { kind: 'refused'; key: string; refused: Refusal }
  | { kind: 'late'; key: string; status: number };

export interface Told {
  ticket: string;
  public_token: string;
  alerted?: boolean;
}

/** Where check-ins are kept. */
export interface Drawer {
  all(): Promise<Saved[]>;
  put(record: Saved): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export type Page = 'welcome' | 'appointment' | 'again' | 'details' | 'ticket';

/** An appointment that fits; whose it is, nobody is told. */
export interface Found {
  id: string;
  at: string;
  service: string | null;
}

/** How far the check-in of this person got. */
export type Stage = 'sending' | 'saved' | 'unsaved' | 'not-signed-in' | 'told';

/** One person at the kiosk. */
export interface Flow {
  page: Page;
  language: string;
  service: string | null;
  tiles: number;
  party: number;
  name: string;
  /** What was typed to find an appointment, and what fits. */
  asked: string;
  found: Found[] | null;
  appointment: string | null;
  refused: Refusal | null;
  key: string | null;
  stage: Stage;
  visit: Told | null;
  view: TicketView | null;
  notice: string | null;
  /** When this person's turn began; tells one person from the next. */
  since_ms: number;
  touched_ms: number;
  shown_ms: number;
  ends_ms: number | null;
  warned_ms: number | null;
}

/** What the shop last told this kiosk. */
export interface Shop {
  state: Snapshot;
  cutOff: boolean;
}

/** What every page of the kiosk is drawn from. */
export interface Scene {
  flow: Flow;
  shop: Shop;
  t: Translate;
  store: Store;
  languages: Language[];
  now_ms: number;
  acts: Acts;
}

/** What a person can do. */
export interface Acts {
  choose(service: string): void;
  lookFor(): void;
  lookBack(): void;
  ask(asked: string): void;
  find(): void;
  meet(one: Found): void;
  more(): void;
  speak(language: string): void;
  goBack(): void;
  count(party: number): void;
  rename(name: string): void;
  checkIn(): void;
  keepShowing(): void;
  startOver(): void;
  stay(): void;
}

export interface Language {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
}

/** A ticket as whoever types its number may see it. */
export interface AgainView {
  ticket: string;
  state: string;
  service: string | null;
  actions: string[];
  words: Pick<Words, 'headline' | 'range' | 'place' | 'actions'>;
}

/** What *Already checked in?* is drawn and asked with. */
export interface AgainTools {
  html: typeof import('htm/preact').html;
  fetchWords(page: string, code: string): Promise<Translate>;
  paint(): void;
  turn(): void;
}

export type DrawAgain = (scene: Scene) => unknown;

export interface KioskBoot extends Boot {
  /** Where the script and the style of each part are that comes when it is wanted. */
  parts: Record<string, [script: string, style: string]>;
}

export type { Answer };
