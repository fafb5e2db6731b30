import { Connect, ConnectCalendar } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { connectStage, openHostPage } from '../../support/connectPage.js';

const feed = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Terms\r\nEND:VCALENDAR\r\n';

async function openApple() {
  const stage = connectStage();
  const onSuccess = vi.fn();
  const onError = vi.fn();
  const host = openHostPage(stage.props, <Connect.AppleCalendar onSuccess={onSuccess} onError={onError} />);
  await host.button('Connect Apple Calendar').click();
  const dialog = host.dialog('Apple iCloud');
  const fields = { id: host.field('Apple ID'), password: host.field('App-specific password') };
  return { stage, host, dialog, ...fields, submit: host.button('Connect'), onSuccess, onError };
}

describe('Apple by a password', () => {
  it('is connected by the right one', async () => {
    const { stage, host, dialog, id, password, submit, onSuccess } = await openApple();
    await id.fill('noor@icloud.example');
    await password.fill(' abcd-efgh-ijkl-mnop ');
    await submit.click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(host.button('Apple Calendar connected')).toBeVisible();
    expect(await stage.kept()).toEqual(['apple_calendar noor@icloud.example']);
    await expect.poll(() => onSuccess.mock.calls).toEqual([[expect.any(Number)]]);
  });

  it('says at the field that Apple refused it, and connects by another', async () => {
    const { stage, id, password, submit, onSuccess, onError } = await openApple();
    await id.fill('noor@icloud.example');
    await password.fill('wrong');
    await submit.click();
    await expect
      .element(password)
      .toHaveAccessibleDescription('Apple refused it. It looks like xxxx-xxxx-xxxx-xxxx.');
    await expect.element(password).toHaveFocus();
    await expect.poll(() => onError.mock.calls).toEqual([[expect.objectContaining({ code: 'bad_request' })]]);
    expect(await stage.kept()).toEqual([]);
    await password.fill('abcd-efgh-ijkl-mnop');
    await expect.element(password).not.toHaveAttribute('aria-invalid');
    await submit.click();
    await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
  });

  it('keeps nothing of what was written once it is closed', async () => {
    const { host, id, password } = await openApple();
    await id.fill('noor@icloud.example');
    await password.fill('wrong');
    await userEvent.keyboard('{Escape}');
    await host.button('Connect Apple Calendar').click();
    await expect.element(id).toHaveValue('');
    await expect.element(password).toHaveValue('');
  });

  it('asks for what is missing, and sends nothing', async () => {
    const { stage, id, password, submit } = await openApple();
    await submit.click();
    await expect.element(id).toHaveFocus();
    await expect.element(id).toHaveAccessibleDescription('Write your Apple ID.');
    await expect.element(password).toHaveAccessibleDescription('Paste the password that Apple made.');
    expect(stage.asked()).not.toContain('calendars.createCredentials');
  });

  it('finds out what became of it where the answer is lost', async () => {
    const { stage, id, password, submit, onSuccess, onError } = await openApple();
    stage.sandbox.fault({ name: 'lost-answer', operation: 'calendars.createCredentials', acted: true });
    await id.fill('noor@icloud.example');
    await password.fill('abcd-efgh-ijkl-mnop');
    await submit.click();
    await expect.poll(() => onSuccess.mock.calls).toEqual([[expect.any(Number)]]);
    expect(onError).not.toHaveBeenCalled();
  });
});

async function openLinks(urls: Readonly<Record<string, string>> = {}) {
  const stage = connectStage({
    fetchFeed: async (url) => urls[url] ?? Promise.reject(new Error('unreachable')),
  });
  const onSuccess = vi.fn();
  const host = openHostPage(stage.props, <Connect.IcsFeed onSuccess={onSuccess} />);
  await host.button('Add a calendar link').click();
  const link = (number: number) => host.field(`Link ${number}`);
  return {
    stage,
    host,
    link,
    submit: host.button('Connect'),
    dialog: host.dialog('A calendar link'),
    onSuccess,
  };
}

describe('a calendar by its link', () => {
  it('is connected, several at once, and written the way that calendars write links', async () => {
    const { stage, host, link, submit, dialog, onSuccess } = await openLinks({
      'https://school.example/terms.ics': feed,
      'https://club.example/games.ics?key=1': feed,
    });
    await link(1).fill('webcal://school.example/terms.ics');
    await host.button('Add another link').click();
    await expect.element(link(2)).toHaveFocus();
    await link(2).fill('club.example/games.ics?key=1');
    await submit.click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(await stage.kept()).toEqual([
      'ics-feed_calendar https://school.example/terms.ics https://club.example/games.ics?key=1',
    ]);
    await expect.poll(() => onSuccess.mock.calls).toEqual([[expect.any(Number)]]);
  });

  it('keeps those that were connected before, unless one is taken away', async () => {
    const { stage, host, link, submit, dialog } = await openLinks({
      'https://a.example/a.ics': feed,
      'https://b.example/b.ics': feed,
    });
    await link(1).fill('https://a.example/a.ics');
    await submit.click();
    await expect.element(dialog).not.toBeInTheDocument();
    await host.button('Calendar link connected').click();
    await expect.element(link(1)).toHaveValue('https://a.example/a.ics');
    await link(2).fill('https://b.example/b.ics');
    await submit.click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(await stage.kept()).toEqual(['ics-feed_calendar https://a.example/a.ics https://b.example/b.ics']);
    await host.button('Calendar link connected').click();
    await host.button('Remove link 1').click();
    await submit.click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(await stage.kept()).toEqual(['ics-feed_calendar https://b.example/b.ics']);
  });

  it.each([
    ['', 'Paste the link of a calendar.'],
    ['calendar', 'This is no web address.'],
    ['ftp://school.example/terms.ics', 'This is no web address.'],
    ['https://school.example/terms.html', 'The link has to lead to an .ics file.'],
  ])('is not sent as %j', async (text, problem) => {
    const { stage, link, submit } = await openLinks();
    await link(1).fill(text);
    await submit.click();
    await expect.element(link(1)).toHaveAccessibleDescription(problem);
    await expect.element(link(1)).toHaveFocus();
    expect(stage.asked()).not.toContain('calendars.icsFeeds.save');
  });

  it.each([
    ['nobody can reach', 'https://away.example/a.ics'],
    ['is no calendar', 'https://school.example/page.ics'],
  ])('says so where it %s, and keeps what was written', async (_, url) => {
    const { stage, host, link, submit } = await openLinks({ 'https://school.example/page.ics': '<html>' });
    await link(1).fill(url);
    await submit.click();
    await expect.element(host.text('This link can’t be read')).toBeVisible();
    await expect.element(link(1)).toHaveValue(url);
    expect(await stage.kept()).toEqual([]);
  });
});

describe('the chooser', () => {
  it('is walked by keys alone, there and back', async () => {
    const stage = connectStage();
    const onSuccess = vi.fn();
    const host = openHostPage(stage.props, <ConnectCalendar onSuccess={onSuccess} />);
    await expect.element(host.button('Connect a calendar')).toBeVisible();
    const press = (keys: string) => userEvent.keyboard(keys);
    await press('{Tab}');
    await expect.element(host.button('Connect a calendar')).toHaveFocus();
    await press('{Enter}');
    await expect.element(host.button(/^Google Calendar/)).toHaveFocus();
    await press('{Tab}{Tab}{Enter}');
    await expect.element(host.field('Apple ID')).toHaveFocus();
    await press('{Tab}{Tab}{Tab}');
    await expect.element(host.button('Back')).toHaveFocus();
    await press('{Enter}');
    await expect.element(host.button(/^Apple iCloud/)).toHaveFocus();
    await press('{Enter}');
    await expect.element(host.field('Apple ID')).toHaveFocus();
    await press('noor@icloud.example{Tab}abcd-efgh-ijkl-mnop{Enter}');
    await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
    await expect.element(host.button('Connect a calendar')).toHaveFocus();
    expect(await stage.kept()).toEqual(['apple_calendar noor@icloud.example']);
  });
});
