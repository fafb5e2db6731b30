import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Schedule } from '../../queries/schedules.js';
import type { HoursWords } from '../words.js';

export interface NewDefaultOfferProps {
  /** The hours that have just become the default; null: none have, or that is settled. */
  schedule: Pick<Schedule, 'id' | 'name'> | null;
  /** All of the host's. */
  eventTypes: readonly HostEventType[];
  /** Nothing is sent. */
  isDryRun: boolean;
  words: HoursWords;
  onClose: () => void;
}
