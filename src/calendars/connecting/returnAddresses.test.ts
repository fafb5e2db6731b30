import { describe, expect, it } from 'vitest';
import { returnAddresses } from './returnAddresses.js';

const [all, google, outlook] = ['all', 'google', 'outlook'].map((page) => `https://host.example/${page}`);

describe('where she comes back to', () => {
  it.each([
    ['this page, where none is named', {}, undefined, undefined],
    ['one page from all', { returnTo: all }, all, all],
    ['one page from each', { calendarRedirectUrls: { google, outlook } }, google, outlook],
    [
      'its own page from one, this page from the other',
      { calendarRedirectUrls: { outlook } },
      undefined,
      outlook,
    ],
    [
      'its own page from one, the common one from the other',
      { returnTo: all, calendarRedirectUrls: { google } },
      google,
      all,
    ],
  ])('is %s', (_, options, fromGoogle, fromOutlook) => {
    expect(returnAddresses(options)).toEqual({ google: fromGoogle, office365: fromOutlook });
  });
});
