import { CalendarSettings, Connect, ConnectCalendar } from 'daybook';
import { describe, expect, it } from 'vitest';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { openCalendars, openCalendarsStage } from '../../support/calendarsPage.js';
import { connectStage, openHostPage } from '../../support/connectPage.js';
import { keys } from '../../support/hands.js';
import { backPage, consentWindow } from '../../support/provider/consentWindow.js';
import { openProvider } from '../../support/provider/openProvider.js';
import { listen } from '../../support/screenReader.js';

const google = 'Connect Google Calendar';

async function comeToConnect() {
  const provider = await openProvider();
  const host = openHostPage(provider.props, <Connect.GoogleCalendar redir={backPage()} />);
  await expect.element(host.button(google)).toBeEnabled();
  return { host, heard: listen(host.container) };
}

describe('a screen reader, by keys alone', () => {
  it('is told of the way to Google and back, and that it is connected', async () => {
    const { host, heard } = await comeToConnect();
    await keys.press(host.button(google));
    await consentWindow.address();
    await expect.element(host.button('Show the window')).toBeVisible();
    await expect.element(host.root).toMatchAriaInlineSnapshot(`
      - region "Host 1":
        - button "Connecting…" [disabled]
        - group "Google Calendar":
          - status: Sign in to Google Calendar in the window that has opened, and allow access there.
          - button "Show the window"
          - button "Stop"
    `);
    await consentWindow.allow();
    await expect.element(host.button('Google Calendar connected')).toBeVisible();
    await expect.element(host.root).toMatchAriaInlineSnapshot(`
      - region "Host 1":
        - button "Google Calendar connected" [disabled]
        - group "Google Calendar":
          - status: Google Calendar is connected.
    `);
    expect(heard()).toEqual([
      '> button "Connect Google Calendar"',
      '… Asking for the way to Google Calendar…',
      '… Sign in to Google Calendar in the window that has opened, and allow access there.',
      '… Checking with Google Calendar…',
      '… Google Calendar is connected.',
    ]);
  });

  it('is told that it was refused, and tries again', async () => {
    const { host, heard } = await comeToConnect();
    await keys.press(host.button(google));
    await consentWindow.refuse();
    await expect.element(host.text('Nothing was connected')).toBeVisible();
    await expect.element(host.root).toMatchAriaInlineSnapshot(`
      - region "Host 2":
        - button "Connect Google Calendar"
        - group "Google Calendar":
          - status
          - status:
            - strong: Nothing was connected
            - text: Access was not allowed at Google Calendar. Try again, and allow it there.
          - button "Try again"
    `);
    await keys.press(host.button('Try again'));
    await consentWindow.allow();
    await expect.element(host.button('Google Calendar connected')).toBeVisible();
    expect(heard()).toEqual([
      '> button "Connect Google Calendar"',
      '… Asking for the way to Google Calendar…',
      '… Sign in to Google Calendar in the window that has opened, and allow access there.',
      '… Checking with Google Calendar…',
      '… Nothing was connected Access was not allowed at Google Calendar. Try again, and allow it there.',
      '> button "Try again"',
      '> group "Google Calendar"',
      '… Asking for the way to Google Calendar…',
      '… Sign in to Google Calendar in the window that has opened, and allow access there.',
      '… Checking with Google Calendar…',
      '… Google Calendar is connected.',
    ]);
  });

  it('reads an account and its calendars, and is told what a switch does', async () => {
    const stage = await openCalendarsStage();
    let isDown = false;
    const fetch = answeredBy(stage.sandbox.fetch, (request) =>
      isDown && lineOf(request) === 'POST /v2/selected-calendars' ? refusal(500, 'Down') : undefined,
    );
    const her = openCalendars(stage, { provider: { fetch } });
    await expect.element(her.switchOf('Work')).toBeVisible();
    const heard = listen(her.container);
    await expect.element(her.account('Google Calendar')).toMatchAriaInlineSnapshot(`
      - region "Google Calendar":
        - heading "Google Calendar" [level=3]
        - paragraph: hannah@gmail.example
        - text: Working
        - button "What to do with Google Calendar, hannah@gmail.example"
        - list "Calendars of Google Calendar, hannah@gmail.example. Those that are switched on block your time.":
          - listitem:
            - text: hannah@gmail.example New bookings go here
            - switch "hannah@gmail.example" [checked]
          - listitem:
            - text: Work
            - switch "Work"
          - listitem:
            - text: Holidays Read only
            - switch "Holidays"
    `);
    await keys.press(her.switchOf('Work'));
    await expect.element(her.switchOf('Work')).toBeChecked();
    await expect.poll(() => her.sent('POST /v2/selected-calendars').length).toBe(1);
    await keys.press(her.switchOf('Work'));
    await expect.element(her.switchOf('Work')).not.toBeChecked();
    await expect.poll(() => her.sent('DELETE /v2/selected-calendars').length).toBe(1);
    isDown = true;
    await keys.press(her.switchOf('Work'));
    await expect.element(her.root.getByText(/stays off/)).toBeVisible();
    await expect.element(her.switchOf('Work')).not.toBeChecked();
    await expect.element(her.account('Google Calendar')).toMatchAriaInlineSnapshot(`
      - region "Google Calendar":
        - heading "Google Calendar" [level=3]
        - paragraph: hannah@gmail.example
        - text: Working
        - button "What to do with Google Calendar, hannah@gmail.example"
        - list "Calendars of Google Calendar, hannah@gmail.example. Those that are switched on block your time.":
          - listitem:
            - text: hannah@gmail.example New bookings go here
            - switch "hannah@gmail.example" [checked]
          - listitem:
            - text: Work
            - switch "Work"
            - alert: It could not be switched on, and stays off. The booking service has a problem. Try again later.
          - listitem:
            - text: Holidays Read only
            - switch "Holidays"
    `);
    expect(heard()).toEqual([
      '> button "Connect a calendar"',
      '> button "What to do with Google Calendar, hannah@gmail.example"',
      '> switch "hannah@gmail.example" checked (New bookings go here)',
      '> switch "Work"',
      '! It could not be switched on, and stays off. The booking service has a problem. Try again later.',
    ]);
  });

  it('reads what follows before an account is removed, and is told that it is gone', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    const her = openCalendars(stage);
    await expect.element(her.account('Outlook')).toBeVisible();
    const heard = listen(her.container);
    await keys.press(her.account('Outlook').getByRole('button', { name: /^What to do with/ }));
    await keys.press(her.root.getByRole('menuitem', { name: 'Remove account…' }));
    const dialog = her.dialog(/^Remove Outlook/);
    await expect.element(dialog).toMatchAriaInlineSnapshot(`
      - dialog "Remove Outlook, shifts@outlook.example?":
        - heading "Remove Outlook, shifts@outlook.example?" [level=2]
        - paragraph: "1 calendar no longer blocks your time: Calendar."
        - paragraph: What stands in its calendars stays there. Later changes of those bookings no longer reach it.
        - button "Keep it"
        - button "Remove account"
    `);
    await keys.press(dialog.getByRole('button', { name: 'Remove account' }));
    await expect.element(her.text(/is removed/).first()).toBeVisible();
    await expect.element(her.account('Outlook')).not.toBeInTheDocument();
    expect(heard()).toEqual([
      '> button "Connect a calendar"',
      '> button "What to do with Google Calendar, hannah@gmail.example"',
      '> switch "hannah@gmail.example" checked (New bookings go here)',
      '> switch "Work"',
      '> switch "Holidays" (Read only)',
      '> button "What to do with Outlook, shifts@outlook.example"',
      '> menu "What to do with Outlook, shifts@outlook.example"',
      '> menuitem "Check again"',
      '> menuitem "Reconnect Outlook"',
      '> menuitem "Remove account…"',
      '> button "What to do with Outlook, shifts@outlook.example" expanded',
      '> button "Keep it"',
      '> button "Remove account"',
      '> button "What to do with Outlook, shifts@outlook.example"',
      '> group "Connected accounts"',
      '… Outlook, shifts@outlook.example is removed.',
    ]);
  });

  it('chooses whose calendar it is, is led to what is wrong, and comes back to where it was', async () => {
    const stage = connectStage();
    const host = openHostPage(stage.props, <ConnectCalendar />);
    await expect.element(host.button('Connect a calendar')).toBeVisible();
    const heard = listen(host.container);
    await keys.press(host.button('Connect a calendar'));
    const dialog = host.root.getByRole('dialog');
    await expect.element(dialog).toMatchAriaInlineSnapshot(`
      - dialog "Connect a calendar":
        - heading "Connect a calendar" [level=2]
        - button "Close"
        - paragraph: We read when you are busy and write the bookings you get. Nothing else leaves the calendar.
        - list:
          - listitem:
            - button "Google Calendar Opens a window to sign in"
          - listitem:
            - button "Outlook, Microsoft 365 Opens a window to sign in"
          - listitem:
            - button "Apple iCloud Needs an app-specific password"
          - listitem:
            - button "A calendar link Read only"
    `);
    await keys.press(dialog.getByRole('button', { name: /^Apple iCloud/ }));
    await expect.element(dialog).toMatchAriaInlineSnapshot(`
      - dialog "Apple iCloud":
        - heading "Apple iCloud" [level=2]
        - button "Close"
        - paragraph: Apple wants a password made for this app, not your own.
        - text: Apple ID
        - textbox "Apple ID"
        - text: App-specific password
        - textbox "App-specific password"
        - paragraph:
          - link "Make one at Apple (opens in a new tab)":
            - /url: https://account.apple.com/account/manage
        - button "Back"
        - button "Connect"
    `);
    await keys.press(dialog.getByRole('button', { name: 'Connect', exact: true }));
    await expect.element(host.field('Apple ID')).toHaveFocus();
    await keys.type(host.field('Apple ID'), 'noor@apple.example');
    await keys.type(host.field('App-specific password'), 'wrong');
    await keys.press(dialog.getByRole('button', { name: 'Connect', exact: true }));
    await expect.element(host.text(/^Apple refused it/)).toBeVisible();
    await keys.press(dialog.getByRole('button', { name: 'Back' }));
    await keys.press(dialog.getByRole('button', { name: 'Close' }));
    expect(heard()).toEqual([
      '> button "Connect a calendar"',
      '> button "Close"',
      '> button "Google Calendar Opens a window to sign in"',
      '> button "Outlook, Microsoft 365 Opens a window to sign in"',
      '> button "Apple iCloud Needs an app-specific password"',
      '> textbox "Apple ID"',
      '> textbox "App-specific password"',
      '> link "Make one at Apple (opens in a new tab)"',
      '> button "Back"',
      '> button "Connect"',
      '> textbox "Apple ID" invalid (Write your Apple ID.)',
      '> textbox "App-specific password" invalid (Paste the password that Apple made.)',
      '> link "Make one at Apple (opens in a new tab)"',
      '> button "Back"',
      '> button "Connect"',
      '> textbox "App-specific password" invalid (Apple refused it. It looks like xxxx-xxxx-xxxx-xxxx.)',
      '> link "Make one at Apple (opens in a new tab)"',
      '> button "Back"',
      '> button "Apple iCloud Needs an app-specific password"',
      '> button "A calendar link Read only"',
      '> button "Close"',
      '> button "Connect a calendar"',
    ]);
  });

  it('keeps its place where the first calendar is connected, whose button is gone then', async () => {
    const provider = await openProvider();
    const host = openHostPage(
      provider.props,
      <CalendarSettings calendarRedirectUrls={{ google: backPage() }} />,
    );
    await expect.element(host.root.getByRole('heading', { name: 'No calendars yet' })).toBeVisible();
    const heard = listen(host.container);
    await keys.press(host.button('Google Calendar'));
    await consentWindow.refuse();
    await expect.element(host.text('Nothing was connected')).toBeVisible();
    await expect.element(host.root.getByRole('dialog')).toMatchAriaInlineSnapshot(`
      - dialog "Google Calendar":
        - heading "Google Calendar" [level=2]
        - button "Close"
        - group "Google Calendar":
          - status
          - status:
            - strong: Nothing was connected
            - text: Access was not allowed at Google Calendar. Try again, and allow it there.
          - button "Try again"
        - button "Back"
    `);
    await keys.press(host.button('Try again'));
    await consentWindow.allow();
    await expect.element(host.root.getByRole('group', { name: 'Connected accounts' })).toHaveFocus();
    await expect.element(host.root.getByRole('switch').first()).toBeVisible();
    expect(heard()).toEqual([
      '> button "Google Calendar"',
      '> button "Close"',
      '> button "Back"',
      '… Asking for the way to Google Calendar…',
      '… Sign in to Google Calendar in the window that has opened, and allow access there.',
      '… Checking with Google Calendar…',
      '… Nothing was connected Access was not allowed at Google Calendar. Try again, and allow it there.',
      '> button "Close"',
      '> button "Try again"',
      '> group "Google Calendar"',
      '… Asking for the way to Google Calendar…',
      '… Sign in to Google Calendar in the window that has opened, and allow access there.',
      '… Checking with Google Calendar…',
      '> button "Google Calendar"',
      '… The calendar is connected.',
      '> group "Connected accounts"',
    ]);
  });
});
