import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import { fieldOf, tabOf } from '../../src/event-type/settingFields.js';
import { findEventType } from '../../src/queries/event-type/hostedEventType.js';
import type { SettingKey, SettingValues } from '../../src/queries/event-type/settingValues.js';
import { changeEventType } from '../../src/queries/event-type/writeEventType.js';
import { settingKeys, type teamSettingKeys } from '../../src/queries/event-type/writeSettings.js';
import type { Day } from '../../src/time/types.js';
import { quarterHours } from '../support/worlds.js';

type Own = Exclude<SettingKey, (typeof teamSettingKeys)[number]>;

/** Of each setting of a host's own event type another value than the one that it begins with. */
const others: { [Key in Own]: SettingValues[Key] } = {
  title: 'Long talk',
  slug: 'long-talk',
  description: 'Bring **tea**.',
  hidden: true,
  lengthInMinutes: 25,
  lengthInMinutesOptions: [15, 25, 50],
  locations: [
    { type: 'address', address: '1 High Street', public: true },
    { type: 'phone', phone: '+442079460000', public: false },
    { type: 'link', link: 'https://meet.example/noor', public: true },
    { type: 'attendeePhone' },
  ],
  calVideoSettings: {
    disableRecordingForOrganizer: false,
    disableRecordingForGuests: true,
    enableAutomaticRecordingForOrganizer: true,
    enableAutomaticTranscription: false,
    disableTranscriptionForGuests: false,
    disableTranscriptionForOrganizer: false,
    redirectUrlOnExit: 'https://noor.example/bye',
    sendTranscriptionEmails: false,
  },
  scheduleId: 1,
  beforeEventBuffer: 10,
  afterEventBuffer: 15,
  minimumBookingNotice: 240,
  slotInterval: 45,
  offsetStart: 5,
  bookingLimitsCount: { day: 6, week: 24 },
  bookingLimitsDuration: { day: 120, month: 1200 },
  bookerActiveBookingsLimit: { most: 2, offersMove: true },
  bookingWindow: { kind: 'range', first: '2026-11-16' as Day, last: '2026-12-04' as Day },
  onlyShowFirstAvailableSlot: true,
  showOptimizedSlots: true,
  bookingFields: [],
  disableGuests: true,
  seats: { total: 8, showsAttendees: true, showsLeft: true },
  recurrence: { frequency: 'weekly', interval: 2, occurrences: 6 },
  confirmationPolicy: { type: 'time', threshold: { unit: 'hours', count: 3 }, blocksTime: true },
  customName: '{Event type title} with {Scheduler}',
  successRedirectUrl: 'https://noor.example/thanks',
  lockTimeZoneToggleOnBookingPage: true,
  color: { lightThemeHex: '#aa3300', darkThemeHex: '#ffbb99' },
  bookerLayouts: { defaultLayout: 'week', enabledLayouts: ['month', 'week'] },
  interfaceLanguage: 'de',
  hideCalendarNotes: true,
  hideCalendarEventDetails: true,
  hideOrganizerEmail: true,
  requiresBookerEmailVerification: true,
  bookingRequiresAuthentication: true,
  destinationCalendar: null,
  useDestinationCalendarEmail: false,
  disableCancelling: true,
  disableRescheduling: { isOff: false, minutesBefore: 90 },
  allowReschedulingPastBookings: true,
  allowReschedulingCancelledBookings: true,
};

async function given() {
  const sandbox = createSandbox({ world: quarterHours });
  await sandbox.ready;
  const { user, apiUrl } = sandbox.demo;
  const client = createClient({
    apiUrl,
    fetch: sandbox.fetch,
    auth: { getAccessToken: async () => user.accessToken },
  });
  const [stored] = await sandbox.store.eventTypes.ofOwner(user.id);
  if (!stored) throw new Error('She has no event type.');
  const read = async () => {
    const found = await findEventType(client, { id: stored.id });
    if (!found) throw new Error('It is gone.');
    return found.settings;
  };
  const [schedule] = await sandbox.store.schedules.ofOwner(user.id);
  return { client, id: stored.id, read, scheduleId: schedule?.id ?? null };
}

describe('every setting', () => {
  it('stands in a field on a tab', () => {
    expect(settingKeys.length).toBe(47);
    expect(settingKeys.map((key) => tabOf(fieldOf(key))).filter(Boolean).length).toBe(47);
  });

  // Questions and calendars have tables of their own.
  const keys = (Object.keys(others) as Own[]).filter(
    (key) => !['bookingFields', 'destinationCalendar', 'useDestinationCalendarEmail'].includes(key),
  );

  it.each(keys)('%s comes back as it was sent, and back again', async (key) => {
    const { client, id, read, scheduleId } = await given();
    const before = await read();
    const value = key === 'scheduleId' ? scheduleId : others[key];
    expect(value).not.toEqual(before[key]);
    const after: SettingValues = { ...before, [key]: value };
    const answered = await changeEventType(client, { id, settings: after, keys: [key] });
    const isGuests = key === 'disableGuests';
    expect(answered.settings).toEqual(isGuests ? { ...after, bookingFields: expect.anything() } : after);
    expect(await read()).toEqual(answered.settings);
    await changeEventType(client, { id, settings: before, keys: [key] });
    // The API has no way to choose none of these again.
    if (['color', 'bookerLayouts', 'calVideoSettings'].includes(key)) return;
    expect(await read()).toEqual(before);
  });
});
