import type { EventTypeRecord, User } from '../../../model/records.js';
import type { Server } from '../../../server.js';
import { profileOf } from './people.js';
import { ownerColumns, storedMetadata } from './storedEventType.js';
import { allFields } from './storedFields.js';

const PIN = '/map-pin-dark.svg';
const LINK = '/link.svg';
const PHONE = '/phone.svg';

/** Where a meeting can take place, as the editor offers it. The whole server has one video app: its own. */
export const LOCATION_OPTIONS = [
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

/** What an editor wants to know of an event type, whoever it is with. */
export async function editorColumns(eventType: EventTypeRecord, { store, settings: { webAppUrl } }: Server) {
  const { settings } = eventType;
  const named = settings.scheduleId === null ? undefined : await store.schedules.find(settings.scheduleId);
  const limit = settings.bookerActiveBookingsLimit;
  return {
    ...ownerColumns(eventType),
    customInputs: [],
    fieldTranslations: [],
    autoTranslateInstantMeetingTitleEnabled: true,
    maxActiveBookingsPerBooker: limit.disabled ? null : (limit.maximumActiveBookings ?? null),
    maxActiveBookingPerBookerOfferReschedule: limit.disabled ? false : (limit.offerReschedule ?? false),
    forwardParamsSuccessRedirect: settings.forwardParamsSuccessRedirect ?? true,
    bookingFields: allFields(settings),
    parent: null,
    hostGroups: [],
    schedule: settings.scheduleId,
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
  };
}

/** Somebody as the editor lists them. */
export const editorUser = (user: User, webAppUrl: string) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  username: user.username,
  nonProfileUsername: user.username,
  avatarUrl: user.avatarUrl,
  avatar: `${webAppUrl}/avatar.svg`,
  locale: user.locale ?? 'en',
  defaultScheduleId: user.defaultScheduleId,
  isPlatformManaged: user.clientId !== null,
  timeZone: user.timeZone,
  profile: profileOf(user),
});

/** An event type, and all that an editor of it wants. */
export async function editedEventType(eventType: EventTypeRecord, owner: User, server: Server) {
  const columns = await editorColumns(eventType, server);
  return {
    eventType: {
      ...columns,
      owner: { id: owner.id, timeZone: owner.timeZone },
      users: [editorUser(owner, server.settings.webAppUrl)],
      userId: owner.id,
      schedule: columns.schedule ?? owner.defaultScheduleId,
    },
    locationOptions: LOCATION_OPTIONS,
    destinationCalendar: null,
    team: null,
    teamMembers: [],
    currentUserMembership: null,
    isUserOrganizationAdmin: false,
  };
}
