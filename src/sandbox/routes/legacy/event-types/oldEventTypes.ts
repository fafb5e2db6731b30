import { notFound } from '../../../http/Refusal.js';
import { readId } from '../../../http/readRequest.js';
import type { EventTypeRecord, User } from '../../../model/records.js';
import { deleteEventType, ownEventType } from '../../event-types/eventTypes.js';
import { known, type LegacyRoute, open } from '../route.js';
import { addOldEventType, editEventType } from './editEventType.js';
import { editedEventType } from './editedEventType.js';
import { createOldEventTypeInput, editorInput } from './editorInput.js';
import { commonColumns, ownerColumns, storedMetadata } from './storedEventType.js';
import { storedFields } from './storedFields.js';

const versions = ['2024-04-15', '2024-06-11'] as const;
const read = { versions, permission: 'EVENT_TYPE_READ', asksPermissionFirst: true } as const;
const write = { versions, permission: 'EVENT_TYPE_WRITE', asksPermissionFirst: true } as const;

/** The first paragraph as a page shows it: what could be markup is text. */
const asHtml = (text: string) =>
  `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>\n`;

const listed = (eventType: EventTypeRecord, owner: User) => {
  const { settings } = eventType;
  return {
    ...ownerColumns(eventType),
    ...(settings.description && { safeDescription: asHtml(settings.description) }),
    userId: owner.id,
    position: 0,
    // There is one profile per user here, so that the one's number serves for the other.
    profileId: owner.id,
    parentId: null,
    owner: { timeZone: owner.timeZone },
    metadata: storedMetadata(settings),
    scheduleId: settings.scheduleId,
    instantMeetingScheduleId: null,
    bookingFields: storedFields(settings),
    userIds: [owner.id],
  };
};

const ofPage = (eventType: EventTypeRecord) => {
  const { settings } = eventType;
  const { disableGuests: _, eventName: _name, teamId: _team, ...columns } = commonColumns(eventType);
  return {
    ...columns,
    metadata: storedMetadata(settings),
    canSendCalVideoTranscriptionEmails: true,
    descriptionAsSafeHTML: settings.description ? asHtml(settings.description) : '',
  };
};

export const oldEventTypes: readonly LegacyRoute[] = [
  known(
    'GET',
    '/v2/event-types',
    read,
  )(async (_, { caller: { user }, store, settings: { webAppUrl } }) => {
    const eventTypes = await store.eventTypes.ofOwner(user.id);
    const profile = {
      slug: user.username,
      name: user.name,
      image: `${webAppUrl}/avatar.svg`,
      membershipCount: 1,
      readOnly: false,
    };
    return {
      eventTypeGroups: [
        {
          teamId: null,
          bookerUrl: webAppUrl,
          membershipRole: null,
          profile: { slug: profile.slug, name: profile.name, image: profile.image },
          eventTypes: eventTypes.map((eventType) => listed(eventType, user)),
          metadata: { membershipCount: 1, readOnly: false },
        },
      ],
      profiles: [{ ...profile, teamId: null, membershipRole: null }],
      allUsersAcrossAllEventTypes: {},
    };
  }),

  known(
    'GET',
    '/v2/event-types/{eventTypeId}',
    read,
  )(async ({ eventTypeId }, call) =>
    editedEventType(await ownEventType(readId(eventTypeId), call), call.caller.user, call),
  ),

  open('GET', '/v2/event-types/{username}/public', { versions })(async ({ username }, { store }) => {
    const owner = await store.users.findByUsername(username);
    const eventTypes = owner ? await store.eventTypes.ofOwner(owner.id) : [];
    return eventTypes.filter(({ settings }) => !settings.hidden).map(ofPage);
  }),

  open('GET', '/v2/event-types/{username}/{slug}/public', { versions })(
    async ({ username, slug }, { store }) => {
      const owner = await store.users.findByUsername(username);
      const eventTypes = owner ? await store.eventTypes.ofOwner(owner.id) : [];
      const eventType = eventTypes.find(({ settings }) => settings.slug === slug);
      if (!eventType) throw notFound(`Event type with slug ${slug} not found`);
      return ofPage(eventType);
    },
  ),

  known('POST', '/v2/event-types', { ...write, input: createOldEventTypeInput })(async (input, call) => {
    const { user } = call.caller;
    const { userIds: _, owner: _owner, ...row } = listed(await addOldEventType(input, call), user);
    return row;
  }),

  known('PATCH', '/v2/event-types/{eventTypeId}', { ...write, input: editorInput })(
    async ({ eventTypeId, ...input }, call) => {
      const { after } = await editEventType(readId(eventTypeId), input, call);
      return (await editedEventType(after, call.caller.user, call)).eventType;
    },
  ),

  known(
    'DELETE',
    '/v2/event-types/{eventTypeId}',
    write,
  )(async ({ eventTypeId }, call) => {
    const { lengthInMinutes, ...rest } = await deleteEventType({ eventTypeId: readId(eventTypeId) }, call);
    return { ...rest, length: lengthInMinutes };
  }),
];
