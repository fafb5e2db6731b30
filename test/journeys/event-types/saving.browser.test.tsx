import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { answeredBy, neverAnswered, refusal, tellingOfTokensBy } from '../../support/answeredBy.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { heldAnswers } from '../../support/heldAnswers.js';

const isWrite = ({ method }: Request) => method === 'PATCH';
const offset = (here: EventTypePage) => here.root.getByRole('spinbutton', { name: 'Start offset' });
const title = (here: EventTypePage) => here.root.getByRole('textbox', { name: 'Title', exact: true });
const failed = (here: EventTypePage) => here.text('Your changes are not saved');
const inLimits = { props: { initialTab: 'limits' } } as const;

describe('saving while the network is slow', () => {
  it('says that it is on its way, is sent once, and keeps what she types meanwhile', async () => {
    const stage = openEventTypeStage();
    const { fetch, letGo } = heldAnswers(stage.reach, isWrite);
    const here = await openEventType(stage, { ...inLimits, provider: { fetch } });
    await offset(here).fill('5');
    await here.save.click();
    await expect.element(here.button('Saving…')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await here.open('Basics');
    await title(here).fill('Quarter of an hour');
    letGo();
    await expect.element(here.save).toBeVisible();
    await expect.element(title(here)).toHaveValue('Quarter of an hour');
    expect(here.writes.map(({ body }) => body)).toEqual([{ offsetStart: 5 }]);
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(await stage.settings()).toMatchObject({ offsetStart: 5, title: 'Quarter of an hour' });
  });

  it('loses nothing where no answer comes in time', async () => {
    const stage = openEventTypeStage();
    let isDead = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isDead && isWrite(request) ? neverAnswered(request) : undefined,
    );
    const here = await openEventType(stage, { ...inLimits, provider: { fetch, timeoutMs: 500 } });
    await offset(here).fill('5');
    await here.save.click();
    await expect.element(failed(here)).toBeVisible();
    await expect.element(offset(here)).toHaveValue('5');
    isDead = false;
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).offsetStart).toBe(5);
  });
});

describe('an answer that is lost', () => {
  it('leads to no second saving: what is there is read, and is said to be saved', async () => {
    const stage = openEventTypeStage();
    let isLost = true;
    const fetch = answeredBy(
      async (request) => {
        const given = await stage.reach(request);
        if (!isLost || !isWrite(request)) return given;
        isLost = false;
        throw new TypeError('Failed to fetch');
      },
      () => undefined,
    );
    const here = await openEventType(stage, { ...inLimits, provider: { fetch } });
    await offset(here).fill('5');
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    await expect.element(failed(here)).not.toBeInTheDocument();
    await expect.element(here.changes).not.toBeInTheDocument();
    await expect.element(offset(here)).toHaveValue('5');
    expect((await stage.settings()).offsetStart).toBe(5);
    expect(here.writes).toHaveLength(1);
  });
});

describe('a server that refuses', () => {
  it('says why at the setting that it means, and nothing is lost on any tab', async () => {
    const stage = openEventTypeStage();
    let isRefused = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isRefused && isWrite(request) ? refusal(400, 'Offset start must be smaller') : undefined,
    );
    const here = await openEventType(stage, { provider: { fetch } });
    await title(here).fill('Half an hour');
    await here.open('Limits');
    await offset(here).fill('500');
    await here.open('Advanced');
    await here.save.click();
    await expect.element(failed(here)).toBeVisible();
    await here.open('Limits');
    await expect
      .element(here.tab('Limits').getByText('The server says: Offset start must be smaller'))
      .toBeVisible();
    await expect.element(offset(here)).toHaveValue('500');
    await offset(here).fill('10');
    isRefused = false;
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(await stage.settings()).toMatchObject({ title: 'Half an hour', offsetStart: 10 });
  });

  it.each([401, 498])('for her token, by %d, is asked again with a new one, unseen', async (status) => {
    const stage = openEventTypeStage();
    const fetch = tellingOfTokensBy(status, stage.reach);
    const here = await openEventType(stage, { ...inLimits, provider: { fetch } });
    await offset(here).fill('5');
    stage.sandbox.fault({ name: 'expired-token', all: true });
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(stage.bearers).toHaveLength(1);
    expect((await stage.settings()).offsetStart).toBe(5);
  });
});

describe('two tabs that save the same setting', () => {
  it.each([
    [/^Keep mine/, 5],
    [/^Take theirs/, 10],
  ])('are asked which counts, and lose nothing else: %s', async (answer, minutes) => {
    const stage = openEventTypeStage();
    const [here, other] = [await openEventType(stage, inLimits), await openEventType(stage, inLimits)];
    await offset(here).fill('5');
    await here.open('Basics');
    await title(here).fill('Half an hour');
    await here.open('Limits');
    await offset(other).fill('10');
    await other.save.click();
    await expect.element(other.saved).toBeVisible();
    await here.save.click();
    await expect.element(here.text('This was changed elsewhere meanwhile').first()).toBeVisible();
    await here.button(answer).click();
    await expect.element(offset(here)).toHaveValue(`${minutes}`);
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(await stage.settings()).toMatchObject({ title: 'Half an hour', offsetStart: minutes });
  });
});

describe('a browser in another zone', () => {
  const inZone = (timezoneId: string) => cdp().send('Emulation.setTimezoneOverride', { timezoneId });
  afterEach(() => inZone(''));

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('moves no day and no time: %s', async (zone) => {
    await inZone(zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const stage = openEventTypeStage();
    const here = await openEventType(stage, inLimits);
    const notice = here.root.getByRole('spinbutton', { name: 'Shortest notice', exact: true });
    await notice.fill('4');
    await here.root.getByRole('combobox', { name: 'Unit of the shortest notice' }).selectOptions('hours');
    await expect.element(here.text('Now nothing before 13:00 on Monday 9 November.')).toBeVisible();
    await here.root.getByRole('radio', { name: 'Between two dates' }).click();
    await here.root.getByLabelText('First day').fill('2026-11-16');
    await here.root.getByLabelText('Last day').fill('2026-11-20');
    await userEvent.tab();
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).bookingWindow).toMatchObject({ value: ['2026-11-16', '2026-11-20'] });
    here.leave();
    const again = await openEventType(stage, inLimits);
    await expect.element(again.root.getByLabelText('Last day')).toHaveValue('2026-11-20');
  });
});
