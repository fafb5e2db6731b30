import { type Said, said } from '../../i18n/said.js';
import type { Place } from '../../queries/event-type/settingValues.js';

const webAddress = /^https?:\/\/[^\s/?#]+/i;

/** An address that a browser can open. */
export const isWebAddress = (text: string): boolean => webAddress.test(text) && URL.canParse(text);

/** E.164: a plus, the calling code and the number, 7 to 15 digits in all. */
export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);

/** What has to be mended of a place; null: nothing. */
export function placeFault(place: Place): Said | null {
  switch (place.type) {
    case 'address':
      return place.address.trim() === '' ? said('eventType.basics.addressMissing') : null;
    case 'link':
      if (place.link.trim() === '') return said('eventType.basics.linkMissing');
      return isWebAddress(place.link) ? null : said('eventType.basics.linkWrong');
    case 'phone':
      if (place.phone.trim() === '') return said('eventType.basics.phoneMissing');
      return isPhoneNumber(place.phone) ? null : said('eventType.basics.phoneWrong');
    default:
      return null;
  }
}
