import type { BookingLocation } from '../contract/bookings/bookingLocations.schema.js';
import type { VideoApp } from '../contract/videoApps.schema.js';
import type { Location } from './locations.js';

/** How a booking says which of the event type's locations it takes. */
export function toBookingLocation(location: Location, answer: string): BookingLocation {
  switch (location.kind) {
    case 'address':
    case 'link':
    case 'phone':
      return { type: location.kind };
    case 'video':
      // SAFETY: the API takes whatever app the event type itself names, also one that is newer than the list.
      return { type: 'integration', integration: location.integration as VideoApp };
    case 'attendeeAddress':
      return { type: location.kind, address: answer };
    case 'attendeePhone':
      return { type: location.kind, phone: answer };
    case 'attendeeDefined':
      return { type: location.kind, location: answer };
    case 'hostDecides':
      return { type: 'organizersDefaultApp' };
  }
}
