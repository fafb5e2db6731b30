import type { ServerSettings } from '../../server.js';

interface RoomApp {
  /** Of the reference to the room. */
  type: string;
  address(uid: string, settings: Pick<ServerSettings, 'webAppUrl'>): string;
}

const MEETING_DIGITS = 11;
const DIGITS_APART = 31;

/** `84219530717`, always the same for the same booking. */
function meetingNumber(uid: string): string {
  const most = 10 ** MEETING_DIGITS;
  const sum = [...uid].reduce((total, sign) => (total * DIGITS_APART + sign.charCodeAt(0)) % most, 8);
  return String(sum).padStart(MEETING_DIGITS, '8');
}

/** By how a booking names its place. Google's rooms are made by its calendars (`keepingCalendars.ts`). */
const ROOM_APPS: ReadonlyMap<string, RoomApp> = new Map([
  [
    'integrations:daily',
    { type: 'daily_video', address: (uid, { webAppUrl }) => `${webAppUrl}/video/${uid}` },
  ],
  ['integrations:zoom', { type: 'zoom_video', address: (uid) => `https://zoom.us/j/${meetingNumber(uid)}` }],
  [
    'integrations:office365_video',
    {
      type: 'office365_video',
      address: (uid) =>
        `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(`19:meeting_${uid}@thread.v2`)}/0`,
    },
  ],
]);

/** A video booking is held at an address of its own once it is accepted; null: its place has none. */
export const meetingUrlOf = (
  location: string,
  uid: string,
  settings: Pick<ServerSettings, 'webAppUrl'>,
): string | null => ROOM_APPS.get(location)?.address(uid, settings) ?? null;

/** How references call a room at this place; undefined: there is none, or a calendar made it. */
export const roomTypeOf = (location: string): string | undefined => ROOM_APPS.get(location)?.type;
