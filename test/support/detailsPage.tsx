import { render } from '@testing-library/react';
import { BookingDetails, type BookingDetailsProps, CalProvider } from 'daybook';
import { page } from 'vitest/browser';
import { bookerPage } from './bookerPage.js';
import { recordedFetch } from './recordedFetch.js';
import type { Stage } from './stage.js';

let pages = 0;

/** Somebody opens a booking's own page. Found in as a Booker is: by role and name. */
export function openDetails(stage: Stage, props: BookingDetailsProps) {
  pages += 1;
  const name = `Booking ${pages}`;
  const { fetch, sent } = recordedFetch(stage.sandbox.fetch);
  const { container, unmount } = render(
    <section aria-label={name}>
      <CalProvider
        clientId={stage.sandbox.demo.clientId}
        options={{ apiUrl: stage.sandbox.demo.apiUrl }}
        language="en"
        now={stage.now}
        fetch={fetch}
      >
        <BookingDetails timeZone="Europe/London" {...props} />
      </CalProvider>
    </section>,
  );
  return { ...bookerPage(page.getByRole('region', { name, exact: true })), container, sent, leave: unmount };
}
