import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLinks } from './icsLinks.js';

describe('links of calendars', () => {
  it.each([
    ['webcal://a.example/b.ics', 'https://a.example/b.ics'],
    ['WEBCALS://a.example/b.ics', 'https://a.example/b.ics'],
    ['  https://a.example/b.ics?key=1 ', 'https://a.example/b.ics?key=1'],
    ['a.example/b.ics', 'https://a.example/b.ics'],
    ['http://localhost:8000/b.ics', 'http://localhost:8000/b.ics'],
  ])('%j is sent as %j', (row, url) => {
    expect(checkLinks([row])).toEqual({ faults: [null], urls: [url] });
  });

  it.each([
    [[''], ['missing']],
    [
      ['', ''],
      ['missing', null],
    ],
    [['calendar.ics'], ['noFile']],
    [['calendar'], ['noAddress']],
    [['javascript:alert(1)//.ics'], ['noAddress']],
    [['file:///etc/b.ics'], ['noAddress']],
    [['https://a.example/b.html'], ['noFile']],
    [
      ['https://a.example/b.ics', 'webcal://a.example/b.ics'],
      [null, 'twice'],
    ],
  ])('%j are not sent: %j', (rows, faults) => {
    expect(checkLinks(rows)).toEqual({ faults, urls: null });
  });

  it('leave out rows that are empty', () => {
    expect(checkLinks(['', 'https://a.example/b.ics', '']).urls).toEqual(['https://a.example/b.ics']);
  });

  it('are only sent in the shape that the API takes, and each once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.webUrl().map((url) => `${url}.ics`),
          ),
        ),
        (rows) => {
          const { urls, faults } = checkLinks(rows);
          expect(faults).toHaveLength(rows.length);
          for (const url of urls ?? []) expect(url).toMatch(/^https?:\/\/.+\.ics/);
          expect(new Set(urls).size).toBe(urls?.length ?? 0);
        },
      ),
    );
  });
});
