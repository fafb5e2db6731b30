import { act } from '@testing-library/react';
import { Booker, CalProvider } from 'daybook';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ada, bookerPage } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

describe('from the server’s HTML to a page that books', () => {
  it('takes the frame over without a word in the console', async () => {
    const stage = openStage();
    const complaints = vi.spyOn(console, 'error');
    const app = (
      <StrictMode>
        <CalProvider
          fetch={stage.sandbox.fetch}
          now={stage.now}
          options={{ apiUrl: stage.sandbox.demo.apiUrl }}
        >
          <Booker username="hannah" eventSlug="initial-assessment" timeZone="Europe/London" />
        </CalProvider>
      </StrictMode>
    );
    const container = document.createElement('section');
    container.setAttribute('aria-label', 'From the server');
    container.innerHTML = renderToString(app);
    document.body.append(container);
    const frame = container.querySelector('.daybook');
    const her = bookerPage(page.getByRole('region', { name: 'From the server' }));
    await expect.element(her.text('Loading the booking page')).toBeInTheDocument();

    const failures: unknown[] = [];
    const root = hydrateRoot(container, app, { onRecoverableError: (error) => failures.push(error) });
    // No language was given: the server's English becomes the browser's own.
    await her.book('Thursday, November 12', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(container.querySelector('.daybook')).toBe(frame);
    expect(failures).toEqual([]);
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
    act(() => root.unmount());
    container.remove();
  });
});

describe('a page that changes its mind', () => {
  it('shows another event type from the beginning, and lets go of what was held', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    her.rerender({ booker: { eventSlug: 'follow-up' } });
    await expect.element(her.heading('Follow-up')).toBeVisible();
    await expect.element(her.heading('Your details')).not.toBeInTheDocument();
    await expect.poll(stage.holds).toEqual([]);
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('9:30 am')).toBeVisible();
  });

  it('keeps her place when the host renders again with new functions', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    await her.fillIn(ada);
    her.rerender({ booker: { onCreateBookingSuccess: () => {} }, provider: { onError: () => {} } });
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    expect(await stage.holds()).toHaveLength(1);
  });

  it('goes on where the host’s own functions throw, and leaves what they throw to the host', async () => {
    const stage = openStage();
    const thrown: unknown[] = [];
    const hear = (event: ErrorEvent) => {
      thrown.push(event.error);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', hear, { capture: true });
    const fail = (what: string) => () => {
      throw what;
    };
    const booker = { onReserveSlotSuccess: fail('held'), onCreateBookingSuccess: fail('booked') };
    const her = visit(stage, { booker });
    await her.choose('Thursday 12 November', '9:45 am');
    await expect.element(her.hold).toBeVisible();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(thrown).toEqual(['held', 'booked']);
    window.removeEventListener('error', hear, { capture: true });
  });

  it('says nothing in the console on the whole way to a booking', async () => {
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    const her = visit(openStage(), { isStrict: true });
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
    for (const spy of said) spy.mockRestore();
  });
});
