import { describe, expect, it } from 'vitest';
import { CalNetworkError } from '../../errors/index.js';
import { account, calendar, connected, outlook, placeOf } from '../testing/accounts.js';
import { noWishes, wishTransition } from '../wishes/wishes.machine.js';
import { calendarAccountsModel, healthOf } from './calendarAccounts.model.js';

const error = new CalNetworkError({ code: 'no_answer', operation: 'calendars.list', what: 'no.' });
const model = (...accounts: Parameters<typeof connected>[0][number][]) =>
  calendarAccountsModel({ connected: connected(accounts), error: null }, noWishes());

describe('the health of an account', () => {
  it.each([
    ['working', {}],
    ['broken', { problem: 'invalid_grant' }],
    ['broken', { problem: '', delegationCredentialId: 'd1' }],
    ['delegated', { delegationCredentialId: 'd1' }],
    ['feed', { integration: 'ics-feed_calendar' }],
  ] as const)('is %s with %o', (health, facts) => {
    expect(healthOf(account([], facts))).toBe(health);
  });
});

describe('what is shown of calendars', () => {
  it.each([
    ['loading', { connected: undefined, error: null }],
    ['failed', { connected: undefined, error }],
    ['empty', { connected: connected([]), error: null }],
    ['ready', { connected: connected([account([])]), error }],
  ] as const)('is %s', (status, facts) => {
    expect(calendarAccountsModel(facts, noWishes()).status).toBe(status);
  });

  it('is what she has just wanted, before it is written', () => {
    const main = calendar('Main');
    const wishes = wishTransition(noWishes<boolean>(), {
      type: 'wished',
      key: 'google_calendar main',
      wanted: true,
      before: false,
    });
    const facts = { connected: connected([account([main])], placeOf(main)), error: null };
    expect(calendarAccountsModel(facts, wishes).accounts[0]?.rows[0]).toMatchObject({
      isOn: true,
      isPending: true,
      isDestination: true,
    });
  });

  it('says that nothing blocks only where all accounts answer', () => {
    const off = account([calendar('Main')]);
    expect(model(off).blocksNothing).toBe(true);
    expect(model(off, account([], { ...outlook, problem: 'Down' })).blocksNothing).toBe(false);
    expect(model(account([calendar('Main', { isSelected: true })])).blocksNothing).toBe(false);
    expect(model().blocksNothing).toBe(false);
  });

  it('says why an account can’t be removed', () => {
    const cards = model(
      account([]),
      account([], { delegationCredentialId: 'd1' }),
      account([], { integration: 'exchange2016_calendar' }),
    ).accounts;
    expect(cards.map(({ notRemovable }) => notRemovable)).toEqual([null, 'delegated', 'unknown']);
  });

  it('is frozen while the account does not answer', () => {
    const broken = account([calendar('Main', { isSelected: true })], { problem: 'Down' });
    expect(model(broken).accounts[0]?.rows[0]).toMatchObject({ isOn: true, isFrozen: true });
  });
});
