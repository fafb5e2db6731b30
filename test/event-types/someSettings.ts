import fc from 'fast-check';
import type { Question, SettingValues } from '../../src/queries/event-type/settingValues.js';
import type { Day } from '../../src/time/types.js';

type Arbitraries = { [Key in keyof SettingValues]?: fc.Arbitrary<SettingValues[Key]> };

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const word = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,18}[A-Za-z]$/);
const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,10}(-[a-z0-9]{1,6})?$/);
const minutes = (max: number) => fc.integer({ min: 0, max });
const flag = fc.boolean();
const hex = fc.stringMatching(/^#[0-9a-f]{6}$/);
const day = fc
  .date({ min: new Date('2026-11-10'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

/** Each longer period allows as much as the shorter, or more. */
const limits = (step: number) =>
  fc
    .record({
      day: maybe(fc.nat(20)),
      week: maybe(fc.nat(20)),
      month: maybe(fc.nat(20)),
      year: maybe(fc.nat(20)),
    })
    .map((each) => {
      let most = 0;
      const entries = (['day', 'week', 'month', 'year'] as const).flatMap((period) => {
        const more = each[period];
        if (more === null) return [];
        most += more + (most === 0 ? 1 : 0);
        return [[period, most * step] as const];
      });
      return Object.fromEntries(entries);
    });

const place = fc.oneof(
  fc.record({ type: fc.constant('address' as const), address: word, public: flag }),
  fc.record({
    type: fc.constant('link' as const),
    link: slug.map((path) => `https://meet.example/${path}`),
    public: flag,
  }),
  fc.record({ type: fc.constant('phone' as const), phone: fc.constant('+442079460000'), public: flag }),
  fc.constant({ type: 'integration' as const, integration: 'cal-video' as const }),
  fc.constantFrom('attendeeAddress', 'attendeePhone', 'attendeeDefined').map((type) => ({
    type: type as 'attendeeAddress' | 'attendeePhone' | 'attendeeDefined',
  })),
);

const own = {
  isDefault: fc.constant(false as const),
  slug,
  label: word,
  required: flag,
  hidden: flag,
  disableOnPrefill: flag,
};
const written = fc.record({
  ...own,
  type: fc.constantFrom('phone', 'address', 'text', 'number', 'textarea', 'multiemail', 'url'),
  placeholder: word,
});
const options = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const question: fc.Arbitrary<Question> = fc.oneof(
  written as fc.Arbitrary<Question>,
  fc.record({ ...own, type: fc.constant('select' as const), placeholder: word, options }),
  fc.record({
    ...own,
    type: fc.constantFrom('multiselect' as const, 'checkbox' as const, 'radio' as const),
    options,
  }),
  fc.record({ ...own, type: fc.constant('boolean' as const) }),
);

/** Settings that a host's own event type can have, whatever they exclude. `base` gives the server's own questions. */
function anySettings(base: SettingValues): Arbitraries {
  const first = base.bookingFields.filter(({ slug }) => ['name', 'email', 'location'].includes(slug));
  const last = base.bookingFields.filter(({ slug }) =>
    ['title', 'notes', 'guests', 'rescheduleReason'].includes(slug),
  );
  return {
    title: word,
    slug,
    description: fc.oneof(fc.constant(''), word),
    hidden: flag,
    lengthInMinutes: fc.integer({ min: 1, max: 480 }),
    locations: fc.array(place, { minLength: 1, maxLength: 4 }),
    beforeEventBuffer: minutes(120),
    afterEventBuffer: minutes(120),
    minimumBookingNotice: minutes(20_000),
    slotInterval: maybe(fc.integer({ min: 1, max: 120 })),
    offsetStart: minutes(60),
    bookingLimitsCount: limits(1),
    bookingLimitsDuration: limits(15),
    bookerActiveBookingsLimit: maybe(fc.record({ most: fc.integer({ min: 1, max: 9 }), offersMove: flag })),
    bookingWindow: maybe(
      fc.oneof(
        fc.record({
          kind: fc.constant('days' as const),
          days: fc.integer({ min: 1, max: 400 }),
          isBusinessDays: flag,
          isRolling: flag,
        }),
        fc.tuple(day, day).map(([one, other]) => ({
          kind: 'range' as const,
          first: one < other ? one : other,
          last: one < other ? other : one,
        })),
      ),
    ),
    onlyShowFirstAvailableSlot: flag,
    showOptimizedSlots: flag,
    bookingFields: fc
      .uniqueArray(question, { maxLength: 5, selector: ({ slug }) => slug })
      .map((questions) => [...first, ...questions, ...last]),
    seats: maybe(
      fc.record({ total: fc.integer({ min: 1, max: 1000 }), showsAttendees: flag, showsLeft: flag }),
    ),
    recurrence: maybe(
      fc.record({
        frequency: fc.constantFrom('weekly' as const, 'monthly' as const, 'yearly' as const),
        interval: fc.integer({ min: 1, max: 20 }),
        occurrences: fc.integer({ min: 1, max: 24 }),
      }),
    ),
    confirmationPolicy: maybe(
      fc.oneof(
        fc.record({ type: fc.constant('always' as const), threshold: fc.constant(null), blocksTime: flag }),
        fc.record({
          type: fc.constant('time' as const),
          threshold: fc.record({
            unit: fc.constantFrom('minutes' as const, 'hours' as const),
            count: fc.integer({ min: 1, max: 100 }),
          }),
          blocksTime: flag,
        }),
      ),
    ),
    customName: fc.oneof(fc.constant(''), fc.constant('{Event type title} with {Scheduler first name}')),
    successRedirectUrl: fc.oneof(
      fc.constant(''),
      slug.map((path) => `https://noor.example/${path}`),
    ),
    lockTimeZoneToggleOnBookingPage: flag,
    color: fc.record({ lightThemeHex: hex, darkThemeHex: hex }),
    bookerLayouts: fc.constantFrom(
      { defaultLayout: 'month' as const, enabledLayouts: ['month' as const] as ['month'] },
      {
        defaultLayout: 'week' as const,
        enabledLayouts: ['month' as const, 'week' as const] as ['month', 'week'],
      },
    ),
    interfaceLanguage: fc.constantFrom('', 'de', 'ja', 'pt-BR'),
    hideCalendarNotes: flag,
    hideCalendarEventDetails: flag,
    hideOrganizerEmail: flag,
    requiresBookerEmailVerification: flag,
    bookingRequiresAuthentication: flag,
    disableCancelling: flag,
    disableRescheduling: fc.oneof(
      fc.constant({ isOff: true, minutesBefore: null }),
      fc.record({ isOff: fc.constant(false), minutesBefore: maybe(fc.integer({ min: 1, max: 5000 })) }),
    ),
    allowReschedulingPastBookings: flag,
    allowReschedulingCancelledBookings: flag,
  };
}

/** What excludes what, written once more and by hand: a mistake in our table shall not hide here. */
function withoutContradictions(values: SettingValues): SettingValues {
  const seats = values.seats;
  return {
    ...values,
    confirmationPolicy: seats ? null : values.confirmationPolicy,
    locations: seats ? values.locations.slice(0, 1) : values.locations,
    recurrence: seats ? null : values.recurrence,
    bookerActiveBookingsLimit: !seats && values.recurrence ? null : values.bookerActiveBookingsLimit,
  };
}

const complete = (base: SettingValues) =>
  fc.record(anySettings(base)).map((some): SettingValues => ({ ...base, ...some }));

/** Settings that the server takes. */
export const validSettings = (base: SettingValues): fc.Arbitrary<SettingValues> =>
  complete(base).map(withoutContradictions);
