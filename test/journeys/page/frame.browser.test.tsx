import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { everyKind } from '../../support/everyKind.js';
import { openFrame } from '../../support/frame/openFrame.js';
import { openStage } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const ten = '2026-11-12T10:00:00.000Z';
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('daybook'));

describe('a page that is really reloaded, and really left', () => {
  it('goes on with her hold and what she typed, where the host lets it be stored, and leaves nothing behind', async () => {
    const stage = openStage({ world: everyKind });
    const her = openFrame(stage, { username: 'ana', eventSlug: 'plain', storage: 'session' });
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await her.choose(thursday, '10:00 am');
    await her.fillIn(ada);
    stage.sandbox.advance({ minutes: 1 });
    await expect.element(her.hold).toHaveTextContent('4:00 left');
    expect(kept()).toHaveLength(1);
    her.reload();
    await expect.element(her.month('November 2026')).not.toBeInTheDocument();
    await expect.element(her.field('Email')).toHaveValue(ada.email);
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await expect.element(her.hold).toHaveTextContent('4:00 left');
    expect(await stage.holds()).toEqual([ten]);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(ten)).toHaveLength(1);
    await expect.poll(stage.holds).toEqual([]);
    await expect.poll(kept).toEqual([]);
    expect(stage.asked().filter((name) => name === 'slots.reservations.create')).toHaveLength(1);
  });

  it('begins anew without storage, lets go of the hold, and leaves for the event type’s address once it is booked', async () => {
    const stage = openStage({ world: everyKind });
    const { store, demo } = stage.sandbox;
    const [eventType] = await store.eventTypes.ofOwner(demo.user.id);
    if (!eventType) throw new Error('There is no event type.');
    const successRedirectUrl = `${window.location.origin}/thanks.html?from=booking`;
    await store.eventTypes.change(eventType.id, {
      settings: { ...eventType.settings, successRedirectUrl },
    });
    const her = openFrame(stage, { username: 'ana', eventSlug: 'plain' });
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await her.choose(thursday, '10:00 am');
    await expect.element(her.hold).toBeVisible();
    her.reload();
    await expect.poll(stage.holds).toEqual([]);
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await expect.element(her.heading('Your details')).not.toBeInTheDocument();
    await her.book(thursday, '10:00 am', ada);
    await expect.element(her.status(/^Taking you to/)).toBeVisible();
    await expect.poll(() => her.address().pathname).toBe('/thanks.html');
    const [booking] = await stage.bookingsAt(ten);
    expect(Object.fromEntries(her.address().searchParams)).toEqual({
      from: 'booking',
      isSuccessBookingPage: 'true',
      uid: booking?.uid,
      title: booking?.title,
      eventTypeSlug: 'plain',
      startTime: ten,
      endTime: '2026-11-12T10:30:00.000Z',
      attendeeName: ada.name,
      email: ada.email,
      hostName: 'Ana Silva',
      location: booking?.meetingUrl,
    });
  });
});
