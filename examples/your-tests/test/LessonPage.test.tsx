// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { CalProvider } from 'daybook';
import { createApiClient } from 'daybook/client';
import { createSandbox, type Fault } from 'daybook/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { LessonPage } from '../app/LessonPage.tsx';
import { NOW, school } from './school.ts';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

/** Our page on an API of its own, whose clock stands on a Monday morning. Zone of the machine: see vitest.config.ts. */
function open(...faults: Fault[]) {
  const sandbox = createSandbox({ world: school, now: NOW, faults });
  render(
    <CalProvider clientId={sandbox.demo.clientId} fetch={sandbox.fetch} now={sandbox.now} language="en-GB">
      <LessonPage />
    </CalProvider>,
  );
  const { fetch, demo } = sandbox;
  const api = createApiClient({ fetch, auth: { getAccessToken: async () => demo.user.accessToken } });
  return { sandbox, bookings: async () => (await api.bookings.list({})).data };
}

const times = async () => {
  const list = await screen.findByRole('region', { name: 'Times' });
  return within(list);
};

async function book(time: string) {
  fireEvent.click(await (await times()).findByRole('button', { name: new RegExp(`^${time}`) }));
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), {
    target: { value: 'Joan Ferris' },
  });
  fireEvent.change(screen.getByRole('textbox', { name: 'Email' }), { target: { value: 'joan@example.com' } });
  fireEvent.click(screen.getByRole('button', { name: 'Confirm booking' }));
}

describe('the lesson page', () => {
  it('offers what Ada has left: the hour that is taken is not there', async () => {
    open();
    const list = await times();
    await list.findByRole('button', { name: /^10:00/ });
    expect(list.getByRole('button', { name: /^12:00/ })).toBeTruthy();
    expect(list.queryByRole('button', { name: /^11:00/ })).toBeNull();
  });

  it('books the lesson that was chosen, and says so', async () => {
    const { sandbox, bookings } = open();
    fireEvent.change(screen.getByRole('combobox', { name: /^Instrument/ }), { target: { value: 'cello' } });
    await screen.findByRole('heading', { name: 'Cello lesson' });
    await book('10:00');
    await screen.findByText(/^Joan Ferris has a Cello lesson/);
    expect(await bookings()).toContainEqual(
      expect.objectContaining({
        start: '2026-11-24T10:00:00.000Z',
        eventType: expect.objectContaining({ slug: 'cello-lesson' }),
        attendees: [expect.objectContaining({ email: 'joan@example.com', timeZone: 'Europe/London' })],
      }),
    );
    // The API puts a mark of your client into the addresses of its users.
    expect((await sandbox.emails()).map(({ to }) => to).sort()).toEqual([
      'ada+fernhill@fernhill.example',
      'joan@example.com',
    ]);
  });

  it('says nothing of a lesson when somebody else was faster', async () => {
    open({ name: 'slot-stolen' });
    await book('10:00');
    await screen.findByText('10:00 was booked by someone else a moment ago');
    expect(screen.queryByText(/has a Piano lesson/)).toBeNull();
  });

  it('comes back from an outage', async () => {
    const { sandbox } = open({ name: 'outage', operation: 'slots.list' });
    // It has been tried some times by then.
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 15_000 });
    sandbox.clearFaults();
    fireEvent.click(again);
    await (await times()).findByRole('button', { name: /^10:00/ });
  });

  it('lets a time go that was held too long', async () => {
    const { sandbox } = open();
    fireEvent.click(await (await times()).findByRole('button', { name: /^10:00/ }));
    await screen.findByText(/Held for you/);
    sandbox.advance({ minutes: 6 });
    await screen.findByText('Your hold on 10:00 has ended');
  });
});
