import type { EventTypeRecord } from '../../../model/records.js';
import { ownerColumns, storedMetadata } from './storedEventType.js';
import { storedFields } from './storedFields.js';

/** An event type as each of its bookings repeats it. */
export function bookedEventType(eventType: EventTypeRecord) {
  const all = ownerColumns(eventType);
  return {
    id: all.id,
    slug: all.slug,
    title: all.title,
    eventName: all.eventName,
    price: all.price,
    currency: all.currency,
    length: all.length,
    recurringEvent: all.recurringEvent,
    metadata: storedMetadata(eventType.settings),
    disableGuests: all.disableGuests,
    bookingFields: storedFields(eventType.settings),
    seatsPerTimeSlot: all.seatsPerTimeSlot,
    seatsShowAttendees: all.seatsShowAttendees,
    seatsShowAvailabilityCount: all.seatsShowAvailabilityCount,
    eventTypeColor: all.eventTypeColor,
    customReplyToEmail: null,
    allowReschedulingPastBookings: all.allowReschedulingPastBookings,
    hideOrganizerEmail: all.hideOrganizerEmail,
    disableCancelling: all.disableCancelling,
    disableRescheduling: all.disableRescheduling,
    minimumRescheduleNotice: null,
    teamId: null,
    parentId: null,
    schedulingType: null,
    hosts: [],
    team: null,
    hostGroups: [],
  };
}
