import { describe, expect, it } from 'vitest';
import { CalContractError } from '../errors/index.js';
import { parseInstant } from '../time/instant.js';
import { readBooking } from './readBooking.js';
import { answeredBooking as answered } from './testing/answeredBooking.js';
import { Wire } from './Wire.js';

const read = (change: object = {}) => readBooking(new Wire('bookings.get', { ...answered, ...change }));

describe('a booking as it is read', () => {
  it('has its times as instants, and its people', () => {
    expect(read()).toEqual({
      uid: 'b1',
      title: 'Follow-up between Hannah and Priya',
      status: 'accepted',
      start: parseInstant('2026-11-12T10:30:00Z'),
      end: parseInstant('2026-11-12T11:00:00Z'),
      eventType: { id: 7, slug: 'follow-up' },
      hosts: [{ name: 'Hannah', username: 'hannah', zone: 'Europe/London' }],
      attendees: [{ name: 'Priya', email: 'priya@post.example', zone: 'Asia/Kathmandu', seatUid: null }],
      guests: ['tom@post.example'],
      locationKind: 'place',
      location: '14 Chapel Lane',
      meetingUrl: null,
      notes: 'Sore knee',
      answers: {},
      recurringBookingUid: null,
      seatUid: null,
      rescheduledFromUid: null,
      rescheduledToUid: null,
      cancelledBy: '',
      cancellationReason: '',
      rescheduledBy: '',
      reschedulingReason: '',
      isPaymentRequired: false,
      paymentUid: null,
    });
  });

  it('says nothing where the API has nothing', () => {
    const bare = { guests: undefined, location: null, description: null, cancellationReason: null };
    expect(read(bare)).toMatchObject({ guests: [], location: null, notes: '', cancellationReason: '' });
  });

  it.each([
    ['https://meet.example/a', 'online', 'https://meet.example/a', 'https://meet.example/a'],
    ['+44 113 496 0000', 'phone', '+44 113 496 0000', null],
    ['14 Chapel Lane', 'place', '14 Chapel Lane', null],
    ['javascript:alert(1)', 'place', 'javascript:alert(1)', null],
    ['integrations:daily', 'online', null, null],
    ['integrations:google:meet', 'online', null, null],
    ['', 'unknown', null, null],
    [null, 'unknown', null, null],
  ])('at %j takes place %s: %j', (location, locationKind, place, meetingUrl) => {
    expect(read({ location })).toMatchObject({ locationKind, location: place, meetingUrl });
  });

  it('has the answers to the host’s own questions, and none that stand elsewhere', () => {
    const bookingFieldsResponses = {
      name: 'Priya',
      email: 'priya@post.example',
      guests: ['tom@post.example'],
      location: { value: 'inPerson', optionValue: '' },
      notes: 'Sore knee',
      side: 'left',
      pain: 7,
      consent: true,
      sports: ['tennis', 'chess'],
      empty: '',
      upload: { url: 'x' },
      none: null,
    };
    expect(read({ bookingFieldsResponses }).answers).toEqual({
      side: 'left',
      pain: 7,
      consent: true,
      sports: ['tennis', 'chess'],
    });
  });

  it('says by whom and why it was moved or cancelled, and what stands for it', () => {
    const change = {
      status: 'cancelled',
      cancelledByEmail: 'h@post.example',
      cancellationReason: 'Ill',
      rescheduledFromUid: 'b0',
      rescheduledToUid: 'b2',
      rescheduledByEmail: 'p@post.example',
      reschedulingReason: 'A cold',
    };
    expect(read(change)).toMatchObject({
      cancelledBy: 'h@post.example',
      cancellationReason: 'Ill',
      rescheduledFromUid: 'b0',
      rescheduledToUid: 'b2',
      rescheduledBy: 'p@post.example',
      reschedulingReason: 'A cold',
    });
  });

  it('has yet to be paid for, where the server says so', () => {
    expect(read({ paymentRequired: true, paymentUid: 'p1' })).toMatchObject({
      isPaymentRequired: true,
      paymentUid: 'p1',
    });
  });

  it('shows a managed user’s own address, not the one that the platform made of it', () => {
    const attendees = [
      { ...answered.attendees[0], email: 'a+clx@post.example', displayEmail: 'a@post.example' },
    ];
    expect(read({ attendees }).attendees[0]?.email).toBe('a@post.example');
  });

  it('without its start is refused', () => {
    expect(() => read({ start: undefined })).toThrow(CalContractError);
  });
});
