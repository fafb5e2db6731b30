/** What is read of a booking on its own page alone. */
export const enDetails = {
  'booking.loading': 'Loading the booking',
  'booking.replacedShow': 'Show the new time',
  'booking.join': 'Join now',
  'booking.missingTitle': 'There is no such booking',
  'booking.missingText': 'Check the link, or look into the mail that confirmed it.',
  'booking.refusedTitle': 'This booking is not open to you',
  'booking.refusedText': 'Sign in, or ask the person who sent you the link.',
  'booking.failedTitle': 'The booking did not load',
} as const;
