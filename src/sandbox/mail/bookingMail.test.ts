import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import type { SandboxOptions } from '../createSandbox.js';
import { readFeed } from '../routes/calendars/feeds/readFeed.js';
import { ADA, FREE, talk } from '../testing/talk.js';

const LATER = '2026-11-24T11:00:00.000Z';
const WEEK = { start: parseInstant('2026-11-23T00:00Z'), end: parseInstant('2026-11-30T00:00Z') };
const ZOE = { email: 'zoe@example.com', name: 'Zoë' };

/** A host with a fresh event type, and what has been mailed since it was last looked at. */
async function stage(settings: object = {}, options?: SandboxOptions) {
  const all = talk(options);
  const { post, token, sandbox } = all;
  const made = { title: 'Talk', slug: 'talk', lengthInMinutes: 30, ...settings };
  const eventTypeId: number = (await post('/v2/event-types', made, { token })).body.data.id;
  const book = async (more: object = {}) =>
    (await post('/v2/bookings', { eventTypeId, start: FREE, attendee: ADA, ...more })).body.data;
  let seen = 0;
  const fresh = async () => {
    const mails = await sandbox.emails();
    const since = mails.slice(seen);
    seen = mails.length;
    return since;
  };
  const kinds = async () => (await fresh()).map(({ kind, to }) => `${kind} to ${to.split(/[+@]/)[0]}`);
  return { ...all, host: sandbox.demo.user, book, fresh, kinds };
}

const ASKS = { confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false } };

describe('mail about a booking', () => {
  it('goes to the host and to who booked, each in their own zone and language', async () => {
    const { book, fresh, host } = await stage();
    const { uid } = await book({ attendee: { ...ADA, language: 'de' } });
    const [toHost, toAda, ...others] = await fresh();
    expect(others).toEqual([]);
    expect(toHost).toMatchObject({
      kind: 'booking-created',
      to: host.email,
      replyTo: ADA.email,
      from: 'Northside Physio <no-reply@booking.northside-physio.example>',
      bookingUid: uid,
    });
    expect(toHost?.text).toContain('Ada Byron has booked a time with you.');
    expect(toHost?.text).toMatch(/When: Tuesday, November 24, 2026.*09:00 – 09:30 \(Europe\/London\)/);
    expect(toAda).toMatchObject({ to: ADA.email, replyTo: host.email, language: 'de' });
    expect(toAda?.subject).toMatch(/^Gebucht: Talk between Hannah Lindqvist and Ada Byron, 24\.11\.2026/);
    expect(toAda?.text).toMatch(/Wann: Dienstag, 24\. November 2026.*10:00.*10:30.*\(Europe\/Paris\)/);
    expect(toAda?.text).toContain(`/reschedule/${uid}`);
  });

  it('brings a file that calendars can read, and takes the event out again', async () => {
    const { book, post, fresh } = await stage();
    const { uid, title } = await book({
      attendee: { ...ADA, name: `Ada "Augusta", ${'ä'.repeat(80)}` },
      bookingFieldsResponses: { notes: 'First line\nsecond; third' },
    });
    const [toHost] = await fresh();
    const file = toHost?.attachment;
    expect(file).toMatchObject({ fileName: 'invite.ics', contentType: expect.stringContaining('REQUEST') });
    const lines = file?.content.split('\r\n') ?? [];
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(readFeed(file?.content ?? '').eventsIn(WEEK, parseZone('UTC'))).toEqual([
      { title, start: Date.parse(FREE), end: Date.parse(FREE) + 30 * 60_000 },
    ]);
    await post(`/v2/bookings/${uid}/cancel`, {});
    const [cancelled] = await fresh();
    const uidOf = (text = '') => /UID:(.*)/.exec(text)?.[1];
    expect(uidOf(cancelled?.attachment?.content)).toBe(uidOf(file?.content));
    expect(cancelled?.attachment?.content).toContain('METHOD:CANCEL');
    expect(readFeed(cancelled?.attachment?.content ?? '').eventsIn(WEEK, parseZone('UTC'))).toEqual([]);
  });

  it('asks the host, and tells the answer', async () => {
    const { book, post, token, kinds, fresh } = await stage(ASKS);
    const first = await book();
    const second = await book({ start: LATER });
    const asked = ['booking-requested to hannah', 'booking-requested to ada'];
    expect(await kinds()).toEqual([...asked, ...asked]);
    await post(`/v2/bookings/${first.uid}/confirm`, undefined, { token });
    expect(await kinds()).toEqual(['booking-confirmed to hannah', 'booking-confirmed to ada']);
    await post(`/v2/bookings/${second.uid}/decline`, { reason: 'I am away' }, { token });
    const [declined, ...others] = await fresh();
    expect([declined?.kind, declined?.to, others]).toEqual(['booking-declined', ADA.email, []]);
    expect(declined?.text).toContain('Reason: I am away');
  });

  it('tells of another time with the one before, and of the end with its reason', async () => {
    const { book, post, fresh } = await stage();
    const { uid } = await book();
    await fresh();
    const moved = (await post(`/v2/bookings/${uid}/reschedule`, { start: LATER })).body.data;
    const [, toAda] = await fresh();
    expect(toAda?.kind).toBe('booking-rescheduled');
    expect(toAda?.text).toMatch(/When: .*12:00.*\nBefore: .*10:00/);
    await post(`/v2/bookings/${moved.uid}/cancel`, { cancellationReason: 'Better' });
    const cancelled = await fresh();
    expect(cancelled.map(({ kind }) => kind)).toEqual(['booking-cancelled', 'booking-cancelled']);
    expect(cancelled[1]?.text).toContain('Reason: Better');
    expect(cancelled[1]?.text).not.toContain('/reschedule/');
  });

  it('asks the attendee for another time', async () => {
    const { book, post, token, fresh } = await stage();
    const { uid } = await book();
    await fresh();
    const asked = { rescheduleReason: 'I am ill' };
    await post(`/v2/bookings/${uid}/request-reschedule`, asked, { token, version: '2026-02-25' });
    const [, toAda] = await fresh();
    expect(toAda).toMatchObject({ kind: 'reschedule-requested', to: ADA.email });
    expect(toAda?.text).toMatch(/Reason: I am ill\n\nChoose a time: https:\/\/.*\/reschedule\//);
  });

  it('invites guests, tells the others, and lets go of who is taken out', async () => {
    const { book, post, get, remove, token, kinds } = await stage();
    const { uid } = await book();
    await kinds();
    await post(`/v2/bookings/${uid}/guests`, { guests: [ZOE] }, { token });
    expect(await kinds()).toEqual(['guests-added to hannah', 'guests-added to ada', 'guest-invited to zoe']);
    const people = (await get(`/v2/bookings/${uid}/attendees`, { token })).body.data;
    await remove(`/v2/bookings/${uid}/attendees/${people[1].id}`, undefined, { token });
    expect(await kinds()).toEqual(['attendee-removed to zoe']);
  });

  it('tells everybody of another place', async () => {
    const { book, patch, token, fresh } = await stage();
    const { uid } = await book();
    await fresh();
    const location = { type: 'address', address: '1 Elm Row' };
    await patch(`/v2/bookings/${uid}/location`, { location }, { token });
    const mails = await fresh();
    expect(mails.map(({ kind }) => kind)).toEqual(['location-changed', 'location-changed']);
    expect(mails[1]?.text).toContain('Where: 1 Elm Row');
  });

  it('tells of a series once, with all its times', async () => {
    const recurrence = { interval: 1, occurrences: 3, frequency: 'weekly' };
    const { book, fresh } = await stage({ recurrence });
    await book();
    const mails = await fresh();
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text.match(/December|November/g)).toHaveLength(3);
    expect(mails[1]?.attachment?.content.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it('tells who takes a seat, and of the others nobody', async () => {
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true };
    const { book, kinds, fresh } = await stage({ seats });
    await book();
    await kinds();
    await book({ attendee: { ...ADA, ...ZOE } });
    const mails = await fresh();
    expect(mails.map(({ to }) => to.split(/[+@]/)[0])).toEqual(['hannah', 'zoe']);
    expect(mails[1]?.text).not.toContain(ADA.email);
  });

  it('reaches who gave only a number by text message', async () => {
    const { book, sandbox } = await stage();
    const { email: _, ...attendee } = { ...ADA, phoneNumber: '+33612345678' };
    await book({ attendee });
    const [message] = (await sandbox.outbox()).filter(({ channel }) => channel === 'sms');
    expect(message).toMatchObject({ to: '+33612345678', text: expect.stringMatching(/^Booked: Talk/) });
  });

  it('is sent by no client that has not asked for it', async () => {
    const { book, patch, sandbox, secret, kinds } = await stage();
    const { clientId } = sandbox.demo;
    const off = { areEmailsEnabled: false };
    const changed = await patch(`/v2/oauth-clients/${clientId}`, off, {
      headers: { ...secret, 'x-cal-client-id': clientId },
    });
    expect(changed.status).toBe(200);
    await book();
    expect(await kinds()).toEqual([]);
  });
});

it('leads back to where the client wants its visitors', async () => {
  const { book, patch, sandbox, secret, fresh } = await stage();
  const { clientId } = sandbox.demo;
  const uris = { bookingRescheduleRedirectUri: 'https://clinic.example/move' };
  await patch(`/v2/oauth-clients/${clientId}`, uris, { headers: { ...secret, 'x-cal-client-id': clientId } });
  const { uid } = await book();
  expect((await fresh())[1]?.text).toContain(`https://clinic.example/move/${uid}`);
});
