import type { AtomSight } from './AtomSight.js';
import { hostsSights } from './hostsSights.js';
import { visitorsSights } from './visitorsSights.js';

/** Every atom, in what it says most with. */
export const atomSights: readonly AtomSight[] = [...visitorsSights, ...hostsSights];
