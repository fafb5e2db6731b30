import type { NameRule } from './rules.js';

const kept = (to: string, guide: string, todo?: string): NameRule => ({
  to,
  guide,
  ...(todo === undefined ? {} : { todo }),
});
const none = (guide: string, todo: string): NameRule => ({ to: null, guide, todo });

const atCall = 'Callbacks are given to the call: mutate(input, { onSuccess, onError }).';
const ofParts =
  'Atoms are made of parts that stand alone here: Booker.Panel, Booker.MonthGrid, Booker.Times and others in a layout of your own, or useBooker for looks of your own.';

/** Hooks by their names there. */
export const hooks: Readonly<Record<string, NameRule>> = {
  useMe: kept('useMe', 'hooks', 'data is the user itself, without { status, data } around it.'),
  useBookings: kept(
    'useBookings',
    'hooks',
    '`enabled` is not taken; the bookings have `start` and `end` in milliseconds since 1970, `zone` for timeZone.',
  ),
  useBooking: kept(
    'useBooking',
    'hooks',
    'data is always one booking, with `series` for all of its dates; null: there is none by that uid.',
  ),
  useCancelBooking: {
    to: 'useCancelBooking',
    guide: 'hooks',
    todo: 'The input is { bookingUid, cancellationReason, … }: bookingUid for uid.',
    call: { as: 'bare', todo: atCall },
  },
  useOrganizationBookings: none(
    'hooks',
    'Ask createApiClient of `daybook/client`: organizations.bookings.list({ orgId }).',
  ),
  useOrganizationUserBookings: none(
    'hooks',
    'Ask createApiClient of `daybook/client`: organizations.users.bookings.list({ orgId, userId }).',
  ),
  useEventTypes: none(
    'hooks',
    'Of who is signed in: useHostedEventTypes(). Of any username: eventTypes.list({ username }) of `daybook/client`.',
  ),
  useEvent: {
    to: 'useEventType',
    guide: 'hooks',
    todo: 'It takes one object: { username, eventSlug }, or { teamId, eventSlug } for a team.',
    call: { as: 'object', keys: ['username', 'eventSlug'] },
  },
  useEventTypeById: kept(
    'useEventTypeById',
    'hooks',
    'The rules are under `settings`; of a team give { teamId } as the second argument.',
  ),
  useCreateEventType: {
    to: 'useCreateEventType',
    guide: 'hooks',
    call: { as: 'bare', todo: atCall },
  },
  useCreateTeamEventType: {
    to: 'useCreateTeamEventType',
    guide: 'hooks',
    call: { as: 'bare', todo: atCall },
  },
  useTeamEventTypes: kept('useTeamEventTypes', 'hooks'),
  useTeams: kept('useTeams', 'hooks', '`role` and `accepted` are not told; ask useTeamMembers.'),
  useConnectedCalendars: kept('useConnectedCalendars', 'hooks', 'data is { accounts, destination }.'),
  useAddSelectedCalendar: {
    to: 'useAddSelectedCalendar',
    guide: 'hooks',
    call: { as: 'bare', todo: atCall },
  },
  useRemoveSelectedCalendar: {
    to: 'useRemoveSelectedCalendar',
    guide: 'hooks',
    call: { as: 'bare', todo: atCall },
  },
  useDeleteCalendarCredentials: {
    to: 'useDeleteCalendarCredentials',
    guide: 'hooks',
    todo: 'The input is { credentialId, integration }.',
    call: { as: 'bare', todo: atCall },
  },
  useAvailableSlots: kept(
    'useSlots',
    'hooks',
    'It takes { username, eventSlug, within: { start, end }, zone }, the times in milliseconds since 1970, and gives the days.',
  ),
  useAtomsContext: kept(
    'useCal',
    'hooks',
    'It gives { client, queryClient, t, locale, … }; the user is useMe(), errors go to onError.',
  ),
  useIsPlatform: none('hooks', 'There is nothing else that an atom could stand in: take it for true.'),
  useHandleBookEvent: none('hooks', 'useBooker: its `send` tells that the form is sent.'),
  useVerifyEmail: none(
    'hooks',
    'The Booker asks for the code by itself. For a user’s own addresses: useRequestCode("email").',
  ),
  useVerifyCode: kept(
    'useVerifyCode',
    'hooks',
    'It takes "email" or "phone", and verifies a user’s own address.',
  ),
  useAddVerifiedEmail: none('hooks', 'useRequestCode("email"), then useVerifyCode("email").'),
  useGetVerifiedEmails: kept('useVerified', 'hooks', 'It takes "email" first, and whose as { teamId }.'),
};

/** Components that have no counterpart, and types. Whatever is not named anywhere has none. */
export const otherNames: Readonly<Record<string, NameRule>> = {
  Connect: kept('Connect', 'calendars'),
  Router: none(
    'left-out',
    'Send the form to your API by `daybook/client`, and give the address that it leads to as `<BookerEmbed routingFormUrl />`.',
  ),
  TroubleShooter: none(
    'left-out',
    'AvailabilitySettings answers for a day what is free and why; BusyTimes shows what blocks.',
  ),
  OnboardingEmbed: none(
    'left-out',
    'Lead to the consent page: authorizeUrl, readCallback and exchangeCode of `daybook/client`.',
  ),
  TimezoneSelectComponent: none('left-out', 'Zones are chosen inside of the atoms.'),
  AvailabilitySettingsFormRef: kept('AvailabilitySettingsFormRef', 'hours'),
  AvailabilityFormValues: kept('ScheduleDraft', 'hours'),
  EventSettingsFromRef: kept('EventSettingsFormRef', 'event-types'),
  BookerStoreValues: kept('BookerStateValues', 'the-booker'),
};

export const unknownName: NameRule = none('left-out', `Daybook has nothing by this name. ${ofParts}`);
