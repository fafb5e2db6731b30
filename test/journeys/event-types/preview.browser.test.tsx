import { Booker, type EventTypeSettingsProps } from 'daybook';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada, bookerPage } from '../../support/bookerPage.js';
import { openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { keys } from '../../support/hands.js';

const booked = { username: 'noor', eventSlug: 'quarter', timeZone: 'Europe/London', isBookingDryRun: true };
const thursday = 'Thursday 12 November';

/** The settings of Noor's event type, with the Booker beside them that visitors get, in a dry run. */
async function openWithPreview({
  width,
  preview,
}: {
  width?: number;
  preview?: EventTypeSettingsProps['preview'];
} = {}) {
  const stage = openEventTypeStage();
  const props = { preview: preview ?? <Booker {...booked} /> };
  const her = await openEventType(stage, { ...(width !== undefined && { width }), props });
  const aside = her.root.getByRole('region', { name: 'What visitors see' });
  const shown = bookerPage(aside);
  await expect.element(shown.freeDay(thursday)).toBeVisible();
  const type = (tab: string, name: string, text: string) =>
    her.tab(tab).getByRole('textbox', { name, exact: true }).fill(text);
  const press = (role: 'switch' | 'checkbox', name: string) =>
    her.root.getByRole(role, { name, exact: true }).click();
  return { stage, her, aside, shown, type, press };
}

describe('the preview beside the settings', () => {
  it('says what it is, in a place that has a name, and lets nothing be booked', async () => {
    const { stage, her, shown } = await openWithPreview();
    await expect.element(shown.text('This is a preview')).toBeVisible();
    await expect.element(shown.text(/Nothing can be booked here/)).toBeVisible();
    expect(shown.text(/trial run/).query()).toBeNull();
    await expectNoAxeViolations(her.container);
    await shown.book(thursday, '10:00', ada);
    await expect.element(shown.text(/^Nothing was booked\. This is what visitors see/)).toBeVisible();
    expect(her.writes).toEqual([]);
    expect(await stage.bookingsAt('2026-11-12T10:00:00Z')).toEqual([]);
    expect(await stage.holds()).toEqual([]);
  });

  it('follows what she edits on her basics before it is saved', async () => {
    const { her, aside, shown, type } = await openWithPreview();
    await type('Basics', 'Title', 'Quarter of an hour');
    await expect.element(shown.heading('Quarter of an hour')).toBeVisible();
    await her.root.getByRole('button', { name: 'Add a place' }).click();
    await page.getByRole('menuitem', { name: 'At an address', exact: true }).click();
    await her
      .tab('Basics')
      .getByRole('textbox', { name: 'Address', exact: true })
      .nth(1)
      .fill('12 Mill Lane');
    await expect.element(aside.getByText('12 Mill Lane').first()).toBeVisible();
    await her.root.getByRole('switch', { name: 'Several lengths' }).click();
    await expect.element(aside.getByText(/times are those of what is saved/)).toBeVisible();
    await expect.element(aside.getByRole('radio', { name: /30 min/ })).toBeVisible();
    expect(her.writes).toEqual([]);
  });

  it('asks the questions of the form as it is edited', async () => {
    const { her, shown, type } = await openWithPreview();
    await her.open('Booking form');
    await her.button('Add a question').click();
    await page.getByRole('menuitem', { name: /^Short text/ }).click();
    await type('Booking form', 'Question', 'Which knee?');
    await shown.day(thursday).click();
    await shown.slot('10:00').click();
    await expect.element(shown.details.getByRole('textbox', { name: 'Which knee?' })).toBeVisible();
    await type('Booking form', 'Question', 'Which elbow?');
    await expect.element(shown.details.getByRole('textbox', { name: 'Which elbow?' })).toBeVisible();
    expect(her.writes).toEqual([]);
  });

  it('has its zone locked, and what the host’s page makes of the draft, such as the views', async () => {
    const preview: EventTypeSettingsProps['preview'] = ({ bookerLayouts }) => {
      const view = bookerLayouts?.enabledLayouts.includes('month') === false ? 'LIST_VIEW' : 'MONTH_VIEW';
      // A Booker begins with its view.
      return <Booker key={view} {...booked} view={view} />;
    };
    const { her, shown, press } = await openWithPreview({ preview });
    await her.open('Advanced');
    await press('switch', 'Fixed time zone');
    await expect.element(shown.zone).not.toBeInTheDocument();
    await press('checkbox', 'Month');
    await expect.element(shown.month('November 2026')).not.toBeInTheDocument();
    await expect.element(her.root.getByRole('button', { name: /09:15/ }).first()).toBeVisible();
    expect(her.writes).toEqual([]);
  });

  it('is as it was saved again once the draft is discarded', async () => {
    const { her, shown, type } = await openWithPreview();
    await type('Basics', 'Title', 'Half an hour');
    await expect.element(shown.heading('Half an hour')).toBeVisible();
    await her.button('Discard').click();
    await expect.element(shown.heading('Quarter')).toBeVisible();
  });

  it('is got past by the keyboard, to Save and back', async () => {
    const { stage, her, aside, type } = await openWithPreview();
    await type('Basics', 'Title', 'Half an hour');
    await keys.press(her.save);
    await expect.element(her.saved).toBeVisible();
    expect((await stage.settings()).title).toBe('Half an hour');
    const first = aside.element().querySelector<HTMLElement>('button, input');
    first?.focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(aside.element().contains(document.activeElement)).toBe(false);
  });

  it('stands below what is edited at 375 px, and as wide', async () => {
    const { her, aside } = await openWithPreview({ width: 375 });
    const place = (element: Element) => element.getBoundingClientRect();
    const [edited, below] = [place(her.tab('Basics').element()), place(aside.element())];
    expect(below.top).toBeGreaterThanOrEqual(edited.bottom);
    expect(below.width).toBe(375);
    const root = her.container.querySelector('.daybook');
    expect(root?.scrollWidth).toBe(root?.clientWidth);
  });
});
