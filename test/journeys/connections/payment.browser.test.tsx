import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import { keys } from '../../support/hands.js';
import { addPaidCourse, bookedToBePaid } from '../../support/paidCourse.js';
import { openPayment, type PaymentVisit } from '../../support/paymentPage.js';
import { openStage, type Stage } from '../../support/stage.js';

const good = '4242424242424242';
const declined = '4000000000000002';

/** Hannah's course costs 58 pounds. */
async function paidStage(): Promise<Stage> {
  const stage = openStage();
  await addPaidCourse(stage);
  return stage;
}

async function openBooked(visit: PaymentVisit = {}) {
  const stage = await paidStage();
  const bookingUid = await bookedToBePaid(stage);
  const here = openPayment(stage, { ...visit, bookingUid });
  return { stage, bookingUid, ...here };
}

const paid = async ({ sandbox }: Stage) =>
  (await sandbox.store.collections.payments.where({})).map(({ success }) => success);

describe('a booking that costs something', () => {
  it('goes from a free time to a confirmed booking, in one place', async () => {
    const stage = await paidStage();
    const onPaymentSuccess = vi.fn();
    const her = openPayment(stage, { props: { onPaymentSuccess } });
    await her.book('Thursday 12 November', '9:30 am', ada);
    await expect.element(her.heading(/^Course/)).toBeVisible();
    await expect.element(her.text(/Thursday 12 November 2026, 9:30 am – 10:00 am/)).toBeVisible();
    await expect.element(her.pay).toHaveAccessibleName('Pay £58');
    await her.card(good);
    await her.pay.click();
    await expect.element(her.heading('Paid: £58')).toHaveFocus();
    await expect.element(her.text('Your booking is confirmed.')).toBeVisible();
    expect(await paid(stage)).toEqual([true]);
    const [booking] = await stage.bookingsAt('2026-11-12T09:30:00Z');
    expect(booking?.status).toBe('accepted');
    await expect
      .poll(() => onPaymentSuccess.mock.calls)
      .toEqual([[{ bookingUid: booking?.uid, paymentUid: null, isHold: false, isProcessing: false }]]);
  });

  it('tells by the fields why a card was declined, keeps what was typed, and takes the next one', async () => {
    const onPaymentError = vi.fn();
    const her = await openBooked({ props: { onPaymentError } });
    await her.card(declined);
    await her.pay.click();
    await expect.element(her.alert).toHaveTextContent('Your card was declined.');
    await expect.element(her.number).toHaveValue(declined);
    expect(await paid(her.stage)).toEqual([false]);
    await expectNoAxeViolations(her.container);
    await her.number.fill(good);
    await her.pay.click();
    await expect.element(her.heading('Paid: £58')).toBeVisible();
    await expect
      .poll(() => onPaymentError.mock.calls)
      .toEqual([[{ why: 'declined', text: 'Your card was declined.' }]]);
  });

  it('says what is missing, and sends nothing', async () => {
    const her = await openBooked();
    await her.pay.click();
    await expect.element(her.alert).toHaveTextContent('Nothing was charged.');
    await expect.element(her.number).toHaveFocus();
    expect(her.told).toEqual([]);
  });

  it('is paid once, however often the button is pressed', async () => {
    const her = await openBooked();
    await her.card(good);
    const button = her.pay.element();
    for (const _ of [1, 2, 3])
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await expect.element(her.heading('Paid: £58')).toBeVisible();
    expect(her.told).toHaveLength(1);
  });

  it('is not sent again where the answer was lost: Stripe is asked first', async () => {
    const stage = await paidStage();
    const bookingUid = await bookedToBePaid(stage);
    const lost = vi.fn();
    const her = openPayment(stage, { bookingUid, loses: lost });
    await her.card(good);
    await her.pay.click();
    await expect.element(her.heading('Paid: £58')).toBeVisible();
    expect([lost.mock.calls.length, her.told.length]).toEqual([1, 1]);
  });

  it('is known as paid already where she comes back to it', async () => {
    const stage = await paidStage();
    const bookingUid = await bookedToBePaid(stage);
    const first = openPayment(stage, { bookingUid });
    await first.card(good);
    await first.pay.click();
    await expect.element(first.heading('Paid: £58')).toBeVisible();
    first.leave();
    const again = openPayment(stage, { bookingUid });
    await expect.element(again.heading('Paid: £58')).toBeVisible();
    await expect.element(again.pay).not.toBeInTheDocument();
  });

  it('takes the payment’s secret out of the address where a bank led back, and says that nothing was charged', async () => {
    const stage = await paidStage();
    const bookingUid = await bookedToBePaid(stage);
    const [payment] = await stage.sandbox.store.collections.payments.where({});
    const before = window.location.href;
    const back = new URL(before);
    back.searchParams.set('payment_intent_client_secret', payment?.clientSecret ?? '');
    back.searchParams.set('redirect_status', 'failed');
    window.history.replaceState(null, '', back);
    const her = openPayment(stage, { bookingUid });
    await expect.element(her.alert).toHaveTextContent('The payment was declined. Nothing was charged.');
    expect(window.location.href).toBe(before);
  });

  it('is told as on its way where the bank needs a while', async () => {
    const onPaymentSuccess = vi.fn();
    const her = await openBooked({ props: { onPaymentSuccess } });
    await her.card('4000000000000077');
    await her.pay.click();
    await expect.element(her.heading('Your payment is on its way')).toBeVisible();
    await expect.poll(() => onPaymentSuccess.mock.calls[0]?.[0]?.isProcessing).toBe(true);
  });

  it('can be left for later where the page offers it', async () => {
    const onPaymentCancellation = vi.fn();
    const her = await openBooked({ props: { onPaymentCancellation } });
    await her.root.getByRole('button', { name: 'Not now' }).click();
    await expect
      .poll(() => onPaymentCancellation.mock.calls)
      .toEqual([[{ bookingUid: her.bookingUid, paymentUid: null }]]);
  });

  it('is paid by keys alone, at 320 pixels', async () => {
    const her = await openBooked({ width: 320 });
    await expect.element(her.pay).toBeEnabled();
    await keys.type(her.number, good);
    await userEvent.keyboard('{Tab}1234{Tab}123');
    await keys.press(her.pay);
    await expect.element(her.heading('Paid: £58')).toBeVisible();
    expect(her.container.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe can see, %s', async (theme) => {
    const her = await openBooked({ theme });
    await expect.element(her.pay).toBeEnabled();
    await her.pay.click();
    await expect.element(her.alert).toBeVisible();
    await expectNoAxeViolations(her.container);
    await her.card(good);
    await her.pay.click();
    await expect.element(her.text('Your booking is confirmed.')).toBeVisible();
    await expectNoAxeViolations(her.container);
  });
});

describe('a fee for who does not come', () => {
  it('is told, has to be agreed to, and keeps the card', async () => {
    const onPaymentSuccess = vi.fn();
    const her = await openBooked({ kind: 'hold', props: { onPaymentSuccess } });
    await expect.element(her.text(/Nothing is charged now/)).toBeVisible();
    await her.card(good);
    await her.pay.click();
    await expect.element(her.alert).toHaveTextContent('Agree to the fee');
    const agreement = her.root.getByRole('checkbox', { name: /I agree that £58 may be charged/ });
    await expect.element(agreement).toHaveFocus();
    expect(her.told).toEqual([]);
    await agreement.click();
    await her.pay.click();
    await expect.element(her.heading('Your card is kept')).toBeVisible();
    await expect.poll(() => onPaymentSuccess.mock.calls[0]?.[0]?.isHold).toBe(true);
  });
});

describe('what can’t be prepared', () => {
  it('is told, and tried again', async () => {
    const onEventTypePaymentInfoFailure = vi.fn();
    const onEventTypePaymentInfoSuccess = vi.fn();
    const stage = await paidStage();
    const bookingUid = await bookedToBePaid(stage);
    let isDown = true;
    const her = openPayment(stage, {
      bookingUid,
      fails: () => isDown,
      props: { onEventTypePaymentInfoFailure, onEventTypePaymentInfoSuccess },
    });
    await expect.element(her.heading('The payment could not be prepared')).toBeVisible();
    await expectNoAxeViolations(her.container);
    isDown = false;
    await her.root.getByRole('button', { name: 'Try again' }).click();
    await expect.element(her.pay).toBeEnabled();
    await expect.poll(() => onEventTypePaymentInfoSuccess.mock.calls.length).toBe(1);
    expect(onEventTypePaymentInfoFailure).toHaveBeenCalledTimes(1);
  });

  it('takes no secret key of Stripe’s into a page', async () => {
    const onEventTypePaymentInfoFailure = vi.fn();
    await openBooked({ details: { publishableKey: 'sk_live_1' }, props: { onEventTypePaymentInfoFailure } });
    await expect
      .poll(() => onEventTypePaymentInfoFailure.mock.calls[0]?.[0])
      .toMatchObject({ code: 'secret_in_browser' });
  });
});
