import type { EventTypeRecord } from '../../../model/records.js';
import { storedLocation } from '../event-types/storedEventType.js';

/** An event type as the atoms list it. */
export const listedForAtoms = ({ id, settings }: EventTypeRecord) => ({
  id,
  title: settings.title,
  slug: settings.slug,
  description: settings.description || null,
  length: settings.lengthInMinutes,
  locations: settings.locations.map(storedLocation),
  ...(settings.locations[0]?.type === 'integration' && { logo: '/app-store/dailyvideo/icon.svg' }),
});
