import type { Translator } from '../../i18n/translator.js';
import type { Place } from '../../queries/event-type/settingValues.js';
import { isTyped, type PlaceApp, type PlaceKind, typedText } from './placeKinds.js';
import { videoAppNames } from './videoAppNames.js';

/** What an app is called; one that is newer than the list, as the API names it. */
export const appName = (app: PlaceApp): string => videoAppNames[app] ?? app;

/** What a kind of place is called, as its host chooses it. */
export function kindLabel(kind: PlaceKind, t: Translator): string {
  switch (kind) {
    case 'address':
      return t('eventType.basics.place.address');
    case 'link':
      return t('eventType.basics.place.link');
    case 'phone':
      return t('eventType.basics.place.phone');
    case 'attendeeAddress':
      return t('eventType.basics.place.attendeeAddress');
    case 'attendeePhone':
      return t('eventType.basics.place.attendeePhone');
    case 'attendeeDefined':
      return t('eventType.basics.place.attendeeDefined');
    case 'organizersDefaultApp':
      return t('eventType.basics.place.organizersDefaultApp');
    default:
      // SAFETY: the rest of a kind of that form is the name of an app.
      return appName(kind.slice('integration:'.length) as PlaceApp);
  }
}

/** What that place is called: what was typed for it, else its kind. */
export function placeLabel(place: Place, t: Translator): string {
  if (place.type === 'unknown') return t('eventType.basics.place.unknown');
  if (isTyped(place) && typedText(place).trim() !== '') return typedText(place);
  return place.type === 'integration' ? appName(place.integration) : kindLabel(place.type, t);
}
