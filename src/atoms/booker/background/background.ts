import { keepAddress } from './keepAddress.js';
import { readAhead } from './readAhead.js';
import { readBusyTimes } from './readBusyTimes.js';
import type { Background } from './seen.js';
import { watchTimes } from './watchTimes.js';

/** All that nobody waits for. */
export function startBackground(): Background {
  const all = [watchTimes(), keepAddress(), readAhead(), readBusyTimes()];
  return {
    see(seen) {
      for (const each of all) each.see(seen);
    },
    stop() {
      for (const each of all) each.stop();
    },
  };
}
