import type { AvailabilitySettingsFormRef } from '../atoms/availability-settings/options/formRef.js';
import type { BookerProps } from '../atoms/booker/Booker.js';
import type { BookingDetailsProps } from '../atoms/booking-details/BookingDetails.js';
import type { CalendarSettingsProps } from '../atoms/calendar-settings/CalendarSettings.js';
import type { EventSettingsFormRef } from '../atoms/event-type-settings/options/formRef.js';
import type { KeysOf, Kind, Table, Told } from './kinds.js';
import type { availabilitySettingsTable, ScheduleProps } from './tables/availabilitySettingsTable.js';
import type { bookerTable } from './tables/bookerTable.js';
import type { bookingDetailsTable } from './tables/bookingDetailsTable.js';
import type { calendarSettingsTable } from './tables/calendarSettingsTable.js';
import type { EventTypeProps, eventTypeSettingsTable } from './tables/eventTypeSettingsTable.js';
import type { GroundProps, groundTable } from './tables/groundTable.js';

/** Of a union, what any member has under a name. */
type ValueOf<Props, Name extends string> = Props extends unknown
  ? Name extends keyof Props
    ? Props[Name]
    : never
  : never;

type Settable<Props, Kinds extends Table<Props>> = {
  [Name in KeysOf<Props> as Kinds[Name] extends Told | 'react' ? never : Name]:
    | ValueOf<Props, Name>
    | undefined;
};

type Args<Callback> = NonNullable<Callback> extends (...args: infer All) => unknown ? All : [];

type DetailOf<Callback, Event> = Event extends {
  detail: readonly [infer First extends string, infer Second extends string];
}
  ? Record<First, Args<Callback>[0]> & Record<Second, Args<Callback>[1]>
  : Args<Callback> extends [unknown, ...unknown[]]
    ? Args<Callback>[0]
    : null;

type EventsOf<Props, Kinds extends Table<Props>> = {
  [Name in KeysOf<Props> as Kinds[Name] extends Told
    ? `daybook-${Kinds[Name]['event']}`
    : never]: CustomEvent<DetailOf<ValueOf<Props, Name>, Kinds[Name]>>;
};

interface Listening<Events> {
  addEventListener<Name extends keyof Events>(
    type: Name,
    listener: (event: Events[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof Events>(
    type: Name,
    listener: (event: Events[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** What is known of our events comes first: of two ways to listen the first that fits is taken. */
type AtomElement<Props, Kinds extends Table<Props> & Record<string, Kind>> = Listening<
  EventsOf<Props, Kinds> & EventsOf<GroundProps, typeof groundTable>
> &
  HTMLElement &
  Settable<Props, Kinds> &
  Settable<GroundProps, typeof groundTable>;

/** `<daybook-booker>`: a `Booker`. Its properties are that one's props, and its provider's. */
export type DaybookBookerElement = AtomElement<BookerProps, typeof bookerTable>;

/** `<daybook-booking-details>`: a `BookingDetails`. */
export type DaybookBookingDetailsElement = AtomElement<BookingDetailsProps, typeof bookingDetailsTable>;

/** `<daybook-availability-settings>`: `AvailabilitySettings`; its `id` is `scheduleId`, its `labels` are `ownLabels`. */
export type DaybookAvailabilitySettingsElement = AtomElement<
  ScheduleProps,
  typeof availabilitySettingsTable
> & {
  /** What can be done from outside; null until it is shown. */
  readonly form: AvailabilitySettingsFormRef | null;
};

/** `<daybook-calendar-settings>`: `CalendarSettings`. */
export type DaybookCalendarSettingsElement = AtomElement<CalendarSettingsProps, typeof calendarSettingsTable>;

/** `<daybook-event-type-settings>`: `EventTypeSettings`; its `id` is `eventTypeId`. */
export type DaybookEventTypeSettingsElement = AtomElement<EventTypeProps, typeof eventTypeSettingsTable> & {
  /** What can be done from outside; null until it is shown. */
  readonly form: EventSettingsFormRef | null;
};

declare global {
  interface HTMLElementTagNameMap {
    'daybook-booker': DaybookBookerElement;
    'daybook-booking-details': DaybookBookingDetailsElement;
    'daybook-availability-settings': DaybookAvailabilitySettingsElement;
    'daybook-calendar-settings': DaybookCalendarSettingsElement;
    'daybook-event-type-settings': DaybookEventTypeSettingsElement;
  }
}
