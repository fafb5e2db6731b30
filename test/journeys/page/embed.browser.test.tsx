import { render } from '@testing-library/react';
import { BookerEmbed } from 'daybook';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ada, bookerPage } from '../../support/bookerPage.js';
import { recordedFetch } from '../../support/recordedFetch.js';
import { openStage } from '../../support/stage.js';

const quarterToTen = '2026-11-12T09:45:00.000Z';

describe('a page without a provider', () => {
  it('has a Booker that brings its own, and books', async () => {
    const stage = openStage();
    const { fetch, sent } = recordedFetch(stage.sandbox.fetch);
    render(
      <section aria-label="Embedded">
        <BookerEmbed
          username="hannah"
          eventSlug="initial-assessment"
          timeZone="Europe/London"
          apiUrl="https://api.example/v2"
          language="en"
          fetch={fetch}
          now={stage.now}
        />
      </section>,
    );
    const her = bookerPage(page.getByRole('region', { name: 'Embedded', exact: true }));
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
    expect(sent.length).toBeGreaterThan(0);
  });

  it('is told by a routing form’s address whom to book, and what is answered', async () => {
    const stage = openStage();
    const { fetch, sent } = recordedFetch(stage.sandbox.fetch);
    const query = 'cal.teamId=2&cal.rrHostSubsetIds=4&name=Ada%20Byron&email=ada@post.example';
    render(
      <section aria-label="Routed">
        <BookerEmbed
          routingFormUrl={`https://booking.example/team/physiotherapists/first-available?${query}`}
          timeZone="Europe/London"
          language="en"
          fetch={fetch}
          now={stage.now}
        />
      </section>,
    );
    const her = bookerPage(page.getByRole('region', { name: 'Routed', exact: true }));
    await her.choose('Thursday 12 November', '3:30 pm');
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await expect.element(her.field('Email')).toHaveValue(ada.email);
    const paths = sent.map(({ path }) => path);
    expect(paths).toContain('/v2/teams/2/event-types?eventSlug=first-available');
    expect(paths.some((path) => path.includes('rrHostSubsetIds'))).toBe(true);
  });
});
