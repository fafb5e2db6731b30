import type { Reasons } from './index.js';

/**
 * Of the legacy API. Its description has plain mistakes; where its own examples show them, the examples are right, and
 * elsewhere the server's public source is.
 */
export const v1: Reasons = {
  described: [
    [
      '* data *required',
      'It marks no field of any answer as required, although each of its examples has these, as the server has.',
    ],
    ['availabilities.* body days[] values', 'It forgets Saturday, which its examples of answers have.'],
    ['bookingReferences.create body bookingId type', 'The id of a booking is a number, not true or false.'],
    ['bookings.get data booking.userId extra', 'It stands in the example of this answer.'],
    ['bookings.get data booking.metadata extra', 'It stands in the example of this answer.'],
    ['bookings.get data booking.status extra', 'It stands in the example of this answer.'],
    ['bookings.get data booking.responses extra', 'It stands in the example of this answer.'],
    [
      'bookings.create body responses.smsReminderNumber type',
      'As a number it can’t begin with a plus or a zero.',
    ],
    ['bookings.* body status values', 'It lists them in the words about the field.'],
    ['bookings.update body startTime extra', 'The server’s source reads it in the place of `start`.'],
    ['bookings.update body endTime extra', 'The server’s source reads it in the place of `end`.'],
    ['bookings.listRecordings data [].share_token extra', 'It stands in the example of this answer.'],
    [
      'destinationCalendars.create body credentialId extra',
      'It says that it is required, and not what it is.',
    ],
    ['eventTypes.* body hosts[].userId required', 'A host without a user is nobody.'],
    ['eventTypes.* body locations[]*', 'Its example has a list of places, not a list of lists of them.'],
    [
      'selectedCalendars.delete path externalId type',
      'It is text where the same calendar is read or changed.',
    ],
    ['slots.list data slots extra', 'It says only that an object is answered, and shows this one.'],
    ['users.list query email type', 'One address is as good as a list of one, by its own words.'],
    ['users.* body timeFormat type', 'The server’s source takes the numbers 12 and 24.'],
    ['webhooks.* body eventTriggers *', 'The server’s source takes a list.'],
    ['webhooks.* path id type', 'The server’s source makes ids of letters.'],
  ],
  recorded: [],
};
