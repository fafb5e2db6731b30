import { Connect, ConnectCalendar } from 'daybook';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { connectStage, openHostPage } from '../../support/connectPage.js';

const sights = [
  { theme: 'light', width: 1120 },
  { theme: 'dark', width: 375 },
] as const;

describe.each(sights)('connecting, $theme, $width pixels wide', ({ theme, width }) => {
  it('has no fault that axe can find, at rest, chosen, in fault and blocked, and fits its place', async () => {
    const { innerWidth, innerHeight } = window;
    await page.viewport(width, 800);
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    onTestFinished(async () => {
      open.mockRestore();
      await page.viewport(innerWidth, innerHeight);
    });
    const stage = connectStage();
    const host = openHostPage(
      stage.props,
      <>
        <ConnectCalendar />
        <Connect.OutlookCalendar tooltip="Reads when you are busy" isMultiCalendar />
      </>,
      { width, appearance: { theme } },
    );
    const look = async (part: Element) => {
      await expectNoAxeViolations(part);
      expect(part.scrollWidth).toBeLessThanOrEqual(Math.min(width, part.clientWidth));
    };
    await host.button('Connect Outlook Calendar').click();
    await expect.element(host.text('Your browser blocked the window')).toBeVisible();
    await look(host.container);
    await host.button('Connect a calendar').click();
    await expect.element(host.dialog('Connect a calendar')).toBeVisible();
    await look(host.dialog('Connect a calendar').element());
    for (const [choice, title] of [
      ['Apple iCloud', 'Apple iCloud'],
      ['A calendar link', 'A calendar link'],
    ] as const) {
      await host.button(new RegExp(`^${choice}`)).click();
      await host.button('Connect').click();
      await look(host.dialog(title).element());
      await host.button('Back').click();
    }
    await host.button(/^Google Calendar/).click();
    await expect.element(host.dialog('Google Calendar')).toBeVisible();
    await look(host.dialog('Google Calendar').element());
  });
});

describe('a button', () => {
  it('says what the host wants it to say, and its tip goes by Escape', async () => {
    const stage = connectStage();
    const host = openHostPage(
      stage.props,
      <Connect.AppleCalendar
        label="Link your iPhone"
        tooltip="Works with any iCloud account"
        initialData={{ status: 'error', data: { allowConnect: true, checked: true } }}
      />,
    );
    const button = host.button('Link your iPhone');
    await expect.element(button).toHaveAccessibleDescription('Works with any iCloud account');
    host.container.querySelector('button')?.focus();
    await expect.element(host.text('Works with any iCloud account')).toBeVisible();
    button.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.element(host.text('Works with any iCloud account')).not.toBeVisible();
  });

  it('tells once that the check failed, and stays to be pressed', async () => {
    const stage = connectStage();
    stage.sandbox.fault({ name: 'outage', operation: 'calendars.list' });
    const onCheckError = vi.fn();
    const host = openHostPage(stage.props, <Connect.GoogleCalendar onCheckError={onCheckError} />);
    await expect.element(host.button('Connect Google Calendar')).toBeEnabled();
    await expect.poll(() => onCheckError.mock.calls).toEqual([[expect.objectContaining({ status: 500 })]]);
  });
});
