/** The shapes of the kiosk and of a ticket, beside those that travel (display/shared/types.d.ts). */
import type { Translate } from '../display/shared/l10n.js';
import type { Answer, Boot, Language, Range, Snapshot, Store } from '../display/shared/types.d.ts';

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
  /** Of a ticket on paper: the button, how far it is, and what is said when it can't be had. */
  print: { offer: string | null; told: string | null; failed: string };
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
  party_size: number;
  /** Whether more may be told, what the service asks, what they may have ready. */
  tells: boolean;
  asks: Ask[];
  prepare: string | null;
  come: string | null;
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
  /** The script and the style of *Change*. */
  part: [script: string, style: string];
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
  answers?: Flow['answers'];
}

/** What a question is answered with; a list where several may be chosen. */
export type Given = string | number | string[] | null | undefined;

/** A question in the customer's language. */
export interface Ask {
  slug: string;
  kind: string;
  text: string;
  purpose: string;
  options: { slug: string; text: string }[];
}

/** The same in all languages of the shop. */
export type AskIn = import('../display/shared/types.d.ts').Question;

/** One of the offers on the last page, while somebody is in it. */
export interface After {
  step: string;
  value: Given;
  tiles?: number;
  busy?: boolean;
  fault?: { code: string; field?: string; reason?: string } | null;
}

/** What the offers are drawn from, on the kiosk and on the phone. */
export interface AfterScene {
  view: Pick<TicketView, 'tells' | 'state' | 'party_size' | 'asks' | 'prepare' | 'come'> | null;
  language: string;
  notice: string | null;
  /** What is said instead when it is saved on this device only. */
  kept?: string;
  acts: Pick<Acts, 'open' | 'tell'>;
}

/** A check-in that the server has not confirmed yet. */
export interface Saved {
  key: string;
  store: string;
  /** Which came first, counted on this device. */
  order: number;
  made: Moment;
  /** What is sent; gone once it was refused. */
  body?: object;
  /** Where it goes when it is no check-in. */
  path?: string;
  /** This kiosk's own number, given while the server was away. */
  ticket?: string;
  /** How long ago it was is not quite sure. */
  estimated?: boolean;
  /** What they told since, to go after it. */
  more?: { path: string; body: object };
  refused?: Refusal;
}

export interface Age {
  age_ms: number;
  estimated: boolean;
}

/** The numbers of a store that were given here on a business day, and how many check-ins were made. */
export interface Counter {
  store: string;
  order: number;
  day: string;
  number: number;
}

/** What the server could not take, in codes. */
export interface Refusal {
  code: string;
  field?: string;
  /** The number it has instead. */
  now?: string;
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
  /** This kiosk has a printer; `asked`: it prints by itself. */
  paper?: 'offered' | 'asked';
}

/** Where check-ins are kept; each rejects when the device can't. */
export interface Drawer {
  read(): Promise<{ records: Saved[]; written: Moment[] }>;
  add(record: Omit<Saved, 'order'>): Promise<Saved>;
  edit(key: string, edit: (record: Saved) => Saved | null): Promise<Saved | null | undefined>;
  number(key: string, kiosk: string): Promise<Saved | undefined>;
  count(given: { day: string; number: number }): Promise<void>;
  note(moment: Moment): Promise<void>;
  hold(me: number, seen: number | undefined): Promise<number | undefined>;
  takeOver(
    now: Moment,
    carry: (record: Saved, written: Moment[], now: Moment) => Saved,
  ): Promise<Saved[]>;
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
  /** Whether all languages lie open over the page. */
  choosing: boolean;
  refused: Refusal | null;
  key: string | null;
  stage: Stage;
  /** This kiosk's own number, while the server can't give one. */
  number: string | null;
  visit: Told | null;
  view: TicketView | null;
  notice: string | null;
  /** What they answered before, by the question. */
  answers: Record<string, string | string[] | null | undefined>;
  after: After | null;
  /** Read aloud, one switch, larger letters …: whatever helps somebody with the screen. */
  aided: boolean;
  /** When this person's turn began; tells one person from the next. */
  since_ms: number;
  touched_ms: number;
  shown_ms: number;
  ends_ms: number | null;
  warned_ms: number | null;
}

/** Whether the shop is there; `denied`: it knows this kiosk no more. */
export type Reached = 'here' | 'away' | 'denied';

/** What the shop last told this kiosk. */
export interface Shop {
  state: Snapshot;
  cutOff: boolean;
  /** It knows this kiosk no more. */
  isDenied?: boolean;
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
  /** The question before *Check in*, once its part is here. */
  before?: (scene: Scene) => unknown;
  /** What became of *Call a person*. */
  said: string;
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
  /** Opens all languages, or puts them away. */
  offerLanguages(offered: boolean): void;
  goBack(): void;
  count(party: number): void;
  rename(name: string): void;
  checkIn(): void;
  reply(question: string, value: string | string[] | null): void;
  open(after: After | null): void;
  tell(changes: object): void;
  keepShowing(): void;
  startOver(): void;
  stay(): void;
  help(which: Help): void;
}

export type Help = 'aloud' | 'aids' | 'person';

/** A ticket as whoever types its number may see it. */
export interface AgainView {
  ticket: string;
  state: string;
  /** Whether they may still change how many they are and when we come. */
  tells: boolean;
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

/** What aloud.js works with. */
export interface AloudTools extends AgainTools {
  speaks(language: string): boolean;
  touch(): void;
  /** Whether somebody is helped now: they have longer. */
  aided(on: boolean): void;
  scan_s: number;
}

export type DrawAgain = (scene: Scene) => unknown;

export interface KioskBoot extends Boot {
  /** What this kiosk's own numbers begin with, and how many of them the shop has seen today. */
  numbers: { kiosk: string; day: string; number: number };
  /** What painted this: a newer one is loaded when nobody is here. */
  stamp: string;
  /** Where the script and the style of each part are that comes when it is wanted. */
  parts: Record<string, [script: string, style?: string]>;
  /** The languages that the server can speak. */
  spoken: string[];
  settings: Boot['settings'] & { scan_s: number; aloud_key: string };
}

export type { Answer, Language };
