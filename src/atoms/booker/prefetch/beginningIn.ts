import type { Zone } from '../../../time/types.js';
import { isZone, parseZone } from '../../../time/zone.js';
import { choicesIn } from '../options/address.js';
import { type Beginning, zonesOf } from '../options/beginning.js';
import { viewOf } from '../views.js';

/**
 * The options with what the page's address says in the place of the props, for a server, which has no address to look at.
 * @param ownZone the visitor's
 */
export function beginningIn<Options extends Beginning>(
  search: string,
  options: Options,
  ownZone: Zone,
): Options {
  if (!options.allowUpdatingUrlParams) return options;
  const { timeZone = '' } = options;
  const zone = isZone(timeZone) ? parseZone(timeZone) : ownZone;
  const chosen = choicesIn(search, zonesOf(options), zone);
  return {
    ...options,
    allowUpdatingUrlParams: false,
    ...(chosen.zone && { timeZone: chosen.zone }),
    ...(chosen.month && { month: chosen.month, selectedDate: chosen.day ?? undefined }),
    ...(chosen.layout && { view: viewOf(chosen.layout) }),
    ...(chosen.lengthMinutes && { duration: chosen.lengthMinutes }),
  };
}
