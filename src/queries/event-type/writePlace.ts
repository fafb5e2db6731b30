import type { TeamLocationInput } from '../../contract/event-types/locations.schema.js';
import type { Place } from './settingValues.js';

/** As it is sent; empty: the API takes no place of that kind. */
export function writePlace(place: Place): TeamLocationInput[] {
  switch (place.type) {
    case 'address':
      return [{ type: place.type, address: place.address, public: place.public }];
    case 'link':
      return [{ type: place.type, link: place.link, public: place.public }];
    case 'phone':
      return [{ type: place.type, phone: place.phone, public: place.public }];
    case 'integration':
      return [{ type: place.type, integration: place.integration }];
    case 'unknown':
      return [];
    default:
      return [{ type: place.type }];
  }
}
