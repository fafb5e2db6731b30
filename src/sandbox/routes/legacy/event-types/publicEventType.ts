import type { EventTypeRecord, ScheduleRecord, User } from '../../../model/records.js';
import type { TeamRecord } from '../../../model/teams.js';
import type { Server } from '../../../server.js';
import { dynamicEventType } from '../../event-types/dynamicEventType.js';
import type { OwnedEventType } from '../../slots/findEventType.js';
import { organizationOf } from '../../teams/findTeam.js';
import { profileOf } from './people.js';
import { commonColumns, layoutsOf, pageColumns, storedLocation, storedMetadata } from './storedEventType.js';
import { allFields } from './storedFields.js';

const LOGO = 'https://eu.ui-avatars.com/api/?background=fff&color=f9f9f9&bold=true&background=000000&name=';
/** What a group can be booked for, in minutes; the present version knows of more. */
const GROUP_LENGTHS = [15, 30, 60];

/** What a booking page shows of an event type, whoever it is with. */
export const publicColumns = (eventType: EventTypeRecord) => {
  const { settings } = eventType;
  return {
    ...commonColumns(eventType),
    ...pageColumns(eventType),
    description: settings.description ?? '',
    locations: settings.locations.map(storedLocation).map(withoutSecrets),
    customInputs: [],
    metadata: storedMetadata(settings),
    bookingFields: allFields(settings),
    fieldTranslations: [],
    forwardParamsSuccessRedirect: settings.forwardParamsSuccessRedirect ?? true,
    workflows: [],
    parent: null,
    bookerLayouts: layoutsOf(settings),
    isDynamic: false,
    showInstantEventConnectNowModal: false,
  };
};

/** What a booking page shows of the organization behind it. */
export const publicEntity = (organization: TeamRecord | undefined) => ({
  fromRedirectOfNonOrgLink: true,
  considerUnpublished: false,
  orgSlug: organization?.slug ?? null,
  teamSlug: null,
  name: organization?.name ?? null,
  hideProfileLink: false,
  ...(organization && { logoUrl: logoOf(organization) }),
});

export const logoOf = ({ name }: TeamRecord) => `${LOGO}${encodeURIComponent(name)}`;

/** All that a booking page shows of an event type and of whoever it is with. Hidden ones have a page, too. */
export async function publicEventType(
  { eventType, owner }: OwnedEventType,
  { store, settings: { webAppUrl } }: Server,
) {
  const columns = publicColumns(eventType);
  const organization = await organizationOf(owner, store);
  const scheduleId = eventType.settings.scheduleId ?? owner.defaultScheduleId;
  const schedule = scheduleId === null ? undefined : await store.schedules.find(scheduleId);
  const { username, name, weekStart, avatarUrl } = owner;
  const colors = { brandColor: null, darkBrandColor: null, theme: null };
  return {
    ...columns,
    owner: {
      id: owner.id,
      avatarUrl,
      username,
      name,
      weekStart,
      ...colors,
      metadata: owner.metadata ?? {},
      organization: organization
        ? {
            id: organization.id,
            name: organization.name,
            slug: organization.slug,
            bannerUrl: null,
            organizationSettings: { disableAutofillOnBookingPage: false },
          }
        : null,
      defaultScheduleId: owner.defaultScheduleId,
      nonProfileUsername: username,
      profile: profileOf(owner),
    },
    schedule: schedule ? scheduleOf(schedule) : null,
    subsetOfHosts: [],
    profile: {
      username,
      name,
      weekStart,
      image: `${webAppUrl}/avatar.svg`,
      ...colors,
      bookerLayouts: columns.bookerLayouts,
    },
    subsetOfUsers: [bookedUser(owner, webAppUrl)],
    entity: publicEntity(organization),
  };
}

export const bookedUser = (user: User, webAppUrl: string) => ({
  username: user.username,
  name: user.name,
  weekStart: user.weekStart,
  organizationId: null,
  avatarUrl: user.avatarUrl,
  profile: profileOf(user),
  bookerUrl: webAppUrl,
});

/** The same of a group that is named on the spot; nobody keeps it, and all of them are booked. */
export async function publicGroup(users: readonly [User, ...User[]], server: Server) {
  const [owner] = users;
  const { webAppUrl } = server.settings;
  const page = await publicEventType({ eventType: dynamicEventType, owner, hosts: users }, server);
  const username = users.map((user) => user.username).join('+');
  const name = users.map((user) => user.name ?? user.username).join(', ');
  return {
    ...page,
    metadata: { ...page.metadata, multipleDuration: GROUP_LENGTHS },
    owner: null,
    schedule: null,
    profile: { ...page.profile, username, name },
    subsetOfUsers: users.map((user) => bookedUser(user, webAppUrl)),
    isDynamic: true,
  };
}

export const scheduleOf = ({ id, timeZone }: ScheduleRecord) => ({ id, timeZone });

/** Where it takes place is told once it is booked, unless the host says that everybody may know. */
function withoutSecrets(location: Record<string, unknown>): Record<string, unknown> {
  if (location.displayLocationPublicly !== false) return location;
  const { address: _, link: _link, hostPhoneNumber: _phone, ...shown } = location;
  return shown;
}
