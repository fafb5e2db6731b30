import type { PlaceKind } from '../../../../event-type/places/placeKinds.js';
import type { IconName } from '../../../../ui/display/iconPaths.js';

/** null: a kind that nobody knows. */
export function kindIcon(kind: PlaceKind | null): IconName {
  switch (kind) {
    case 'address':
    case 'attendeeAddress':
      return 'pin';
    case 'phone':
    case 'attendeePhone':
      return 'phone';
    case 'link':
      return 'link';
    case 'attendeeDefined':
      return 'user';
    case 'organizersDefaultApp':
      return 'users';
    case null:
      return 'info';
    default:
      return 'video';
  }
}
