import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { inAHurry } from '../../support/inAHurry.js';
import { openStage, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const quarterToTen = '2026-11-12T09:45:00.000Z';

inAHurry();

describe('the host’s page', () => {
  it('is asked once before it is booked, takes its time, and may refuse in its own words', async () => {
    const stage = openStage();
    const asked: string[] = [];
    let answer: (verdict: { refuse: string }) => void = () => {};
    const onBeforeCreateBooking = ({ start }: { start: string }) => {
      asked.push(start);
      return new Promise<{ refuse: string }>((resolve) => {
        answer = resolve;
      });
    };
    const her = visit(stage, { isStrict: true, booker: { onBeforeCreateBooking } });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.button('Booking 9:45 am…')).toBeVisible();
    answer({ refuse: 'You have two appointments already.' });
    await expect.element(her.alert('You have two appointments already.')).toBeVisible();
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    expect(asked).toEqual([quarterToTen]);
    expect(stage.asked()).not.toContain('bookings.create');
  });

  it('is told of a booking and of its hold once each, also in StrictMode', async () => {
    const stage = openStage();
    const told: string[] = [];
    const steps: string[] = [];
    const her = visit(stage, {
      isStrict: true,
      booker: {
        onReserveSlotSuccess: () => told.push('held'),
        onDeleteSlotSuccess: () => told.push('let go'),
        onCreateBookingSuccess: ({ uid }) => told.push(uid),
        onBookerStateChange: ({ step }) => steps.at(-1) === step || steps.push(step),
      },
    });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    const [booking] = await stage.bookingsAt(quarterToTen);
    await expect.poll(() => told).toEqual(['held', booking?.uid, 'let go']);
    await expect.poll(() => steps).toEqual(['choosing', 'holding', 'details', 'booking', 'booked']);
  });

  it('may book by itself and leave it at that: she reads that her details are passed on', async () => {
    const stage = openStage();
    const handed: (string | undefined)[] = [];
    const handleCreateBooking = ({ attendee }: { attendee: { email?: string } }) => {
      handed.push(attendee.email);
    };
    const her = visit(stage, { booker: { handleCreateBooking } });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('Thank you')).toHaveFocus();
    expect(handed).toEqual([ada.email]);
    expect(stage.asked()).not.toContain('bookings.create');
    expect(await stage.holds()).toEqual([quarterToTen]);
  });

  it('may try the page out: nothing is held and nothing is booked', async () => {
    const stage = openStage();
    let runs = 0;
    const her = visit(stage, { booker: { isBookingDryRun: true, onDryRunSuccess: () => (runs += 1) } });
    await expect.element(her.text('This is a trial run')).toBeVisible();
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(her.status('Nothing was booked. This is how it would look.')).toBeVisible();
    expect(runs).toBe(1);
    expect(her.sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('a hold', () => {
  it('goes on while somebody is there, asks in its last minute, and is kept by a press', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose(thursday, '9:45 am');
    await expect.element(her.hold).toHaveTextContent('5:00 left');
    stage.sandbox.advance({ minutes: 3 });
    await expect.element(her.hold, { timeout: 3000 }).toHaveTextContent('2:00 left');
    document.dispatchEvent(new Event('pointermove'));
    await expect.element(her.hold, { timeout: 3000 }).toHaveTextContent('5:00 left');
    stage.sandbox.advance({ seconds: 255 });
    await her.button('Keep it').click();
    await expect.element(her.hold, { timeout: 3000 }).toHaveTextContent('5:00 left');
    await expect.element(her.button('Keep it')).not.toBeInTheDocument();
    expect(await stage.holds()).toEqual([quarterToTen]);
  });

  it('outlives a reload with what she typed, where the host lets it be stored, and leaves nothing behind', async () => {
    sessionStorage.clear();
    const stage = openStage();
    const first = visit(stage, { booker: { storage: 'session' } });
    await first.choose(thursday, '9:45 am');
    await first.fillIn(ada);
    await expect.element(first.hold).toBeVisible();
    first.leave();
    const again = visit(stage, { booker: { storage: 'session' } });
    await expect.element(again.field('Name')).toHaveValue(ada.name);
    await expect.element(again.hold).toBeVisible();
    await again.confirm.click();
    await expect.element(again.heading('You are booked, Ada')).toBeVisible();
    await expect.poll(() => sessionStorage.length).toBe(0);
    await expect.poll(stage.holds).toEqual([]);
  });
});

describe('an address that has to be shown to be hers', () => {
  it('is asked for by the code that was mailed, and booked with it', async () => {
    const stage = openStage();
    const { store, demo } = stage.sandbox;
    const [eventType] = await store.eventTypes.ofOwner(demo.user.id);
    if (!eventType) throw new Error('There is no event type.');
    await store.eventTypes.change(eventType.id, {
      settings: { ...eventType.settings, requiresBookerEmailVerification: true },
    });
    const her = visit(stage, { isStrict: true });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('Is this your address?')).toBeVisible();
    await expect.poll(async () => (await stage.sandbox.emails()).length).toBe(1);
    const [mail] = await stage.sandbox.emails();
    const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '';
    const input = her.root.getByRole('textbox', { name: /^Code/ });
    await expect.element(input).toHaveFocus();
    await input.fill(code === '111111' ? '222222' : '111111');
    await expect.element(her.text('This is not the code. Look into the newest mail.').first()).toBeVisible();
    await expect.element(her.hold).toBeVisible();
    await input.fill(code);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });
});

describe('two Bookers on a page', () => {
  it('do not meet: each has its own ids, its own hold and its own answers', async () => {
    const stage = openStage();
    const one = visit(stage);
    const other = visit(stage);
    await one.choose(thursday, '9:45 am');
    await other.choose(thursday, '10:30 am');
    await one.field('Name').fill('Ada');
    await expect.element(other.field('Name')).toHaveValue('');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    await expect.poll(stage.holds).toHaveLength(2);
    await one.button('Back to the times').click();
    await expect.poll(stage.holds).toEqual(['2026-11-12T10:30:00.000Z']);
    await expect.element(other.hold).toBeVisible();
  });
});
