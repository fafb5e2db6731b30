import {
  type ComponentRule,
  changed,
  classNames,
  dropped,
  failed,
  needless,
  type PropRules,
  same,
  sames,
  unwrapped,
} from './rules.js';

const intoAnswers = (name: string) =>
  dropped(`Give it as an answer to begin with: defaultFormValues={{ ${name}: … }}.`);
const noInstant = dropped(
  'The Booker books times. A meeting at once is `bookings.create` of `daybook/client` with `instant: true`.',
);

const who: PropRules = {
  ...sames('eventSlug', 'username', 'isTeamEvent', 'teamId', 'hashedLink'),
  entity: {
    as: 'object',
    keys: {
      ...sames('orgSlug', 'teamSlug', 'name'),
      considerUnpublished: needless('An event type that is not there says so.'),
      isUnpublished: needless('An event type that is not there says so.'),
      logoUrl: needless('The host’s own picture is shown.'),
      eventTypeId: needless('The event type is found by its slug.'),
      fromRedirectOfNonOrgLink: needless('It had no effect.'),
    },
  },
};

const beginning: PropRules = {
  ...sames('view', 'month', 'selectedDate', 'startTime', 'timeZones', 'duration', 'defaultFormValues'),
  ...sames('rescheduleUid', 'bookingUid', 'rescheduledBy', 'allowUpdatingUrlParams'),
  durationConfig: dropped('The lengths on offer are the event type’s own: set them there.'),
  isInstantMeeting: noInstant,
  bookingData: needless('The booking that is moved is read by `rescheduleUid`.'),
  firstName: intoAnswers('firstName'),
  lastName: intoAnswers('lastName'),
  name: intoAnswers('name'),
  guests: intoAnswers('guests'),
};

const looks: PropRules = {
  ...sames('bannerUrl', 'hideEventMetadata', 'eventMetaChildren', 'roundRobinHideOrgAndTeam'),
  ...sames('hideOrgTeamAvatar', 'confirmButtonDisabled', 'defaultPhoneCountry'),
  customClassNames: classNames,
  orgBannerUrl: needless('It had no effect; `bannerUrl` has one.'),
  hideBranding: needless('There is no brand of ours to hide.'),
  showNoAvailabilityDialog: needless(
    'A month without times says so in its place and leads on; there is no dialog.',
  ),
};

const routing: PropRules = {
  ...sames(
    'routingFormSearchParams',
    'teamMemberEmail',
    'crmAppSlug',
    'crmOwnerRecordType',
    'rrHostSubsetIds',
  ),
  crmRecordId: dropped(
    'The documented API takes no such id. Put it into `metadata`, which is stored with the booking.',
  ),
  pendingCrmTraceId: dropped('The documented API takes no such id. Put it into `metadata`.'),
  hostsLimit: needless('It had no effect.'),
  silentlyHandleCalendarFailures: needless('The documented API has no such switch.'),
};

const booking: PropRules = {
  ...sames('metadata', 'locationUrl', 'preventEventTypeRedirect', 'isBookingDryRun', 'onDryRunSuccess'),
  onCreateBookingSuccess: unwrapped('the booking'),
  onCreateBookingError: failed,
  onCreateRecurringBookingSuccess: unwrapped('the list of bookings'),
  onCreateRecurringBookingError: failed,
  onCreateInstantBookingSuccess: noInstant,
  onCreateInstantBookingError: noInstant,
  onReserveSlotSuccess: unwrapped('the hold, whose `uid` the answer was', { data: 'uid' }),
  onReserveSlotError: failed,
  onDeleteSlotSuccess: changed('It is told the hold that was let go, { uid }.', { reads: {} }),
  onDeleteSlotError: failed,
  onBookerStateChange: changed(
    'It is told BookerStateValues: state → step, timezone → zone, selectedDate → day, selectedTimeslot → slot, selectedDuration → lengthMinutes, layout → view, formValues → answers; the steps have other names.',
  ),
  onTimeslotsLoaded: changed(
    'By day as before, but each slot is { start, seatsLeft }, `start` in milliseconds since 1970.',
  ),
  handleCreateBooking: changed(
    'It is given the body of POST /v2/bookings. Return the booking and the visitor gets the usual confirmation; return nothing and the rest is yours.',
  ),
  handleCreateRecurringBooking: changed(
    'It is called once, with the body of POST /v2/bookings. Return the list of bookings.',
  ),
  handleSlotReservation: changed(
    'It is given { eventTypeId, slotStart }, not the time alone. Return the hold, and it is renewed by another call.',
  ),
};

const withoutEffect: PropRules = Object.fromEntries(
  [
    'allowsDynamicBooking',
    'userLocale',
    'areInstantMeetingParametersSet',
    'hasValidLicense',
    'useApiV2',
    'isAway',
  ].map((name) => [name, needless('It had no effect.')]),
);

const props: PropRules = { ...who, ...beginning, ...looks, ...routing, ...booking, ...withoutEffect };

export const bookers: Readonly<Record<string, ComponentRule>> = {
  Booker: { to: 'Booker', guide: 'the-booker', props },
  BookerEmbed: {
    to: 'BookerEmbed',
    guide: 'the-booker',
    props: {
      ...props,
      apiUrl: same,
      routingFormUrl: same,
      organizationId: needless('The address of a routing form says it.'),
    },
  },
};
