import { describe, expect, it } from 'vitest';
import { openStage, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';

describe('what stays in its place', () => {
  it('what stands below the month, however many weeks the next one has', async () => {
    const her = visit(openStage(), { width: 1120, booker: { month: '2027-01' } });
    const place = () => her.zone.element().getBoundingClientRect().y;
    await expect.element(her.month('January 2027')).toBeVisible();
    const before = place();
    await her.button('Next month').click();
    await expect.element(her.month('February 2027')).toBeVisible();
    expect(her.month('February 2027').getByRole('row').elements()).toHaveLength(5);
    expect(place()).toBe(before);
  });

  it.each([919, 920, 950, 985, 1000, 1120])("the month's name, on one line (%d px)", async (width) => {
    const her = visit(openStage(), { width, booker: { month: '2027-09' } });
    await expect.element(her.month('September 2027')).toBeVisible();
    const name = her.heading('September 2027').element();
    const { lineHeight } = getComputedStyle(name);
    expect(name.getBoundingClientRect().height).toBeLessThan(1.5 * Number.parseFloat(lineHeight));
  });

  it.each([280, 375, 919, 920, 950, 985, 1000, 1120])(
    'the names of two months, on one line (%d px)',
    async (width) => {
      const her = visit(openStage({ now: '2026-11-24T09:00:00Z' }), { width });
      const name = her.heading('Nov – Dec 2026');
      await expect.element(name).toBeVisible();
      const { lineHeight } = getComputedStyle(name.element());
      expect(name.element().getBoundingClientRect().height).toBeLessThan(1.5 * Number.parseFloat(lineHeight));
    },
  );

  it.each([1120, 800, 375, 280])(
    'a time that says when it ends, and it says so inside (%d px)',
    async (width) => {
      const her = visit(openStage(), { width });
      await her.day(thursday).click();
      const slot = her.slot('10:30 am');
      const before = slot.element().getBoundingClientRect();
      await slot.hover();
      await expect.poll(() => getComputedStyle(slot.element(), '::after').content).toContain('to 11:15 am');
      const { width: inlineSize, height } = slot.element().getBoundingClientRect();
      expect([inlineSize, height]).toEqual([before.width, before.height]);
      expect(slot.element().scrollWidth).toBeLessThanOrEqual(slot.element().clientWidth);
    },
  );
});

describe('on a phone', () => {
  it('one line above the times says what and how long, and the times say where they are', async () => {
    const her = visit(openStage(), { width: 375 });
    await expect.element(her.text('Hannah Lindqvist')).toBeVisible();
    await her.day(thursday).click();
    await expect.element(her.text('7 times, London')).toBeVisible();
    await expect.element(her.text('Hannah Lindqvist')).not.toBeVisible();
    const [title, length] = [
      her.heading('Initial assessment'),
      her.root.getByText('45 min', { exact: true }),
    ];
    const shown = length.elements().find((element) => element.checkVisibility());
    expect(shown?.getBoundingClientRect().y).toBe(title.element().getBoundingClientRect().y);
  });
});
