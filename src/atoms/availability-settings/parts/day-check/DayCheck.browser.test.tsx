import { cleanup, render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { adminAway } from '../../../../../stories/host.js';
import { expectNoAxeViolations } from '../../../../../test/support/axe.js';
import { recordedFetch } from '../../../../../test/support/recordedFetch.js';
import { loadHoursWords } from '../../../../i18n/loadWords.js';
import { useCal } from '../../../../provider/useCal.js';
import { useSchedule } from '../../../../queries/useSchedule.js';
import { createSandbox } from '../../../../sandbox/createSandbox.js';
import { DayCheck } from './DayCheck.js';

/** Hannah's own hours, as her settings show them. */
function Hours({ now }: { now: () => number }) {
  const { t, formatters } = useCal();
  const [hasWords, setHasWords] = useState(false);
  const { data: schedule } = useSchedule();
  useEffect(() => {
    loadHoursWords().then(
      () => setHasWords(true),
      () => undefined,
    );
  }, []);
  if (!schedule || !hasWords) return null;
  return <DayCheck schedule={schedule} isUnsaved now={now} words={{ t, f: formatters(24) }} />;
}

/** On a Monday morning in the clinic. */
function openHours(sandbox = createSandbox({ now: '2026-11-09T09:12:00Z' })) {
  const { fetch, sent } = recordedFetch(sandbox.fetch);
  const { container } = render(
    <CalProvider
      clientId={sandbox.demo.clientId}
      accessToken={sandbox.demo.user.accessToken}
      options={{ apiUrl: sandbox.demo.apiUrl, refreshUrl: 'https://host.example/refresh' }}
      language="en"
      now={sandbox.now}
      fetch={fetch}
    >
      <Hours now={sandbox.now} />
    </CalProvider>,
  );
  return { sandbox, sent, container };
}

const verdict = () => page.getByRole('status').last();
const ask = () => userEvent.click(page.getByRole('button', { name: 'Check a day' }));

describe('DayCheck', () => {
  it('asks for nothing before it is opened', async () => {
    const { sent } = openHours();
    await expect.element(page.getByRole('heading', { name: 'Why is this day empty?' })).toBeVisible();
    expect(sent.some(({ path }) => /slots|bookings|calendars/.test(path))).toBe(false);
    await ask();
    await expect.element(page.getByText('can be booked', { exact: false }).first()).toBeVisible();
    expect(sent.some(({ path }) => path.includes('/slots'))).toBe(true);
  });

  it('tells what is offered on a day, and what takes from it', async () => {
    const { container } = openHours();
    await ask();
    await expect.element(verdict()).toHaveTextContent('Hours: 09:00 – 12:30, 13:30 – 17:30');
    await expect.element(verdict()).toHaveTextContent('too soon, as 2 hours notice is asked for.');
    await userEvent.fill(page.getByLabelText('Day', { exact: true }), '2026-11-10');
    await expect
      .element(verdict())
      .toHaveTextContent('10:00 – 10:30: booked, “Follow-up between Hannah Lindqvist and Marta Kowalska”.');
    await expect.element(page.getByText('This is as saved', { exact: false })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('tells that a day is closed', async () => {
    openHours();
    await ask();
    await userEvent.fill(page.getByLabelText('Day', { exact: true }), '2026-11-14');
    await expect.element(verdict()).toHaveTextContent('Nothing can be booked');
    await expect.element(verdict()).toHaveTextContent('Saturday 14 November is closed in the weekly hours.');
    await userEvent.click(page.getByRole('button', { name: 'Next day' }));
    await expect.element(verdict()).toHaveTextContent('Sunday 15 November is closed in the weekly hours.');
  });

  it('tells an organization’s admin that she is away, and to others nothing that it does not know', async () => {
    const { sandbox, sent } = openHours();
    await sandbox.ready;
    const { store, demo } = sandbox;
    await adminAway(sandbox);
    await ask();
    await userEvent.fill(page.getByLabelText('Day', { exact: true }), '2026-12-22');
    await expect.element(verdict()).toHaveTextContent('Nothing can be booked');
    await expect.element(verdict()).toHaveTextContent('out of office, 21 December 2026 – 1 January 2027');

    const [membership] = await store.collections.memberships.where({ userId: demo.user.id, teamId: 1 });
    await store.collections.memberships.change(membership?.id ?? 0, { role: 'MEMBER' });
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    cleanup();
    openHours(sandbox);
    await ask();
    await userEvent.fill(page.getByLabelText('Day', { exact: true }), '2026-12-22');
    await expect.element(verdict()).toHaveTextContent('an absence or a holiday, which are not told here');
    expect(verdict().element().textContent).not.toContain('out of office');
    expect(sent.filter(({ path }) => path.includes('/ooo'))).toHaveLength(1);
  });

  it('says what could not be read, and tries again', async () => {
    const { sandbox } = openHours();
    sandbox.fault({ name: 'html', status: 400, operation: 'slots.list', times: 1 });
    await ask();
    await expect.element(page.getByText('The day could not be looked at')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(verdict()).toHaveTextContent('Hours: 09:00');
  });
});
