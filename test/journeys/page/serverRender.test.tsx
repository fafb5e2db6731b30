import { Booker, CalProvider } from 'daybook';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

function rendered(keepsAddress = false) {
  const sent: unknown[] = [];
  const fetch = (input: unknown) => {
    sent.push(input);
    return Promise.reject(new TypeError('A server asks for nothing.'));
  };
  const html = renderToString(
    <CalProvider fetch={fetch} language="en" appearance={{ variables: { accent: 'teal' } }}>
      <Booker
        username="hannah"
        eventSlug="initial-assessment"
        selectedDate="2026-11-12"
        allowUpdatingUrlParams={keepsAddress}
      />
    </CalProvider>,
  );
  return { html, sent };
}

describe('on a server', () => {
  it('there is no window, and the Booker is a frame on its way', () => {
    expect(typeof window).toBe('undefined');
    const { html } = rendered();
    expect(html).toContain('Loading the booking page');
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('class="daybook-booker"');
  });

  it('nothing is asked for', () => {
    expect(rendered().sent).toEqual([]);
  });

  it('there is no address either: a Booker that keeps one is the same frame', () => {
    expect(rendered(true).html).toBe(rendered().html);
  });

  it('no style stands in the HTML, which a strict content policy would refuse', () => {
    expect(rendered().html).not.toMatch(/ style=|<style/);
  });

  it('two renders give the same HTML', () => {
    expect(rendered().html).toBe(rendered().html);
  });
});
