import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { parseDay } from '../../time/day.js';
import type { Zone } from '../../time/types.js';
import { weekOf } from '../../time/weeklyHours.js';
import { parseZone } from '../../time/zone.js';
import { hours, wordsIn } from '../testing/wordsIn.js';
import type { GivenHours } from './drawableHours.js';
import { WeekPicture } from './WeekPicture.js';

const london = parseZone('Europe/London');
const saved: GivenHours = {
  weekly: weekOf((day) => hours(day === 2 ? '9-17' : '')),
  overrides: [],
  zone: 'Europe/London',
};
const draft: GivenHours = {
  ...saved,
  weekly: weekOf((day) => hours(day === 2 ? '9-13' : day === 6 ? '9-12' : '')),
};

function Picture({ given = draft, zone = london }: { given?: GivenHours; zone?: Zone }) {
  const [firstDay, setFirstDay] = useState(parseDay('2026-11-23'));
  return (
    <WeekPicture
      saved={saved}
      draft={given}
      zone={zone}
      firstDay={firstDay}
      today={parseDay('2026-11-26')}
      weekStart={1}
      words={wordsIn('en-GB')}
      onWeekChange={setFirstDay}
    />
  );
}

const block = (state: string) => document.querySelector(`.daybook-week-picture-block[data-state="${state}"]`);
const boxOf = (state: string) => block(state)?.getBoundingClientRect() ?? new DOMRect();

describe('WeekPicture', () => {
  it('says all of it to who does not see it', async () => {
    renderUi(<Picture />);
    const picture = page.getByRole('region', { name: 'What visitors can book' });
    await expect.element(picture).toHaveTextContent('7 hr a week, London time.');
    const days = picture.getByRole('list').getByRole('listitem');
    expect(days.elements().map((day) => day.textContent)).toEqual([
      'Monday 23 November: closed.',
      'Tuesday 24 November: 09:00 – 13:00. Taken away: 13:00 – 17:00.',
      'Wednesday 25 November: closed.',
      'Thursday 26 November: closed.',
      'Friday 27 November: closed.',
      'Saturday 28 November: 09:00 – 12:00. Added: 09:00 – 12:00.',
      'Sunday 29 November: closed.',
    ]);
  });

  it('draws hours where they lie, as long as they are', () => {
    renderUi(<Picture />);
    const [open, removed, added] = [boxOf('open'), boxOf('removed'), boxOf('added')];
    expect(open.height).toBeGreaterThan(40);
    expect(removed.height).toBeCloseTo(open.height, 0);
    expect(removed.top).toBeCloseTo(open.bottom, 0);
    expect(removed.left).toBe(open.left);
    expect(added.top).toBeCloseTo(open.top, 0);
    expect(added.height / open.height).toBeCloseTo(0.75, 1);
    expect(added.left).toBeGreaterThan(open.right);
  });

  it('goes from week to week, and back', async () => {
    renderUi(<Picture />);
    await userEvent.click(page.getByRole('button', { name: 'Next week' }));
    await expect.element(page.getByText('30 November – 6 December 2026')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'This week' }));
    await expect.element(page.getByText('23 – 29 November 2026')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'This week' })).not.toBeInTheDocument();
  });

  it('tells that a zone is unknown, and draws nothing', async () => {
    renderUi(<Picture given={{ ...draft, zone: 'Mars/Olympus' }} />);
    await expect
      .element(page.getByText('The time zone “Mars/Olympus” is not known here', { exact: false }))
      .toBeVisible();
    expect(block('open')).toBeNull();
  });

  it('runs from right to left', () => {
    renderUi(<Picture />, { dir: 'rtl' });
    expect(boxOf('added').right).toBeLessThan(boxOf('open').left);
  });

  it.each<[string, UiRoot]>([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['at 280 px', { widthPx: 280 }],
    ['at 280 px, from right to left', { widthPx: 280, dir: 'rtl' }],
  ])('has no fault that axe can see, and none that overflows: %s', async (_, root) => {
    const { container } = renderUi(<Picture />, root);
    await expectNoAxeViolations(container);
    const frame = page.getByTestId('root').element();
    expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
  });
});
