import type { SettingKey } from '../queries/event-type/settingValues.js';

/** The tabs, in their order. */
export const settingTabs = [
  'setup',
  'availability',
  'team',
  'limits',
  'form',
  'seats',
  'recurring',
  'advanced',
  'payments',
  'links',
  'webhooks',
] as const;
export type SettingTab = (typeof settingTabs)[number];

/** Each field by its tab and name, with the API's settings that it edits. */
export const settingFields = {
  'setup.title': ['title'],
  'setup.slug': ['slug'],
  'setup.description': ['description'],
  'setup.hidden': ['hidden'],
  'setup.length': ['lengthInMinutes', 'lengthInMinutesOptions'],
  'setup.locations': ['locations'],
  'setup.calVideo': ['calVideoSettings'],
  'availability.schedule': ['scheduleId'],
  'team.schedulingType': ['schedulingType'],
  'team.hosts': ['hosts', 'assignAllTeamMembers'],
  'team.sameHost': ['rescheduleWithSameRoundRobinHost'],
  'limits.buffers': ['beforeEventBuffer', 'afterEventBuffer'],
  'limits.notice': ['minimumBookingNotice'],
  'limits.interval': ['slotInterval'],
  'limits.offset': ['offsetStart'],
  'limits.count': ['bookingLimitsCount'],
  'limits.duration': ['bookingLimitsDuration'],
  'limits.perBooker': ['bookerActiveBookingsLimit'],
  'limits.window': ['bookingWindow'],
  'limits.firstSlotOnly': ['onlyShowFirstAvailableSlot'],
  'limits.optimizedSlots': ['showOptimizedSlots'],
  'form.questions': ['bookingFields'],
  'form.guests': ['disableGuests'],
  'seats.seats': ['seats'],
  'recurring.recurrence': ['recurrence'],
  'advanced.confirmation': ['confirmationPolicy'],
  'advanced.name': ['customName'],
  'advanced.redirect': ['successRedirectUrl'],
  'advanced.zoneLock': ['lockTimeZoneToggleOnBookingPage'],
  'advanced.layouts': ['bookerLayouts'],
  'advanced.language': ['interfaceLanguage'],
  'advanced.color': ['color'],
  'advanced.calendar': ['destinationCalendar', 'useDestinationCalendarEmail'],
  'advanced.hideNotes': ['hideCalendarNotes'],
  'advanced.hideDetails': ['hideCalendarEventDetails'],
  'advanced.hideEmail': ['hideOrganizerEmail'],
  'advanced.verification': ['requiresBookerEmailVerification'],
  'advanced.signIn': ['bookingRequiresAuthentication'],
  'advanced.cancelling': ['disableCancelling'],
  'advanced.rescheduling': ['disableRescheduling'],
  'advanced.reschedulingPast': ['allowReschedulingPastBookings'],
  'advanced.reschedulingCancelled': ['allowReschedulingCancelledBookings'],
  'advanced.emails': ['emailSettings'],
} as const satisfies Readonly<Record<`${SettingTab}.${string}`, readonly SettingKey[]>>;

/** Such as `limits.notice`. */
export type SettingField = keyof typeof settingFields;

const fieldNames = Object.keys(settingFields) as readonly SettingField[];

const fieldByKey = new Map<SettingKey, SettingField>(
  fieldNames.flatMap((field) => settingFields[field].map((key): [SettingKey, SettingField] => [key, field])),
);

/** The field in which that setting is edited. */
export function fieldOf(key: SettingKey): SettingField {
  const field = fieldByKey.get(key);
  if (field === undefined) throw new RangeError(`"${key}" is edited in no field.`);
  return field;
}

/** The tab on which that field stands. */
export function tabOf(field: SettingField): SettingTab {
  const tab = settingTabs.find((each) => field.startsWith(`${each}.`));
  if (tab === undefined) throw new RangeError(`"${field}" stands on no tab.`);
  return tab;
}
