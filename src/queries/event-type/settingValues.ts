import type { BookingField as QuestionOfForm } from '../../contract/event-types/bookingFields.schema.js';
import type {
  BookerLayout,
  BookerLayouts,
  EventTypeColor,
  InterfaceLanguage,
} from '../../contract/event-types/bookingPage.schema.js';
import type { NoticeThreshold } from '../../contract/event-types/bookingRules.schema.js';
import type { Location as PlaceOfEvent } from '../../contract/event-types/locations.schema.js';
import type {
  CalVideoSettings,
  EmailSettings,
  EventTypeCalendar,
} from '../../contract/event-types/meeting.schema.js';
import type { HostPriority, SchedulingType } from '../../contract/teams/event-types/eventTypes.schema.js';
import type { RecurrenceRule } from '../eventTypeRules.js';
import type { BookingWindowRule, LimitRules } from '../hostRules.js';

export type {
  BookerLayout,
  BookerLayouts,
  BookingWindowRule,
  CalVideoSettings,
  EmailSettings,
  EventTypeCalendar,
  EventTypeColor,
  HostPriority,
  InterfaceLanguage,
  LimitRules,
  NoticeThreshold,
  RecurrenceRule,
  SchedulingType,
};

/** Where an event takes place. `unknown`: stored by something newer; it can be kept or removed, and is lost once another is added. */
export type Place = PlaceOfEvent;

/** A question of the booking form, as its host edits it. */
export type Question = QuestionOfForm;
export type QuestionType = Question['type'];

/** Which bookings wait for the host. */
export interface ConfirmationSetting {
  /** `time`: those made shorter before their start than `threshold`. */
  readonly type: 'always' | 'time';
  /** Of type `time`. */
  readonly threshold: NoticeThreshold | null;
  /** A booking that waits takes its time from the others already. */
  readonly blocksTime: boolean;
}

export interface SeatsSetting {
  /** Of one time, 1 to 1000. */
  readonly total: number;
  /** Attendees see each other's names. */
  readonly showsAttendees: boolean;
  /** The booking page says how many are left. */
  readonly showsLeft: boolean;
}

export interface ActiveBookingsSetting {
  /** How many bookings that are still ahead an attendee may have, by e-mail address; at least 1. */
  readonly most: number;
  /** Whoever has reached the limit is offered to move the last of them. */
  readonly offersMove: boolean;
}

export interface ReschedulingSetting {
  /** Nobody can reschedule, at any time. */
  readonly isOff: boolean;
  /** Minutes before the start from which on it is too late; null: never. Only where `isOff` is false. */
  readonly minutesBefore: number | null;
}

export interface HostSetting {
  readonly userId: number;
  /** Of a round robin: takes part in every booking. */
  readonly mandatory: boolean;
  /** Of a round robin: who comes first among those that are free. */
  readonly priority: HostPriority;
}

/** What can be set of every event type, by the API's names. Lengths are minutes unless it is said otherwise. */
export interface CommonSettings {
  readonly title: string;
  /** The last part of the booking page's address. */
  readonly slug: string;
  /** May be Markdown; empty: there is none. */
  readonly description: string;
  /** Not among the owner's public event types. */
  readonly hidden: boolean;
  readonly lengthInMinutes: number;
  /** Among which a visitor can choose; empty: the one length. */
  readonly lengthInMinutesOptions: readonly number[];
  readonly locations: readonly Place[];
  /** null: nothing is set. */
  readonly calVideoSettings: CalVideoSettings | null;
  /** null: the host's default schedule. */
  readonly scheduleId: number | null;
  readonly beforeEventBuffer: number;
  readonly afterEventBuffer: number;
  readonly minimumBookingNotice: number;
  /** From one offered start to the next; null: the length. */
  readonly slotInterval: number | null;
  /** By which every offered start is moved. */
  readonly offsetStart: number;
  /** Bookings in a period; a period that is absent has no limit. */
  readonly bookingLimitsCount: LimitRules;
  /** Booked minutes in a period. */
  readonly bookingLimitsDuration: LimitRules;
  /** null: as many as she likes. */
  readonly bookerActiveBookingsLimit: ActiveBookingsSetting | null;
  /** null: without end. */
  readonly bookingWindow: BookingWindowRule | null;
  readonly onlyShowFirstAvailableSlot: boolean;
  readonly showOptimizedSlots: boolean;
  /** The form's questions in its order: the API keeps its own first and last, and the host's between. */
  readonly bookingFields: readonly Question[];
  readonly disableGuests: boolean;
  /** null: one attendee has a time to herself. */
  readonly seats: SeatsSetting | null;
  /** null: one booking is one meeting. */
  readonly recurrence: RecurrenceRule | null;
  /** null: none waits. */
  readonly confirmationPolicy: ConfirmationSetting | null;
  /** What a booking is called, with variables in braces; empty: as the server calls it. */
  readonly customName: string;
  /** Where the browser goes after booking; empty: the confirmation stays. */
  readonly successRedirectUrl: string;
  readonly lockTimeZoneToggleOnBookingPage: boolean;
  /** null: none is chosen. */
  readonly color: EventTypeColor | null;
  /** null: as the server has it. */
  readonly bookerLayouts: BookerLayouts | null;
  /** BCP 47; empty: the visitor's own. */
  readonly interfaceLanguage: string;
  readonly hideCalendarNotes: boolean;
  readonly hideCalendarEventDetails: boolean;
  readonly hideOrganizerEmail: boolean;
  readonly requiresBookerEmailVerification: boolean;
  /** Only its owner, or an admin of its team, can book it through the API. */
  readonly bookingRequiresAuthentication: boolean;
  /** null: the host's default. */
  readonly destinationCalendar: EventTypeCalendar | null;
  readonly useDestinationCalendarEmail: boolean;
  /** Nobody can cancel. */
  readonly disableCancelling: boolean;
  readonly disableRescheduling: ReschedulingSetting;
  readonly allowReschedulingPastBookings: boolean;
  readonly allowReschedulingCancelledBookings: boolean;
}

/** What can be set of a team's event type beside that. Of a host's own it is as if none of it were set. */
export interface TeamSettings {
  /** null: it is a host's own. */
  readonly schedulingType: SchedulingType | null;
  readonly hosts: readonly HostSetting[];
  /** Every member hosts, also those who join later: `hosts` is who does so now. */
  readonly assignAllTeamMembers: boolean;
  readonly rescheduleWithSameRoundRobinHost: boolean;
  readonly emailSettings: EmailSettings;
}

/** Every setting of an event type: those 47 that the API takes. */
export interface SettingValues extends CommonSettings, TeamSettings {}
export type SettingKey = keyof SettingValues;
