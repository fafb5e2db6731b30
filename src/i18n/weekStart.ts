import type { Weekday } from '../time/types.js';
import { parseLocale } from './locale.js';

// From CLDR, since getWeekInfo is missing in Firefox and a server's month must equal the browser's.
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const saturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** The day that weeks start with where the locale is at home; 0 is Sunday. English without a region: Monday. */
export function weekStart(locale: string): Weekday {
  const tag = new Intl.Locale(parseLocale(locale));
  // Where it says its region nothing has to be looked up, which a slow device takes long for.
  const region = tag.region ?? (tag.baseName === 'en' ? '001' : tag.maximize().region) ?? '001';
  if (sunday.includes(region)) return 0;
  return saturday.includes(region) ? 6 : 1;
}
