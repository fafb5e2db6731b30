import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Stage, type Visitor, visit } from '../../support/stage.js';

afterEach(() => page.viewport(1280, 900));

const thursday = 'Thursday 12 November';
const patience = { timeout: 5000 };

/** Every step of the Booker, and how a visitor comes to it. */
const steps: [step: string, come: (her: Visitor, stage: Stage) => Promise<void>, now?: string][] = [
  [
    'choosing a day',
    async (her) => {
      await expect.element(her.freeDay(thursday)).toBeVisible();
    },
  ],
  [
    'choosing a time',
    async (her) => {
      await her.day(thursday).click();
      await expect.element(her.slot('9:45 am')).toBeVisible();
    },
  ],
  [
    'a time that is just taken',
    async (her, stage) => {
      await her.day(thursday).click();
      await expect.element(her.slot('9:45 am')).toBeVisible();
      await stage.holdAsStranger('2026-11-12T09:45:00Z');
      await her.slot('9:45 am').click();
      await expect.element(her.slot('9:45 am, just taken')).toBeVisible();
    },
  ],
  [
    'choosing a zone',
    async (her) => {
      await her.zone.click();
      await expect.element(her.combobox).toBeVisible();
    },
  ],
  ['the form', async (her) => her.choose(thursday, '9:45 am')],
  [
    'the form with mistakes',
    async (her) => {
      await her.choose(thursday, '9:45 am');
      await her.field('Email').fill('ada');
      await her.confirm.click();
      await expect.element(her.summary('2 answers need another look')).toBeVisible();
    },
  ],
  [
    'sending',
    async (her, { sandbox }) => {
      sandbox.fault({ name: 'slow', ms: 4000, operation: 'bookings.create' });
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.button('Booking 9:45 am…')).toBeVisible();
    },
  ],
  [
    'a lost time',
    async (her, { sandbox }) => {
      sandbox.fault({ name: 'slot-stolen' });
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.button(/^Thu 12, /).first()).toBeVisible();
    },
  ],
  [
    'an answer that was lost',
    async (her, { sandbox }) => {
      sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted: true });
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.status('Most likely you are booked')).toBeVisible();
    },
  ],
  [
    'the receipt',
    async (her) => {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    },
  ],
  [
    'the question before cancelling',
    async (her) => {
      await her.book(thursday, '9:45 am', ada);
      await her.button('Cancel booking').click();
      await expect.element(her.button('Keep it')).toBeVisible();
    },
  ],
  [
    'moving a booking',
    async (her) => {
      await her.book(thursday, '9:45 am', ada);
      await her.button('Reschedule').click();
      await expect.element(her.button('Keep the old time')).toBeVisible();
      await expect.element(her.slot('10:30 am')).toBeVisible();
    },
  ],
  [
    'an empty month',
    async (her) => {
      await expect.element(her.button('Go to Tue 1 December')).toBeVisible();
    },
    '2026-11-30T18:00:00Z',
  ],
  [
    'an outage',
    async (her, { sandbox }) => {
      sandbox.fault({ name: 'outage' });
      await expect.element(her.alert('The times did not load'), patience).toBeVisible();
    },
  ],
];

describe('each step', () => {
  it.each(steps)('breaks no rule of axe, light or dark: %s', async (_, come, now) => {
    const stage = openStage(now ? { now } : {});
    const her = visit(stage, { provider: { appearance: { theme: 'light' } } });
    await come(her, stage);
    await expectNoAxeViolations();
    her.rerender({ provider: { appearance: { theme: 'dark' } } });
    expect(her.container.querySelector('.daybook')).toHaveAttribute('data-theme', 'dark');
    await expectNoAxeViolations();
  });

  it.each(steps)('fits into 320 pixels, with targets of at least 24: %s', async (_, come, now) => {
    await page.viewport(320, 800);
    const stage = openStage(now ? { now } : {});
    const her = visit(stage);
    await come(her, stage);
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(smallTargets()).toEqual([]);
  });
});

describe('where the focus goes', () => {
  it('to the times after the day, to the form after the time, to the first mistake after sending', async () => {
    const her = visit(openStage());
    await her.day(thursday).click();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    await her.slot('9:45 am').click();
    await expect.element(her.heading('Your details')).toHaveFocus();
    await her.confirm.click();
    await expect.element(her.summary('2 answers need another look')).toHaveFocus();
    await her.root.getByRole('link', { name: 'Email: Enter your email address.' }).click();
    await expect.element(her.field('Email')).toHaveFocus();
    await expect.element(her.field('Email')).toHaveAccessibleDescription('Enter your email address.');
  });

  it('to the times when she moves a booking, once they have been read', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toHaveFocus();
    stage.sandbox.fault({ name: 'slow', ms: 200, operation: 'slots.list' });
    await her.button('Reschedule').click();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
  });
});

describe('what is said', () => {
  it('a day says its full date and how many times are free', async () => {
    const her = visit(openStage());
    await expect.element(her.day(thursday)).toHaveAccessibleName('Thursday 12 November, 7 times free');
    await expect
      .element(her.day('Saturday 14 November'))
      .toHaveAccessibleName('Saturday 14 November, not available');
    await expect.element(her.day('Monday 9 November')).toHaveAttribute('aria-current', 'date');
  });

  it('another month says how many of its days have free times', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await her.button('Next month').click();
    await expect.element(her.status(/^December 2026, \d+ days with free times$/)).toBeInTheDocument();
  });

  it('two minutes before the end of her hold she is told once', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose(thursday, '9:45 am');
    await expect.element(her.status('Two minutes left')).not.toBeInTheDocument();
    stage.sandbox.advance({ minutes: 3 });
    await expect
      .element(her.status('Two minutes left: 9:45 am is held until then.'), patience)
      .toBeInTheDocument();
  });
});

/** Links within a sentence may be as small as their line. */
function smallTargets(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [role="option"]'),
  ]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('p, li.daybook-summary-item'),
    )
    .flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      return width >= 24 && height >= 24
        ? []
        : [
            `${element.tagName} "${element.textContent || element.getAttribute('aria-label')}" ${Math.round(width)}×${Math.round(height)}`,
          ];
    });
}
