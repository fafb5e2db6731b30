import { minutesOf } from '../confirmationMinutes.js';
import { languageName } from '../languageName.js';
import { type ChangeText, plainChange, switchChange, valueChange } from './changeText.js';

const confirmationPolicy = valueChange('confirmationPolicy', (policy, { t, f }) => {
  if (!policy) return t('eventType.advanced.confirmNever');
  const { threshold } = policy;
  const when =
    policy.type === 'always' || !threshold
      ? t('eventType.advanced.confirmAlways')
      : t('eventType.advanced.changeConfirmLate', { length: f.longLength(minutesOf(threshold)) });
  return policy.blocksTime ? when : t('eventType.advanced.changeTimeFree', { when });
});

const bookerLayouts = valueChange('bookerLayouts', (layouts, { t, f }) => {
  if (!layouts) return null;
  const names = layouts.enabledLayouts.map((layout) => t(`eventType.advanced.${layout}View`));
  if (names.length === 1) return f.list(names);
  const first = t(`eventType.advanced.${layouts.defaultLayout}View`);
  return t('eventType.advanced.changeViews', { views: f.list(names), first });
});

const disableRescheduling = valueChange('disableRescheduling', ({ isOff, minutesBefore }, { t, f }) => {
  if (isOff) return t('eventType.advanced.rescheduleNever');
  if (minutesBefore === null) return t('eventType.advanced.rescheduleAlways');
  return t('eventType.advanced.changeRescheduleUntil', { length: f.longLength(minutesBefore) });
});

const emailSettings: ChangeText = ({ emailSettings: before }, { emailSettings: after }, { t }) => {
  const isOff = (settings: typeof before, key: keyof typeof before) => settings[key] === true;
  const told = (key: keyof typeof before, off: string, on: string) =>
    isOff(before, key) === isOff(after, key) ? [] : [isOff(after, key) ? off : on];
  return [
    ...told(
      'disableEmailsToAttendees',
      t('eventType.advanced.changeAttendeeMailOff'),
      t('eventType.advanced.changeAttendeeMailOn'),
    ),
    ...told(
      'disableEmailsToHosts',
      t('eventType.advanced.changeHostMailOff'),
      t('eventType.advanced.changeHostMailOn'),
    ),
  ];
};

export const advancedChanges = {
  confirmationPolicy,
  customName: valueChange('customName', (text) => text || null),
  successRedirectUrl: valueChange('successRedirectUrl', (text) => text || null),
  lockTimeZoneToggleOnBookingPage: switchChange('lockTimeZoneToggleOnBookingPage'),
  color: valueChange('color', (color) => color && `${color.lightThemeHex} / ${color.darkThemeHex}`),
  bookerLayouts,
  interfaceLanguage: valueChange('interfaceLanguage', (tag, { t, f }) =>
    tag === '' ? t('eventType.advanced.languageOwn') : languageName(tag, f.locale),
  ),
  hideCalendarNotes: switchChange('hideCalendarNotes'),
  hideCalendarEventDetails: switchChange('hideCalendarEventDetails'),
  hideOrganizerEmail: switchChange('hideOrganizerEmail'),
  requiresBookerEmailVerification: switchChange('requiresBookerEmailVerification'),
  bookingRequiresAuthentication: switchChange('bookingRequiresAuthentication'),
  // What a calendar is called is not known here; its name at its provider is often no word.
  destinationCalendar: plainChange('destinationCalendar'),
  useDestinationCalendarEmail: switchChange('useDestinationCalendarEmail'),
  disableCancelling: switchChange('disableCancelling'),
  disableRescheduling,
  allowReschedulingPastBookings: switchChange('allowReschedulingPastBookings'),
  allowReschedulingCancelledBookings: switchChange('allowReschedulingCancelledBookings'),
  emailSettings,
} as const;
