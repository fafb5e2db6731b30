const organizer = {
  id: 12,
  name: 'Ada Host',
  email: 'ada@host.example',
  username: 'ada',
  usernameInOrg: null,
  timeZone: 'Europe/London',
  timeFormat: 'HH:mm',
  language: { locale: 'en' },
  utcOffset: 0,
};

const attendee = {
  name: 'Maya Lind',
  firstName: 'Maya',
  lastName: 'Lind',
  email: 'maya@guest.example',
  phoneNumber: null,
  timeZone: 'Europe/Berlin',
  language: { locale: 'en' },
  utcOffset: 60,
};

/** A booking that there is not, told as webhooks of version 2021-10-20 tell one. */
export const exampleBooking = {
  uid: 'bKx3cQ9rT1mWvZ5yE7uL2a',
  bookingId: 4711,
  eventTypeId: 123,
  type: 'first-meeting',
  title: 'First meeting between Ada Host and Maya Lind',
  eventTitle: 'First meeting',
  eventDescription: 'Half an hour to get to know each other.',
  description: 'I have a question about my order.',
  additionalNotes: 'I have a question about my order.',
  customInputs: {},
  status: 'ACCEPTED',
  startTime: '2026-12-01T09:00:00.000Z',
  endTime: '2026-12-01T09:30:00.000Z',
  length: 30,
  organizer,
  attendees: [attendee],
  location: 'integrations:daily',
  conferenceData: null,
  destinationCalendar: null,
  hideCalendarNotes: false,
  requiresConfirmation: false,
  responses: {
    name: { label: 'your_name', value: 'Maya Lind', isHidden: false },
    email: { label: 'email_address', value: 'maya@guest.example', isHidden: false },
  },
  userFieldsResponses: {},
  metadata: { videoCallUrl: 'https://video.example/meet/bKx3cQ9rT1mWvZ5yE7uL2a' },
  seatsPerTimeSlot: null,
  hashedLink: null,
  smsReminderNumber: null,
  assignmentReason: null,
  price: 0,
  currency: 'usd',
};

/** A meeting that begins or ends is told as the API's own table has it. */
export const exampleMeeting = {
  id: exampleBooking.bookingId,
  uid: exampleBooking.uid,
  title: exampleBooking.title,
  startTime: exampleBooking.startTime,
  endTime: exampleBooking.endTime,
  description: exampleBooking.description,
  location: exampleBooking.location,
  eventTypeId: exampleBooking.eventTypeId,
  userId: organizer.id,
  status: 'accepted',
  attendees: [{ name: attendee.name, email: attendee.email, timeZone: attendee.timeZone }],
  metadata: exampleBooking.metadata,
};

/** Of a video call to which somebody did not come. */
export const exampleVideoCall = {
  title: exampleBooking.title,
  bookingId: exampleBooking.bookingId,
  bookingUid: exampleBooking.uid,
  startTime: exampleBooking.startTime,
  endTime: exampleBooking.endTime,
  attendees: [{ name: attendee.name, email: attendee.email }],
  participants: [],
  eventType: { id: exampleBooking.eventTypeId },
};
