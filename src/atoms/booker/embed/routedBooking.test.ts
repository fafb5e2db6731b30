import { describe, expect, it } from 'vitest';
import { isCalConfigError } from '../../../errors/index.js';
import { routedBooking } from './routedBooking.js';

describe('the address that a routing form led to', () => {
  it.each<[address: string, who: object]>([
    ['https://cal.com/ada/intro', { username: 'ada', eventSlug: 'intro' }],
    ['/ada/intro/', { username: 'ada', eventSlug: 'intro' }],
    ['ada/intro', { username: 'ada', eventSlug: 'intro' }],
    ['/ada+grace/30min', { username: 'ada+grace', eventSlug: '30min' }],
    ['/z%C3%B6e/intro', { username: 'zöe', eventSlug: 'intro' }],
    ['/org/acme/ada/intro', { username: 'ada', eventSlug: 'intro', entity: { orgSlug: 'acme' } }],
    ['/team/sales/intro', { teamSlug: 'sales', eventSlug: 'intro' }],
    ['/team/sales/intro?cal.teamId=5', { teamSlug: 'sales', eventSlug: 'intro', teamId: 5 }],
    ['/team/sales/intro?cal.teamId=all', { teamSlug: 'sales', eventSlug: 'intro' }],
  ])('%s says whom to book', (address, who) => {
    expect(routedBooking(address).who).toEqual(who);
  });

  it.each(['', '/ada', '/team/sales', '/d/abc/intro', 'https://'])('“%s” is refused', (address) => {
    const read = () => routedBooking(address);
    expect(read).toThrow(/routingFormUrl/);
    try {
      read();
    } catch (error) {
      expect(isCalConfigError(error)).toBe(true);
    }
  });

  it('says what is answered, and nothing of what is the page’s own', () => {
    const query =
      'name=Ada%20Byron&area=Knee&area=Hip&guests=b@post.example&cal.teamMemberEmail=t@x.example&month=2026-11';
    expect(routedBooking(`/ada/intro?${query}`).answers).toEqual({
      name: 'Ada Byron',
      area: ['Knee', 'Hip'],
      guests: ['b@post.example'],
    });
  });
});
