import type { EventTypeRecord } from '../../model/records.js';
import { newEventType } from './newEventType.js';

/** What a group that is named on the spot can be booked for. Nobody keeps it, so it has no number and no owner. */
export const dynamicEventType: EventTypeRecord = {
  id: 0,
  ...newEventType(
    {
      title: 'Group Meeting',
      slug: 'dynamic',
      lengthInMinutes: 30,
      lengthInMinutesOptions: [15, 30, 45, 60, 90],
    },
    0,
  ),
};
