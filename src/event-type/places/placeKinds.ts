import type { Place } from '../../queries/event-type/settingValues.js';

/** An app of video meetings, by the API's name. */
export type PlaceApp = Extract<Place, { type: 'integration' }>['integration'];
/** Such as `address`, or `integration:zoom`. Two of one kind make sense only where something is typed for each. */
export type PlaceKind = Exclude<Place['type'], 'integration' | 'unknown'> | `integration:${PlaceApp}`;
/** One for which the host types something. */
export type TypedPlace = Extract<Place, { type: 'address' | 'link' | 'phone' }>;

export const calVideo = 'cal-video' satisfies PlaceApp;

/** null: stored by something newer. */
export function kindOf(place: Place): PlaceKind | null {
  if (place.type === 'unknown') return null;
  return place.type === 'integration' ? `integration:${place.integration}` : place.type;
}

export const isTyped = (place: Place): place is TypedPlace =>
  place.type === 'address' || place.type === 'link' || place.type === 'phone';

/** What is typed of it: an address, a link, a number. */
export function typedText(place: TypedPlace): string {
  switch (place.type) {
    case 'address':
      return place.address;
    case 'link':
      return place.link;
    case 'phone':
      return place.phone;
  }
}

export function withTyped(place: TypedPlace, text: string): TypedPlace {
  switch (place.type) {
    case 'address':
      return { ...place, address: text };
    case 'link':
      return { ...place, link: text };
    case 'phone':
      return { ...place, phone: text };
  }
}

/** A place as it is when it is added. An address helps to choose; a number and a link are told to who has booked. */
export function newPlace(kind: PlaceKind): Place {
  switch (kind) {
    case 'address':
      return { type: kind, address: '', public: true };
    case 'link':
      return { type: kind, link: '', public: false };
    case 'phone':
      return { type: kind, phone: '', public: false };
    case 'attendeeAddress':
    case 'attendeePhone':
    case 'attendeeDefined':
    case 'organizersDefaultApp':
      return { type: kind };
    default:
      // SAFETY: the rest of a kind of that form is the name of an app.
      return { type: 'integration', integration: kind.slice('integration:'.length) as PlaceApp };
  }
}

export const hasCalVideo = (places: readonly Place[]): boolean =>
  places.some((place) => place.type === 'integration' && place.integration === calVideo);

/** Something that the API takes: what it has no words for is lost once another place is saved. */
export const isKnown = (place: Place): boolean => place.type !== 'unknown';
