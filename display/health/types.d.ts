/** The shapes of `GET …/devices` (docs/events.md). */

import type { Boot } from '../shared/types.d.ts';

export interface Device {
  id: string;
  role: string;
  name: string;
  staff: string | null;
  condition: 'well' | 'asleep' | 'muted' | 'cut_off' | 'unused';
  since: string | null;
  /** Of the camera at the door: how it is; null of anything else. */
  door: string | null;
  seen_at: string | null;
  alive: boolean;
  visible: boolean | null;
  sound: boolean | null;
  battery: number | null;
  charging: boolean | null;
  rtt_ms: number | null;
  version: string | null;
  /** Of a kiosk that has one. */
  printer: PrinterOf | null;
  /** What a kiosk told of itself; null of anything else. */
  kiosk: null | {
    unsent: number;
    refused: { ticket: string | null; now: string | null }[];
    secure: boolean;
    kept: boolean;
  };
}

export interface PrinterOf {
  address: string;
  paper_mm: number;
  automatic: boolean;
  /** Since when no ticket comes out, and why. */
  since: string | null;
  trouble: string | null;
  test: { state: string; trouble: string | null; at: string } | null;
}

export interface Ring {
  id: string;
  at: string;
  device: string | null;
  answers: Record<string, { heard: boolean; at: string }>;
}

export interface Sounds {
  within_s: number;
  days: number;
  kinds: { about: string; heard: number; answered: number }[];
  silence: string[];
}

export interface Pairing {
  id: string;
  role: string;
  name: string | null;
  expires_at: string;
  claimed_at: string | null;
  words: string | null;
}

export interface Health {
  devices: Device[];
  ring: Ring | null;
  sounds: Sounds;
  pairings: Pairing[];
  version: string;
  secure_address: string | null;
}

export interface Offer {
  id: string;
  code: string;
  address: string;
  qr: string;
  valid_s: number;
  trust: string | null;
}

export interface HealthBoot extends Boot {
  health: Health;
}
