/** The shapes of set-up, beside those that travel everywhere (display/shared/types.d.ts). */
import type { HealthBoot } from '../health/types.d.ts';
import type { Door, Language, Member } from '../shared/types.d.ts';

export interface PlanService {
  /** Of a new one there is none yet. */
  slug?: string;
  /** What it is known by on this page until it is saved. */
  fresh?: string;
  name: string;
  names: Record<string, string>;
  meet: 'floor' | 'desk';
  private: boolean;
  letter: string;
  active: boolean;
  questions: PlanQuestion[];
  /** What people may have ready, by language. */
  prepare: Record<string, string>;
}

/** What a service asks, whole. */
export interface PlanQuestion {
  /** Of a new one there is none yet. */
  slug?: string;
  kind: 'text' | 'choice' | 'choices' | 'number' | 'date' | 'phone' | 'email';
  when: 'after' | 'before' | 'staff';
  texts: Record<string, string>;
  required: boolean;
  personal: boolean;
  /** What the answer is for, by language; beside each personal question. */
  purposes: Record<string, string>;
  options: { slug?: string; texts: Record<string, string> }[];
}

export type Hours = Record<string, [string, string][]>;

/** What the store is made of. */
export interface Plan {
  name: string;
  time_zone: string;
  languages: string[];
  hours: Hours | null;
  desks: string[];
  services: PlanService[];
  members: Member[];
}

/** One change of set-up. */
export interface Change {
  seq: number;
  at: string;
  type: 'store.changed' | 'staff.changed';
  by: { role: string; staff: string | null; device: string | null };
  // deno-lint-ignore no-explicit-any
  before: Record<string, any> | null;
  // deno-lint-ignore no-explicit-any
  after: Record<string, any> | null;
  member: { id: number; name: string } | null;
  trade?: string;
  pin?: string;
  undoes?: number;
  undone: boolean;
  can_undo: boolean;
}

export type Point = [number, number];

/** What is drawn over the door's picture; places are shares of its width and height. */
export interface Drawn {
  line: [number, number, number, number] | null;
  inside: Point | null;
  anchor: 'head' | 'centre' | 'foot';
  ignore: Point[][];
  quiet: [string, string][];
  party_gap_s: number;
}

export interface Audit {
  at: string;
  took_s: number;
  hand: { in: number; out: number };
  camera: { in: number; out: number };
  agreed: number;
  share: number | null;
  low: number;
  high: number;
}

/** The door's card: what is kept, how its camera is, what is being tried. */
export interface DoorSetup extends Drawn {
  /** Without its password. */
  source: string | null;
  near_edge: boolean;
  now: Door | null;
  hz: number | null;
  audit: Audit | null;
  dry_run: { id: string; until: string; on: boolean; in: number; out: number } | null;
}

export interface SetUp {
  setup: Plan;
  camera: boolean;
  door: DoorSetup;
  history: Change[];
}

export interface SetupBoot extends HealthBoot, SetUp {
  trades: { slug: string; services: Record<string, string>[] }[];
  /** Every language there is; `called`, as this page's language calls it. */
  spoken: (Language & { called: string; draft: boolean })[];
}

/** What is wrong, by field, as a sentence. */
export type Wrong = Record<string, string>;
