import type { BookingLocation } from '../../../../contract/bookings/bookingLocations.schema.js';
import type { Location } from '../../../../contract/event-types/locations.schema.js';
import { badRequest } from '../../../http/Refusal.js';
import type { EventTypeRecord, User } from '../../../model/records.js';
import { defaultLocation } from '../../conferencing/defaultLocation.js';
import { CAL_VIDEO, storedIntegration, storedKind } from '../../event-types/locations.js';

export interface ChosenLocation {
  /** As a booking keeps it. */
  location: string;
  /** Its answer under the `location` question; absent where nobody chose. */
  response?: { value: string; optionValue: string };
}

/**
 * Where a booking takes place: what the attendee chose among the event type's locations, or the first of them.
 * @throws Refusal 400 for a location that the event type does not offer
 */
export function chooseLocation(
  { id, settings: { locations } }: EventTypeRecord,
  chosen: BookingLocation | string | undefined,
  organizer?: User,
): ChosenLocation {
  const placeOf = (location: Location) => ownPlace(location, organizer);
  if (typeof chosen === 'string') return { location: chosen, response: { value: chosen, optionValue: '' } };
  const [first] = locations;
  if (!chosen) return { location: first ? placeOf(first) : '' };

  const offered = locations.filter(({ type }) => type === chosen.type);
  if (offered.length === 0) {
    const types = locations.map(({ type }) => type).join(', ');
    throw badRequest(
      `Booking location with type ${chosen.type} not valid for event type with id=${id}. The event type has following location types: ${types}, and only these types are allowed for booking location.`,
    );
  }
  if (chosen.type === 'integration') return chooseIntegration(id, offered, chosen.integration);
  const given = givenText(chosen);
  const response = { value: storedKind[chosen.type], optionValue: given ?? '' };
  return { location: given ?? (offered[0] ? placeOf(offered[0]) : ''), response };
}

function chooseIntegration(id: number, offered: readonly Location[], integration: string): ChosenLocation {
  const known = offered.flatMap((one): string[] => (one.type === 'integration' ? [one.integration] : []));
  if (!known.includes(integration)) {
    throw badRequest(
      `Booking location with integration ${integration} not valid for event type with id=${id}. The event type has following integrations: ${known.join(', ')}, and only these integrations are allowed for booking location.`,
    );
  }
  const location = storedIntegration(integration);
  return { location, response: { value: location, optionValue: '' } };
}

/** What the attendee wrote; undefined for a place that is the host's. */
function givenText(chosen: BookingLocation): string | undefined {
  switch (chosen.type) {
    case 'attendeeAddress':
      return chosen.address;
    case 'attendeePhone':
      return chosen.phone;
    case 'attendeeDefined':
      return chosen.location;
    default:
      return undefined;
  }
}

/** A host's own location, as a booking keeps it; nothing where the attendee should have said. */
function ownPlace(location: Location, organizer: User | undefined): string {
  switch (location.type) {
    case 'address':
      return location.address;
    case 'link':
      return location.link;
    case 'phone':
      return location.phone;
    case 'integration':
      return storedIntegration(location.integration);
    case 'organizersDefaultApp':
      return storedIntegration(organizer ? defaultLocation(organizer).integration : CAL_VIDEO.integration);
    default:
      return '';
  }
}
