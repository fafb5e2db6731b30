import {
  type Location,
  type LocationInput,
  teamLocationInput,
} from '../../../contract/event-types/locations.schema.js';
import { type VideoApp, videoApp } from '../../../contract/videoApps.schema.js';
import { badRequest } from '../../http/Refusal.js';
import { appOfLocation } from '../apps/appStore.js';

const VIDEO: Record<string, string> = {
  'cal-video': 'daily',
  'google-meet': 'google:meet',
  'office365-video': 'office365_video',
  huddle: 'huddle01',
  'sirius-video': 'sirius_video_video',
  'element-call-video': 'element-call_video',
};

/** How a video app is written in a booking: `cal-video` is `integrations:daily`. */
export const storedIntegration = (integration: string): string =>
  `integrations:${VIDEO[integration] ?? integration.replace(/-/g, '_')}`;

/** The app that is written so; undefined: it is none. */
export function readIntegration(stored: string): VideoApp | undefined {
  if (!stored.startsWith('integrations:')) return undefined;
  const name = stored.slice('integrations:'.length);
  const [known] = Object.entries(VIDEO).find(([, written]) => written === name) ?? [];
  const app = videoApp.safeParse(known ?? name.replace(/_/g, '-'));
  return app.success ? app.data : undefined;
}

/** How a kind of place is written in a booking's answers. */
export const storedKind = {
  address: 'inPerson',
  link: 'link',
  phone: 'userPhone',
  attendeeAddress: 'attendeeInPerson',
  attendeePhone: 'phone',
  attendeeDefined: 'somewhereElse',
  organizersDefaultApp: 'conferencing',
} as const;

export const CAL_VIDEO = { type: 'integration', integration: 'cal-video' } as const satisfies Location;

/** Of a personal event type, as a host may send them. */
const TYPES: readonly unknown[] = [
  'address',
  'link',
  'integration',
  'phone',
  'attendeeAddress',
  'attendeePhone',
  'attendeeDefined',
] satisfies LocationInput['type'][];

/** Whose locations are read. */
export interface LocationsOf {
  /** A team's may leave the place to whoever hosts. */
  isTeam: boolean;
  /** Video apps besides the server's own. */
  connected: readonly string[];
}
const ofUser: LocationsOf = { isTeam: false, connected: [] };

/**
 * Reads the locations of a new or changed event type.
 * @throws Refusal 400 with the first thing that is wrong
 */
export function readLocations(value: unknown, whose = ofUser): Location[] {
  if (!Array.isArray(value)) throw badRequest("'locations' must be an array.");
  if (value.length === 0) throw badRequest("'locations' must contain at least 1 location.");
  return value.map((location) => readLocation(location, whose));
}

function readLocation(value: unknown, { isTeam, connected }: LocationsOf): Location {
  if (value === null || typeof value !== 'object' || !('type' in value)) {
    throw badRequest("Each object in 'locations' must have a 'type' property.");
  }
  const { type } = value;
  if (!TYPES.includes(type) && !(isTeam && type === 'organizersDefaultApp')) {
    throw badRequest(
      `Unsupported location type '${type}'. Valid types are address, link, integration, and phone.`,
    );
  }
  const result = teamLocationInput.safeParse(value);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', ');
    throw badRequest(`Validation failed for ${type} location: ${wrong}`);
  }
  const { data } = result;
  if (data.type === 'integration' && ![...connected, CAL_VIDEO.integration].includes(data.integration)) {
    throw badRequest(
      `${appOfLocation(storedIntegration(data.integration))?.slug ?? data.integration} not connected.`,
    );
  }
  return data;
}
