import { render } from '@testing-library/react';
import { Booker, type BookerProps, CalProvider, type CalProviderProps } from 'daybook';
import { createSandbox, type Sandbox, type SandboxOptions } from 'daybook/sandbox';
import { type ReactNode, StrictMode } from 'react';
import { page } from 'vitest/browser';
import { type BookerPage, bookerPage } from './bookerPage.js';
import { recordedFetch, type SentRequest } from './recordedFetch.js';

/** Monday 9 November 2026, 09:00 in London: the practice opens. */
export const openingTime = '2026-11-09T09:00:00Z';

export type Stage = ReturnType<typeof openStage>;

/** A practice that can be booked: one API for all visitors, and the one clock that they and it go by. */
export function openStage(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: openingTime, ...options });
  return {
    sandbox,
    now: () => sandbox.now() as number,
    /** Names of the operations that the server was asked for, in the order of its answers. */
    asked: () => sandbox.requests.map(({ operation }) => operation),
    /** What stands in the host's calendar at that instant (ISO 8601). */
    bookingsAt: (start: string) => bookingsAt(sandbox, Date.parse(start)),
    /** Who is booked at that instant (ISO 8601), by name. */
    hostsAt: (start: string) => hostsAt(sandbox, Date.parse(start)),
    holdAsStranger: (slotStart: string) => holdAsStranger(sandbox, slotStart),
    /** The times of the host that are held now, as ISO 8601. */
    holds: async () =>
      (await sandbox.store.reservations.ofHost(sandbox.demo.user.id))
        .filter(({ until }) => until > sandbox.now())
        .map(({ start }) => new Date(start).toISOString()),
  };
}

/** Somebody whom no page shows holds a time of Hannah's first event type. */
async function holdAsStranger({ fetch, store, demo }: Sandbox, slotStart: string) {
  const [eventType] = await store.eventTypes.ofOwner(demo.user.id);
  const answer = await fetch('/v2/slots/reservations', {
    method: 'POST',
    headers: { 'cal-api-version': '2024-09-04' },
    body: JSON.stringify({ eventTypeId: eventType?.id, slotStart }),
  });
  if (!answer.ok) throw new Error(`The sandbox refused the stranger: ${await answer.text()}`);
}

async function bookingsAt({ store, demo }: Sandbox, start: number) {
  const all = await store.bookings.involving(demo.user.id, demo.user.email);
  return all
    .filter((booking) => booking.start === start)
    .filter(({ status }) => status === 'accepted' || status === 'pending');
}

async function hostsAt({ store }: Sandbox, start: number): Promise<string[]> {
  const users = await store.users.all();
  const busy = await Promise.all(
    users.map(async ({ id, email, name }) => {
      const all = await store.bookings.involving(id, email);
      return all.some((one) => one.start === start && one.status === 'accepted') ? [name ?? ''] : [];
    }),
  );
  return busy.flat().sort();
}

export interface Visit {
  provider?: Partial<CalProviderProps>;
  booker?: Partial<BookerProps>;
  /** Pixels; undefined: as wide as the page. */
  width?: number;
  isStrict?: boolean;
}

export interface Visitor extends BookerPage {
  readonly container: HTMLElement;
  /** What this visitor's page sent. */
  readonly sent: readonly SentRequest[];
  leave(): void;
  rerender(change: Visit): void;
}

let visitors = 0;

/** Hannah's first appointment, unless somebody else is booked. */
function bookerProps(booker: Visit['booker'] = {}): BookerProps {
  const usual = { eventSlug: 'initial-assessment', timeZone: 'Europe/London' };
  if (booker.teamId !== undefined || booker.teamSlug !== undefined) return { ...usual, ...booker };
  return { username: 'hannah', ...usual, ...booker, teamId: undefined, teamSlug: undefined };
}

/** Somebody in London opens Hannah's page, unless told otherwise. Each visitor has a page of their own. */
export function visit(stage: Stage, first: Visit = {}): Visitor {
  visitors += 1;
  const name = `Page ${visitors}`;
  const { fetch, sent } = recordedFetch(first.provider?.fetch ?? stage.sandbox.fetch);
  const pageOf = ({ provider, booker, width, isStrict }: Visit): ReactNode => {
    const content = (
      <section aria-label={name} style={{ width }}>
        <CalProvider
          clientId={stage.sandbox.demo.clientId}
          options={{ apiUrl: stage.sandbox.demo.apiUrl }}
          language="en"
          now={stage.now}
          {...provider}
          fetch={fetch}
        >
          <Booker {...bookerProps(booker)} />
        </CalProvider>
      </section>
    );
    return isStrict ? <StrictMode>{content}</StrictMode> : content;
  };
  const { container, unmount, rerender } = render(pageOf(first));
  return {
    ...bookerPage(page.getByRole('region', { name, exact: true })),
    container,
    sent,
    leave: unmount,
    rerender: (change) => rerender(pageOf({ ...first, ...change })),
  };
}
