import type * as Daybook from 'daybook';

type Exported = typeof Daybook;
type Capital<Name> = Name extends string ? (Name extends Capitalize<Name> ? Name : never) : never;

/** Every atom that the package exports: what has a capital and is neither an error nor the ground. */
export type AtomName = Exclude<Capital<keyof Exported>, `Cal${string}Error` | 'CalProvider'>;

type PropsOf<Name extends AtomName> = Exported[Name] extends (props: infer Props) => unknown ? Props : never;

/** What only tells. What is asked beforehand (`onBefore…`) would be answered here. */
type CallbackOf<Props> = Props extends unknown
  ? {
      [Name in keyof Props]-?: Name extends `onBefore${string}`
        ? never
        : Name extends `on${string}`
          ? NonNullable<Props[Name]> extends (...told: never[]) => unknown
            ? Name
            : never
          : never;
    }[keyof Props]
  : never;

export type CallbacksOf<Name extends AtomName> = {
  [Each in CallbackOf<PropsOf<Name>>]: (...told: unknown[]) => void;
};

/** The callbacks of each atom: one that is new is asked for by the compiler. */
type Names = { readonly [Name in AtomName]: { readonly [Each in keyof CallbacksOf<Name>]: true } };

const booker = {
  onPaymentRequired: true,
  onCreateBookingSuccess: true,
  onCreateBookingError: true,
  onCreateRecurringBookingSuccess: true,
  onCreateRecurringBookingError: true,
  onReserveSlotSuccess: true,
  onReserveSlotError: true,
  onDeleteSlotSuccess: true,
  onDeleteSlotError: true,
  onTimeslotsLoaded: true,
  onBookerStateChange: true,
  onDryRunSuccess: true,
  onCancelBookingSuccess: true,
  onCancelBookingError: true,
} as const;
const connect = { onError: true, onCheckSuccess: true, onCheckError: true, onSuccess: true } as const;
const create = { onCancel: true, onSuccess: true, onError: true } as const;
const accounts = {
  onSelectSuccess: true,
  onSelectError: true,
  onConnectSuccess: true,
  onConnectError: true,
  onDisconnectSuccess: true,
  onDisconnectError: true,
} as const;
const destination = { onDestinationSuccess: true, onDestinationError: true } as const;
const records = {
  onSaveSuccess: true,
  onSaveError: true,
  onDeleteSuccess: true,
  onDeleteError: true,
} as const;

export const atomCallbacks: Names = {
  AppleConnect: connect,
  AvailabilitySettings: {
    onUpdateSuccess: true,
    onUpdateError: true,
    onDeleteSuccess: true,
    onDeleteError: true,
    onCreateSuccess: true,
    onFormStateChange: true,
  },
  Booker: booker,
  BookerEmbed: { ...booker, onError: true },
  BookingDetails: { onReschedule: true, onCancelBookingSuccess: true, onCancelBookingError: true },
  BusyTimes: {},
  CalendarSettings: { ...accounts, ...destination },
  ConferencingAppsSettings: {
    onConnectSuccess: true,
    onConnectError: true,
    onDefaultChangeSuccess: true,
    onDefaultChangeError: true,
    onDisconnectSuccess: true,
    onDisconnectError: true,
    onBulkChangeEnd: true,
  },
  Connect: {},
  ConnectCalendar: { onSuccess: true, onError: true },
  CreateEventType: create,
  CreateEventTypeForm: create,
  CreateSchedule: create,
  CreateScheduleForm: create,
  DestinationCalendarSettings: destination,
  EventTypeSettings: {
    onSuccess: true,
    onError: true,
    onDeleteSuccess: true,
    onDeleteError: true,
    onFormStateChange: true,
    onEditSchedule: true,
  },
  GcalConnect: connect,
  IcsFeedConnect: connect,
  ListEventTypes: {
    onDuplicateSuccess: true,
    onDuplicateError: true,
    onHideSuccess: true,
    onHideError: true,
    onDeleteSuccess: true,
    onDeleteError: true,
    onBulkChangeEnd: true,
    onOpen: true,
  },
  ListSchedules: {
    onDuplicateSuccess: true,
    onDuplicateError: true,
    onSetDefaultSuccess: true,
    onSetDefaultError: true,
    onDeleteSuccess: true,
    onDeleteError: true,
    onOpenSchedule: true,
  },
  OutOfOfficeSettings: records,
  OutlookConnect: connect,
  PaymentForm: {
    onPaymentSuccess: true,
    onPaymentCancellation: true,
    onPaymentError: true,
    onEventTypePaymentInfoSuccess: true,
    onEventTypePaymentInfoFailure: true,
  },
  PrefetchedBooker: booker,
  SelectedCalendarsSettings: accounts,
  StripeConnect: connect,
  VerifiedResources: { onVerifySuccess: true, onVerifyError: true },
  WebhookSettings: records,
};
