import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

const day = 'Thursday 12 November';

/** How often anything in the page was painted anew that is out of sight. */
function watchUnseen() {
  const seen = { changes: 0 };
  const observer = new MutationObserver((changes) => {
    const unseen = changes.filter(({ target }) => target.parentElement?.closest('[hidden]'));
    seen.changes += unseen.length;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return seen;
}

describe('while she says who she is', () => {
  it('the month and its times keep their place out of sight, and are as they were when she comes back', async () => {
    const her = visit(openStage());
    await expect.element(her.day(day)).toBeVisible();
    await her.day(day).click();
    const [month, slot] = [her.month('November 2026').element(), her.slot('10:30 am').element()];
    await her.slot('10:30 am').click();

    await expect.element(her.heading('Your details')).toHaveFocus();
    expect([month, slot].map((it) => it.checkVisibility())).toEqual([false, false]);
    expect(her.slot('10:30 am').elements()).toEqual([]);
    const unseen = watchUnseen();
    await her.fillIn(ada);
    expect(unseen).toEqual({ changes: 0 });

    await her.button('Back to the times').click();
    await expect.element(her.slot('10:30 am')).toBeVisible();
    expect(her.month('November 2026').element()).toBe(month);
    expect(her.slot('10:30 am').element()).toBe(slot);
    expect(her.details.elements()).toEqual([]);
  });

  it('nothing that is out of sight can be reached by Tab', async () => {
    const her = visit(openStage());
    await her.choose(day, '10:30 am');
    for (let step = 0; step < 12; step += 1) {
      await userEvent.tab();
      expect(document.activeElement?.checkVisibility()).toBe(true);
    }
  });

  it('what the host has changed meanwhile is changed when she comes back', async () => {
    const her = visit(openStage());
    await her.choose(day, '10:30 am');
    her.rerender({ provider: { language: 'fr' } });
    await her.button('Retour aux créneaux').click();
    await expect.element(her.root.getByRole('gridcell', { name: /^jeudi 12 novembre,/ })).toBeVisible();
    await expect.element(her.root.getByRole('button', { name: '10:30', exact: true })).toBeVisible();
  });

  it('what she had turned away from before does not come back with it', async () => {
    const her = visit(openStage());
    await expect.element(her.day(day)).toBeVisible();
    await her.root.getByRole('radio', { name: 'List' }).click();
    await her.root
      .getByRole('button', { name: /10:30 am/ })
      .first()
      .click();
    await expect.element(her.heading('Your details')).toBeVisible();
    expect(document.querySelector('.daybook-booker-times, .daybook-booker-month')).toBeNull();
  });

  it('nothing of them is left once it is booked', async () => {
    const her = visit(openStage());
    await her.book(day, '10:30 am', ada);
    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();
    expect(document.querySelector('.daybook-booker-times, .daybook-booker-month')).toBeNull();
  });
});
