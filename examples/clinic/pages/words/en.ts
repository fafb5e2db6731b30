/** The clinic's own words. Daybook's come with Daybook. */
export const en = {
  tagline: 'Physiotherapy in Leeds',
  bookNav: 'Book a visit',
  findNav: 'Find us',
  staffNav: 'Staff',
  hoursNav: 'Hours',
  meetingsNav: 'Visits',
  calendarsNav: 'Calendars',
  otherLanguage: { short: 'DE', name: 'Deutsch' },
  visitorsTitle: 'Book a visit',
  heroTitle: 'Move well again.',
  heroText:
    'Hannah Lindqvist takes her time, and your pain seriously. Pick what you need, see what is free, and it is yours: no account, no telephone queue.',
  heroFacts: ['First visit within days', 'Free to change until the day before', 'Registered with the HCPC'],
  treatments: 'What can we do for you?',
  beforeTitle: 'Before your visit',
  before: [
    {
      title: 'What to bring',
      text: 'Clothes you can move in, letters or scans if you have any, and the story of what hurts.',
    },
    {
      title: 'When you come',
      text: 'Ring the green door. There is no waiting room to speak of, because nobody waits.',
    },
    {
      title: 'If plans change',
      text: 'Move or cancel on the page that follows your booking. Until the day before it costs nothing.',
    },
  ],
  footerHours: 'Monday to Thursday 9:00 to 17:30, Friday until 13:00',
  footerDemo: 'An invented clinic, to show Daybook at work.',

  meetingsTitle: 'Kinds of visits',
  meetingsBack: 'All kinds of visits',
  meetingsText: 'What can be booked, for how long, where, and what is asked.',
  calendarsTitle: 'Calendars',
  calendarsText: 'Which calendars take time from the visitors’ page, and where visits are written.',
  stripeTitle: 'Payments',
  stripeText: 'Visits that cost something when they are booked are paid into this account.',
  payTitle: 'Pay for your visit',
  payText: 'The time is yours once it is paid.',
  paidTitle: 'See you then',
  paidText: 'Wear what you like to run in. A confirmation is on its way by e-mail.',
  payBack: 'Back to the visits',
  hoursTitle: 'Hours',
  hoursBack: 'All hours',
  hoursText: 'When visits can be booked. What you change here, the visitors’ page obeys at once.',

  staffTitle: 'Appointments',
  signInTitle: 'Staff sign in',
  signInText:
    'This is a demonstration, so nobody asks for a password. In your product this is the sign-in you have.',
  signIn: 'Sign in as Hannah Lindqvist',
  signOut: 'Sign out',
  loadFailed: 'The clinic’s server can’t be reached. Reload the page to try again.',
  bookingsFailed: 'The appointments did not load. Trying again in a few seconds.',
  loading: 'Loading',
  today: 'Today',
  tomorrow: 'Tomorrow',
  greeting: (name: string) => `Hello ${name}`,
  appointments: (count: number) => (count === 1 ? '1 appointment' : `${count} appointments`),
  tileToday: 'Today',
  tileWeek: 'Next seven days',
  tileNext: 'Next visit',
  none: 'none',
  lists: { upcoming: 'Upcoming', past: 'Past', cancelled: 'Cancelled' },
  empty: {
    upcoming:
      'Nothing is booked yet. Book a visit on the visitors’ page, and it appears here within seconds.',
    past: 'Nothing has taken place yet.',
    cancelled: 'Nothing was cancelled.',
  },
  statuses: {
    accepted: 'Confirmed',
    pending: 'To be confirmed',
    cancelled: 'Cancelled',
    rejected: 'Declined',
  },
  isNew: 'New',
  notes: 'Notes',
  guests: 'Guests',
  cancel: 'Cancel',
  cancelOf: (name: string, time: string) => `Cancel ${name}, ${time}`,
  cancelReason: (name: string) => `Reason, for ${name} to read`,
  cancelYes: 'Cancel appointment',
  cancelNo: 'Keep it',
  cancelFailed: 'That did not work, and the appointment still stands. Try again.',
  cancelled: (name: string) => `The appointment of ${name} is cancelled.`,
  zoneNote: (city: string) => `All times are ${city} time.`,
  renewed: (count: number, at: string | null) =>
    at === null
      ? 'Access token not renewed yet.'
      : `Access token renewed ${count === 1 ? 'once' : `${count} times`}, last at ${at}.`,
};

export type Words = typeof en;
