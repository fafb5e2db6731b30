import type { Translator } from '../i18n/translator.js';
import type { Location } from '../queries/locations.js';

/** What a place is called where it is offered or shown. */
export function placeText(location: Location, t: Translator): { title: string; detail: string | null } {
  switch (location.kind) {
    case 'address':
      return { title: t('booker.placeAddress'), detail: location.address || t('booker.placePrivate') };
    case 'video':
      return { title: t('booker.placeVideo'), detail: null };
    case 'link':
      return { title: t('booker.placeLink'), detail: location.url ? null : t('booker.placePrivate') };
    case 'phone':
      return { title: t('booker.placePhone'), detail: location.phone || t('booker.placePrivate') };
    case 'attendeePhone':
      return { title: t('booker.placeYourPhone'), detail: null };
    case 'attendeeAddress':
      return { title: t('booker.placeYourAddress'), detail: null };
    case 'attendeeDefined':
      return { title: t('booker.placeYours'), detail: null };
    case 'hostDecides':
      return { title: t('booker.placeLater'), detail: null };
  }
}
