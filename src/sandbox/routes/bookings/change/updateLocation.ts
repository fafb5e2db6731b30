import type { NewBookingLocation } from '../../../../contract/bookings/bookingLocations.schema.js';
import type { VideoApp } from '../../../../contract/videoApps.schema.js';
import { locationChanged } from '../../../events/bookingEvent.js';
import { badRequest, forbidden, notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import { connectedApps } from '../../conferencing/connectedApps.js';
import { meetingUrlOf } from '../../conferencing/meetingRooms.js';
import { CAL_VIDEO, storedIntegration, storedKind } from '../../event-types/locations.js';
import type { Handler } from '../../handler.js';
import { mayManage } from '../bookingAccess.js';
import { bookingAnswer } from '../bookingAnswer.js';
import { changed } from './hostDecisions.js';

/**
 * Any place will do, and of video apps the server's own and those that the host, or the event type's team, has connected. A
 * booking that still waits for its host has no room yet.
 */
export const updateLocation: Handler<'bookings.updateLocation'> = async (
  { bookingUid, location: wanted },
  call,
) => {
  const { caller, store, settings } = call;
  const booking = await store.bookings.find(bookingUid);
  if (!booking) throw notFound(`Booking with uid=${bookingUid} not found`);
  if (!(await mayManage(caller.user, booking, store))) {
    throw forbidden(
      'User is not authorized to update this booking location. User must be the event type owner, host, team admin or owner, or org admin or owner.',
    );
  }
  const { location, response } = placeOf(wanted, await appsFor(booking, store));
  const moved = {
    location,
    meetingUrl: booking.status === 'accepted' ? meetingUrlOf(location, bookingUid, settings) : null,
    ...(!booking.seated && { responses: { ...booking.responses, location: response } }),
  };
  const after = await changed(booking, moved, call);
  call.announce(locationChanged(after));
  return bookingAnswer(after, caller, store);
};

async function appsFor({ hostId, eventTypeId }: BookingRecord, store: Store): Promise<VideoApp[]> {
  const teamId = (await store.eventTypes.find(eventTypeId))?.hosting?.teamId;
  const ofTeam = teamId === undefined ? [] : await connectedApps({ teamId }, store);
  return [CAL_VIDEO.integration, ...(await connectedApps({ userId: hostId }, store)), ...ofTeam];
}

/** As a booking keeps the place, and as the answer to where it is. */
function placeOf(wanted: NewBookingLocation, apps: readonly VideoApp[]) {
  if (wanted.type === 'integration') {
    if (!apps.includes(wanted.integration)) {
      throw badRequest(
        `Video integration "${wanted.integration}" is not connected. Please connect the integration in your settings first.`,
      );
    }
    const location = storedIntegration(wanted.integration);
    return { location, response: { value: location, optionValue: '' } };
  }
  const location = textOf(wanted);
  return { location, response: { value: storedKind[wanted.type], optionValue: location } };
}

function textOf(wanted: Exclude<NewBookingLocation, { type: 'integration' }>): string {
  switch (wanted.type) {
    case 'address':
    case 'attendeeAddress':
      return wanted.address;
    case 'link':
      return wanted.link;
    case 'phone':
    case 'attendeePhone':
      return wanted.phone;
    case 'attendeeDefined':
      return wanted.location;
  }
}
