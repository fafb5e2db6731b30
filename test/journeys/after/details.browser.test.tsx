import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import { charge } from '../../support/charge.js';
import { openDetails } from '../../support/detailsPage.js';
import { openStage, type Stage, visit } from '../../support/stage.js';

const version = { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' };

/** What the API answers to the host, or to anybody. */
async function send(stage: Stage, method: string, path: string, body?: object, isHost = false) {
  const { sandbox } = stage;
  const headers = { ...version, ...(isHost && { authorization: `Bearer ${sandbox.demo.user.accessToken}` }) };
  const answer = await sandbox.fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const { data } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return data;
}

const person = { name: 'Ada Byron', email: 'ada@post.example', timeZone: 'Europe/London' };

/** An event type of Hannah's with these settings, and its id. */
async function eventType(stage: Stage, settings: object): Promise<number> {
  const headers = { ...version, 'cal-api-version': '2024-06-14' };
  const answer = await stage.sandbox.fetch('/v2/event-types', {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${stage.sandbox.demo.user.accessToken}` },
    body: JSON.stringify({ title: 'Course', slug: 'course', lengthInMinutes: 30, ...settings }),
  });
  const { data } = await answer.json();
  if (!answer.ok) throw new Error(`event type: ${answer.status}`);
  return data.id;
}

const book = (stage: Stage, eventTypeId: number, start: string, attendee = person) =>
  send(stage, 'POST', '/v2/bookings', { eventTypeId, start, attendee });

const statuses = async (stage: Stage, uid: string) =>
  [await send(stage, 'GET', `/v2/bookings/${uid}`)].flat().map(({ status }) => status);

describe('a booking’s own page', () => {
  it('shows it, offers calendars, and cancels it with a reason', async () => {
    const stage = openStage();
    const { uid } = await book(stage, await eventType(stage, {}), '2026-11-17T10:30:00Z');
    const onCancelBookingSuccess = vi.fn();
    const onReschedule = vi.fn();
    const here = openDetails(stage, { uid, onCancelBookingSuccess, onReschedule });
    await expect.element(here.heading('This booking is confirmed')).toBeVisible();
    await expect.element(here.text('Course, 30 minutes')).toBeVisible();
    await expect.element(here.text('Tuesday 17 November 2026')).toBeVisible();
    await expect.element(here.text('ada@post.example')).toBeVisible();
    await expect.element(here.root.getByRole('link', { name: 'Office 365' })).toBeVisible();
    await expectNoAxeViolations(here.container);
    await here.button('Reschedule').click();
    expect(onReschedule).toHaveBeenCalledExactlyOnceWith(uid);

    await here.button('Cancel booking').click();
    await expect.element(here.button('Keep it')).toHaveFocus();
    await expectNoAxeViolations(here.container);
    await here.field('Reason').fill('Better now');
    await here.button('Cancel booking').click();
    await expect.element(here.heading('Your booking is cancelled')).toHaveFocus();
    expect(await statuses(stage, uid)).toEqual(['cancelled']);
    await expect.poll(() => onCancelBookingSuccess.mock.calls.length).toBe(1);
  });

  it('cancels one date of a series, and then all of it', async () => {
    const stage = openStage();
    const recurrence = { interval: 1, occurrences: 7, frequency: 'weekly' };
    const id = await eventType(stage, { recurrence });
    const made = await book(stage, id, '2026-11-17T11:00:00Z');
    const { recurringBookingUid } = made[0];
    const here = openDetails(stage, { uid: recurringBookingUid });
    await expect.element(here.heading('This booking is confirmed')).toBeVisible();
    expect(here.root.getByRole('listitem').elements()).toHaveLength(5);
    await here.button('2 more').click();
    expect(here.root.getByRole('listitem').elements()).toHaveLength(7);

    await here.button('Cancel booking').click();
    await here.root.getByRole('radio', { name: 'One date', exact: true }).click();
    await expectNoAxeViolations(here.container);
    await here.button('Cancel booking').click();
    await expect.element(here.text('One date is cancelled.')).toBeVisible();
    expect((await statuses(stage, recurringBookingUid)).filter((it) => it === 'cancelled')).toHaveLength(1);

    await here.button('Cancel booking').click();
    await here.button('Cancel booking').click();
    await expect.element(here.heading('Your booking is cancelled')).toBeVisible();
    expect(new Set(await statuses(stage, recurringBookingUid))).toEqual(new Set(['cancelled']));
  });

  it('gives up one seat, and the others keep theirs', async () => {
    const stage = openStage();
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true };
    const id = await eventType(stage, { seats });
    const hers = await book(stage, id, '2026-11-17T11:00:00Z');
    await book(stage, id, '2026-11-17T11:00:00Z', { ...person, email: 'ben@post.example', name: 'Ben' });
    const here = openDetails(stage, { uid: hers.seatUid });
    await expect.element(here.text('Ada Byron')).toBeVisible();
    await here.button('Give up my place').click();
    await here.button('Give up my place').click();
    await expect.element(here.heading('Your booking is cancelled')).toBeVisible();
    const left = await stage.sandbox.store.bookings.find(hers.uid);
    expect(left?.attendees.map(({ email }) => email)).toEqual(['ben@post.example']);
  });

  it('says in words that its event type lets nobody cancel', async () => {
    const stage = openStage();
    const id = await eventType(stage, { disableCancelling: { disabled: true } });
    const { uid } = await book(stage, id, '2026-11-17T10:30:00Z');
    const here = openDetails(stage, { uid });
    await expect.element(here.text('This booking can’t be cancelled here. Ask its host.')).toBeVisible();
    await expect.element(here.button('Cancel booking')).not.toBeInTheDocument();
  });

  it('says that there is none', async () => {
    const here = openDetails(openStage(), { uid: 'nope' });
    await expect.element(here.heading('There is no such booking')).toBeVisible();
    await expectNoAxeViolations(here.container);
  });

  it('says that it did not load, and tries again', async () => {
    const stage = openStage();
    const { uid } = await book(stage, await eventType(stage, {}), '2026-11-17T10:30:00Z');
    const disarm = stage.sandbox.fault({ name: 'outage', operation: 'bookings.get' });
    const here = openDetails(stage, { uid });
    await expect.element(here.heading('The booking did not load'), { timeout: 15_000 }).toBeVisible();
    disarm();
    await here.button('Try again').click();
    await expect.element(here.heading('This booking is confirmed')).toBeVisible();
  });
});

describe('a booking that costs something', () => {
  /** As Stripe tells the server, which is what `POST /__sandbox/pay` does. */
  async function pay({ sandbox }: Stage) {
    const [payment] = await sandbox.store.collections.payments.where({});
    const event = { type: 'payment_intent.succeeded', data: { object: { id: payment?.externalId } } };
    await sandbox.fetch('/api/integrations/stripepayment/webhook', {
      method: 'POST',
      body: JSON.stringify(event),
    });
  }

  it('is handed on to be paid, and stands once it is', async () => {
    const stage = openStage();
    await eventType(stage, {});
    await charge(stage, 'course');
    const onPaymentRequired = vi.fn();
    const paymentUrl = ({ bookingUid }: { bookingUid: string }) => `https://pay.example/${bookingUid}`;
    const her = visit(stage, { booker: { eventSlug: 'course', onPaymentRequired, paymentUrl } });
    await her.book('Thursday 12 November', '9:30 am', ada);
    await expect.element(her.heading('One step left: the payment')).toBeVisible();
    await expect.poll(() => onPaymentRequired.mock.calls.length).toBe(1);
    const { bookingUid } = onPaymentRequired.mock.calls[0]?.[0] ?? {};
    const link = her.root.getByRole('link', { name: 'Pay £58' });
    await expect.element(link).toHaveAttribute('href', `https://pay.example/${bookingUid}`);
    await expectNoAxeViolations(her.container);
    her.leave();

    const before = openDetails(stage, { uid: bookingUid, paymentUrl });
    await expect.element(before.heading('One step left: the payment')).toBeVisible();
    before.leave();
    await pay(stage);
    const here = openDetails(stage, { uid: bookingUid, paymentUrl });
    await expect.element(here.heading('This booking is confirmed')).toBeVisible();
  });
});

describe('after booking', () => {
  it('she stays where the host’s page wants it, although the event type has an address', async () => {
    const stage = openStage();
    const { origin, pathname, search } = window.location;
    const successRedirectUrl = `${origin}${pathname}${search}#thanks`;
    await eventType(stage, { successRedirectUrl });
    const her = visit(stage, { booker: { eventSlug: 'course', preventEventTypeRedirect: true } });
    await her.book('Thursday 12 November', '9:30 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(her.text(/Taking you to/)).not.toBeInTheDocument();
  });

  it('the host’s own screen stands in the receipt’s place', async () => {
    const stage = openStage();
    const her = visit(stage, {
      booker: {
        renderSuccess: ({ uid, series }) => <p>{`Thanks for ${series.length}: ${uid.length > 0}`}</p>,
      },
    });
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.text('Thanks for 1: true')).toBeVisible();
  });
});
