import type { Instant } from '../../time/types.js';
import { busyWorld } from './busyWorld.js';
import { clinicWorld } from './clinic/clinicWorld.js';
import { clockChangeWorld } from './clockChangeWorld.js';
import { platform } from './platform.js';
import type { World } from './world.js';

/** Worlds by name, each the same whenever it is made at the same time. */
export const worlds = {
  /** A physiotherapy practice with three hosts, whose calendars look lived in. */
  demo: clinicWorld,
  /** A platform without a host. */
  empty: (): World => platform,
  /** 50 hosts, 5,000 bookings. */
  busy: busyWorld,
  /** Three hosts whose clocks are about to change; brings its own `now`. */
  'clock-change': (): World => clockChangeWorld,
} satisfies Record<string, (now: Instant) => World>;

export type WorldName = keyof typeof worlds;

export const isWorldName = (text: string): text is WorldName => Object.hasOwn(worlds, text);
