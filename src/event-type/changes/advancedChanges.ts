import { plainChange, switchChange, valueChange } from './changeText.js';

export const advancedChanges = {
  confirmationPolicy: plainChange('confirmationPolicy'),
  customName: valueChange('customName', (text) => text || null),
  successRedirectUrl: valueChange('successRedirectUrl', (text) => text || null),
  lockTimeZoneToggleOnBookingPage: switchChange('lockTimeZoneToggleOnBookingPage'),
  color: plainChange('color'),
  bookerLayouts: plainChange('bookerLayouts'),
  interfaceLanguage: plainChange('interfaceLanguage'),
  hideCalendarNotes: switchChange('hideCalendarNotes'),
  hideCalendarEventDetails: switchChange('hideCalendarEventDetails'),
  hideOrganizerEmail: switchChange('hideOrganizerEmail'),
  requiresBookerEmailVerification: switchChange('requiresBookerEmailVerification'),
  bookingRequiresAuthentication: switchChange('bookingRequiresAuthentication'),
  destinationCalendar: plainChange('destinationCalendar'),
  useDestinationCalendarEmail: switchChange('useDestinationCalendarEmail'),
  disableCancelling: switchChange('disableCancelling'),
  disableRescheduling: plainChange('disableRescheduling'),
  allowReschedulingPastBookings: switchChange('allowReschedulingPastBookings'),
  allowReschedulingCancelledBookings: switchChange('allowReschedulingCancelledBookings'),
  emailSettings: plainChange('emailSettings'),
} as const;
