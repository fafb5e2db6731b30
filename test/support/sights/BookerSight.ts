import type { BookerProps } from 'daybook';
import type { SandboxOptions } from 'daybook/sandbox';
import { everyKind } from '../everyKind.js';
import type { Stage, Visitor } from '../stage.js';

export interface BookerSight {
  /** What a visitor sees. */
  readonly sight: string;
  readonly sandbox?: SandboxOptions;
  readonly booker?: Partial<BookerProps>;
  /** Before she comes. What it answers the page knows. */
  before?(stage: Stage): Promise<{ rescheduleUid: string } | undefined>;
  /** How she comes to it. */
  come(her: Visitor, stage: Stage): Promise<unknown>;
}

export const thursday = 'Thursday 12 November';
export const quarterToTen = '2026-11-12T09:45:00Z';

/** Longer than anybody looks. */
export const foreverMs = 600_000;

/** An event type of Ana's, in the world that has one of every kind. */
export const ofKind = (eventSlug: string): Pick<BookerSight, 'sandbox' | 'booker'> => ({
  sandbox: { world: everyKind },
  booker: { username: 'ana', eventSlug },
});
