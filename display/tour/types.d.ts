/** The shapes of the tour, beside those that travel (display/shared/types.d.ts). */
import type { Boot, Visit } from '../shared/types.d.ts';

/** Its devices: `first` and `second` are the tablets. */
export type Part = 'door' | 'kiosk' | 'first' | 'second' | 'phone' | 'screen' | 'manager';

export type Step = 'walk_in' | 'check_in' | 'ignore' | 'hello' | 'race' | 'plug' | 'record';

export interface Device {
  id: string;
  name: string;
  staff: string | null;
}

export type Devices = Record<'door' | 'kiosk' | 'first' | 'second' | 'screen' | 'manager', Device>;

export interface TourBoot extends Boot {
  tour: { devices: Devices; again_s: number; manager_s: number };
}

/** What the tour keeps of the one person whom it follows. */
export type Person = Pick<
  Visit,
  | 'id'
  | 'ticket'
  | 'state'
  | 'arrived_at'
  | 'entered_at'
  | 'greeted_at'
  | 'greeted_by'
  | 'called_at'
  | 'served_at'
  | 'finished_at'
  | 'left_at'
>;

/** How far the visitor came; each tick is the time of the event that brought it. */
export interface Progress {
  ticks: Partial<Record<Step, string>>;
  /** Whom our door saw, until they check in. */
  arrival: string | null;
  arrived_at: string | null;
  person: Person | null;
  /** The check-in took up whom the door had seen. */
  joined: boolean;
  /** Where the phone finds the ticket: the address behind the kiosk's code. */
  phone: string | null;
  race: { visit: string; ticket: string; winner: string | null } | null;
  plug: Plug;
}

/** The second tablet's plug: when it was pulled, what was seen since, in seconds. */
export interface Plug {
  out: boolean;
  gone: boolean;
  red_s: number | null;
  back_s: number | null;
}

/** Where a device stands: natural size, and how small. */
export interface Place {
  x: number;
  y: number;
  scale: number;
  width: number;
  height: number;
  large: boolean;
}
