import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { ada } from '../../support/bookerPage.js';
import { inAHurry } from '../../support/inAHurry.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const quarterToTen = '2026-11-12T09:45:00Z';
const note = 'My left knee, since the marathon';

const countOf = ({ sent }: Visitor, method: string, path: string) =>
  sent.filter((request) => request.method === method && request.path.split('?')[0] === path).length;
const bookingsSent = (her: Visitor) => countOf(her, 'POST', '/v2/bookings');

/** She is one press away from a booking, at a server that answers that press with `answer`, and later ones as usual. */
async function readyToConfirm(answer?: (request: Request) => Promise<Response> | Response) {
  const stage = openStage();
  let left = 1;
  const fetch = answeredBy(stage.sandbox.fetch, (request) => {
    if (!answer || lineOf(request) !== 'POST /v2/bookings' || left === 0) return undefined;
    left -= 1;
    return answer(request);
  });
  const her = visit(stage, { provider: { fetch } });
  await her.choose(thursday, '9:45 am');
  await her.fillIn(ada);
  await her.field('Anything we should know?').fill(note);
  return { stage, her };
}

inAHurry();

describe('a booking that the server does not take', () => {
  const answers: [what: string, response: () => Response, words: string][] = [
    ['409', () => refusal(409, 'User is not available'), 'was booked by someone else a moment ago'],
    [
      '400 for a time that is gone',
      () => refusal(400, 'User either already has booking at this time or is not available'),
      'was booked by someone else a moment ago',
    ],
    [
      '400 in words of its own',
      () => refusal(400, 'Bookings by this address are not accepted.'),
      'The answer was: “Bookings by this address are not accepted.”',
    ],
    [
      '403 in words of its own',
      () => refusal(403, 'This host has left.'),
      'The answer was: “This host has left.”',
    ],
    [
      '400 with a mere code',
      () => refusal(400, 'some_internal_error'),
      'did not accept this. Nothing was booked.',
    ],
    ['429', () => refusal(429, '', { 'retry-after': '20' }), 'Too many people are asking right now.'],
    ['500', () => refusal(500, 'Internal server error'), 'The time is still free, so nothing was booked.'],
    ['502 by a proxy', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'so nothing was booked.'],
  ];
  it.each(answers)('says why, is sent once, and keeps what she typed: %s', async (_, response, words) => {
    const { stage, her } = await readyToConfirm(response);
    await her.confirm.click();
    await expect.element(her.details).toHaveTextContent(words);
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await expect.element(her.field('Email')).toHaveValue(ada.email);
    await expect.element(her.field('Anything we should know?')).toHaveValue(note);
    expect(bookingsSent(her)).toBe(1);
    expect(await stage.bookingsAt(quarterToTen)).toEqual([]);
  });
});

describe('a booking is sent once', () => {
  it('however slow the answer is, and the button says what goes on', async () => {
    const { stage, her } = await readyToConfirm();
    stage.sandbox.fault({ name: 'slow', ms: 3000, operation: 'bookings.create' });
    await her.confirm.click();
    await expect.element(her.button('Booking 9:45 am…')).toBeVisible();
    await expect.element(her.status('Booking 9:45 am…')).toBeInTheDocument();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(bookingsSent(her)).toBe(1);
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('where the answer does not come in time, and once it has come to nothing she is told so', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow', ms: 60_000, operation: 'bookings.create', times: 1 });
    const her = visit(stage, { provider: { timeoutMs: 5000 } });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.status('Checking whether it went through…')).toBeVisible();
    await expect.element(her.status('so nothing was booked.'), { timeout: 12_000 }).toBeVisible();
    expect(bookingsSent(her)).toBe(1);
  });

  it('where the connection breaks after the server has booked', async () => {
    const { stage, her } = await readyToConfirm();
    stage.sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted: true });
    await her.confirm.click();
    await expect.element(her.status('Most likely you are booked')).toBeVisible();
    expect(bookingsSent(her)).toBe(1);
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  const presses: [how: string, press: (her: Visitor) => Promise<void>][] = [
    ['she presses twice', (her) => her.confirm.dblClick()],
    ['she presses three times', (her) => userEvent.tripleClick(her.confirm)],
    [
      'three presses come in one turn',
      async (her) => {
        const button = her.confirm.element();
        for (let times = 0; times < 3; times += 1) if (button instanceof HTMLElement) button.click();
      },
    ],
  ];
  it.each(presses)('where %s', async (_, press) => {
    const { stage, her } = await readyToConfirm();
    stage.sandbox.fault({ name: 'slow', ms: 400, operation: 'bookings.create' });
    await press(her);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(bookingsSent(her)).toBe(1);
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });
});

describe('a hold', () => {
  it('is made once and let go of once, each of three times that she goes to the form and back', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.day(thursday).click();
    for (const time of ['9:45 am', '10:30 am', '4:30 pm']) {
      await her.slot(time).click();
      await expect.element(her.hold).toBeVisible();
      await her.button('Back to the times').click();
    }
    await expect.poll(stage.holds).toEqual([]);
    expect(countOf(her, 'POST', '/v2/slots/reservations')).toBe(3);
    expect(her.sent.filter(({ method }) => method === 'DELETE')).toHaveLength(3);
  });

  it('that is refused leads back to the times, says so, and offers the others', async () => {
    const stage = openStage();
    const fetch = answeredBy(stage.sandbox.fetch, (request) =>
      lineOf(request) === 'POST /v2/slots/reservations' ? refusal(409, 'Slot already reserved') : undefined,
    );
    const her = visit(stage, { provider: { fetch } });
    await her.day(thursday).click();
    await her.slot('9:45 am').click();
    await expect.element(her.status('9:45 am has just been taken. Choose another time.')).toBeInTheDocument();
    await expect.element(her.slot('10:30 am')).toBeEnabled();
  });

  it('that takes long keeps her from nothing: she types, and is booked', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow-hold', ms: 20_000 });
    const her = visit(stage);
    await her.choose(thursday, '9:45 am');
    await expect.element(her.details).toHaveTextContent('Holding 9:45 am for you');
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('that comes while she types leaves her where she is', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow-hold', ms: 800 });
    const her = visit(stage);
    await her.choose(thursday, '9:45 am');
    await her.field('Name').fill('Ada');
    await expect.element(her.hold).toBeVisible();
    await expect.element(her.field('Name')).toHaveFocus();
    await expect.element(her.field('Name')).toHaveValue('Ada');
  });
});
