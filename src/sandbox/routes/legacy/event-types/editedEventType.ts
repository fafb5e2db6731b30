import type { EventTypeRecord, User } from '../../../model/records.js';
import type { Server } from '../../../server.js';
import { profileOf } from './people.js';
import { ownerColumns, storedMetadata } from './storedEventType.js';
import { allFields } from './storedFields.js';

const PIN = '/map-pin-dark.svg';
const LINK = '/link.svg';
const PHONE = '/phone.svg';

/** Where a meeting can take place, as the editor offers it. The whole server has one video app: its own. */
const LOCATION_OPTIONS = [
  {
    label: 'Conferencing',
    options: [
      {
        value: 'integrations:daily',
        label: 'Cal Video (Default)',
        disabled: false,
        icon: '/app-store/dailyvideo/icon.svg',
        slug: 'daily-video',
        credentialId: 0,
        teamName: 'Default',
      },
      { label: "Organizer's default app", value: 'conferencing', icon: LINK, supportsCustomLabel: true },
    ],
  },
  {
    label: 'in person',
    options: [
      {
        label: 'In Person (Attendee Address)',
        value: 'attendeeInPerson',
        icon: PIN,
        supportsCustomLabel: true,
      },
      { label: 'In Person (Organizer Address)', value: 'inPerson', icon: PIN },
    ],
  },
  {
    label: 'Other',
    options: [
      {
        label: 'Custom attendee location',
        value: 'somewhereElse',
        icon: '/message-pin.svg',
        supportsCustomLabel: true,
      },
      { label: 'Link meeting', value: 'link', icon: LINK, supportsCustomLabel: true },
    ],
  },
  {
    label: 'Phone',
    options: [
      { label: 'Attendee Phone Number', value: 'phone', icon: PHONE },
      { label: 'Organizer Phone Number', value: 'userPhone', icon: PHONE },
    ],
  },
];

/** An app that nobody has asked for, and the editor offers all the same. */
const withGiphy = (metadata: Record<string, unknown>) => ({
  ...metadata,
  apps: {
    ...(metadata.apps instanceof Object && metadata.apps),
    giphy: { enabled: false, thankYouPage: '' },
  },
});

/** An event type, and all that an editor of it wants. */
export async function editedEventType(
  eventType: EventTypeRecord,
  owner: User,
  { store, settings: { webAppUrl } }: Server,
) {
  const { settings } = eventType;
  const scheduleId = settings.scheduleId ?? owner.defaultScheduleId;
  const named = settings.scheduleId === null ? undefined : await store.schedules.find(settings.scheduleId);
  const limit = settings.bookerActiveBookingsLimit;
  return {
    eventType: {
      ...ownerColumns(eventType),
      customInputs: [],
      fieldTranslations: [],
      autoTranslateInstantMeetingTitleEnabled: true,
      maxActiveBookingsPerBooker: limit.disabled ? null : (limit.maximumActiveBookings ?? null),
      maxActiveBookingPerBookerOfferReschedule: limit.disabled ? false : (limit.offerReschedule ?? false),
      forwardParamsSuccessRedirect: settings.forwardParamsSuccessRedirect ?? true,
      bookingFields: allFields(settings),
      owner: { id: owner.id, timeZone: owner.timeZone },
      parent: null,
      hostGroups: [],
      users: [
        {
          id: owner.id,
          name: owner.name,
          email: owner.email,
          username: owner.username,
          nonProfileUsername: owner.username,
          avatarUrl: owner.avatarUrl,
          avatar: `${webAppUrl}/avatar.svg`,
          locale: owner.locale ?? 'en',
          defaultScheduleId: owner.defaultScheduleId,
          isPlatformManaged: owner.clientId !== null,
          timeZone: owner.timeZone,
          profile: profileOf(owner),
        },
      ],
      userId: owner.id,
      schedule: scheduleId,
      scheduleName: named?.name ?? null,
      restrictionSchedule: null,
      restrictionScheduleName: null,
      destinationCalendar: null,
      webhooks: [],
      workflows: [],
      includeNoShowInRRCalculation: false,
      calVideoSettings: settings.calVideoSettings ?? null,
      metadata: withGiphy(storedMetadata(settings)),
      bookerUrl: webAppUrl,
    },
    locationOptions: LOCATION_OPTIONS,
    destinationCalendar: null,
    team: null,
    teamMembers: [],
    currentUserMembership: null,
    isUserOrganizationAdmin: false,
  };
}
