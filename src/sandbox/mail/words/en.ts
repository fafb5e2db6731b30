import type { MailWords } from '../mailWords.js';

const both = (subject: string, lead: string) => ({
  attendee: { subject, lead },
  host: { subject, lead },
});

export const en: MailWords = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  bookings: {
    'booking-created': {
      attendee: { subject: 'Booked: {title}, {when}', lead: 'Your booking with {host} stands.' },
      host: { subject: 'New booking: {title}, {when}', lead: '{attendee} has booked a time with you.' },
    },
    'booking-requested': {
      attendee: {
        subject: 'Requested: {title}, {when}',
        lead: 'Your request is with {host}. You will hear when it is confirmed or declined.',
      },
      host: {
        subject: 'Please confirm: {title}, {when}',
        lead: '{attendee} asks for this time. It stands once you confirm it.',
      },
    },
    'booking-confirmed': {
      attendee: { subject: 'Confirmed: {title}, {when}', lead: '{host} has confirmed your booking.' },
      host: { subject: 'Confirmed: {title}, {when}', lead: 'You have confirmed the booking of {attendee}.' },
    },
    'booking-declined': both('Declined: {title}, {when}', '{host} has declined this booking.'),
    'booking-rescheduled': both('New time: {title}, {when}', 'The booking has been moved to another time.'),
    'booking-cancelled': both('Cancelled: {title}, {when}', 'The booking has been cancelled.'),
    'reschedule-requested': {
      attendee: {
        subject: 'Please choose another time: {title}',
        lead: '{host} can’t keep this time and asks you to choose another one. The booking is cancelled until then.',
      },
      host: {
        subject: 'Asked for another time: {title}, {when}',
        lead: 'You have asked {attendee} for another time. The booking is cancelled until then.',
      },
    },
    'guests-added': both('Guests added: {title}, {when}', 'More people come to this booking.'),
    'guest-invited': both('Invitation: {title}, {when}', 'You have been added to this booking.'),
    'attendee-removed': both('Taken out: {title}, {when}', 'You are no longer part of this booking.'),
    'host-changed': both('New host: {title}, {when}', '{host} hosts this booking from now on.'),
    'booking-handed-over': both('Handed over: {title}, {when}', '{host} hosts this booking in your place.'),
    'location-changed': both('New place: {title}, {when}', 'The booking takes place somewhere else.'),
  },
  what: 'What',
  when: 'When',
  formerly: 'Before',
  who: 'Who',
  host: 'host',
  where: 'Where',
  video: 'Video call',
  notes: 'Notes',
  reason: 'Reason',
  changeTime: 'Choose another time',
  cancel: 'Cancel',
  chooseTime: 'Choose a time',
  decide: 'Confirm or decline',
  open: 'Open the booking',
  codeSubject: 'Your code',
  codeText: (code) => `Your code is ${code}. It is good for at least 15 minutes.`,
  invitationSubject: (team) => `Invitation to ${team}`,
  invitationText: (team, inviter) =>
    inviter ? `${inviter} invites you to join ${team}.` : `You are invited to join ${team}.`,
};
