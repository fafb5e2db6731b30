import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../errors/index.js';
import type { ConnectedApp } from '../../queries/apps/conferencingApps.js';
import { initialState, transition } from './conferencingApps.machine.js';
import {
  type ConferencingAppsFacts,
  conferencingAppsModel,
  connectableApps,
} from './conferencingApps.model.js';
import { meetAnswer } from './meetAnswer.js';

const zoom: ConnectedApp = { credentialId: 1, place: 'zoom', app: 'zoom', isInvalid: false };
const facts = (given: Partial<ConferencingAppsFacts> = {}): ConferencingAppsFacts => ({
  connected: [],
  chosen: { app: 'daily-video', link: null },
  error: null,
  eventTypes: undefined,
  offered: connectableApps,
  ...given,
});
const refusal = (status: number, apiMessage: string, code: 'bad_request' | 'forbidden' = 'bad_request') =>
  new CalApiError({ status, code, operation: 'conferencing.connect', what: 'no.', apiMessage });

describe('the list of video apps', () => {
  it.each([
    ['all are offered', {}, ['always', 'missing', 'missing', 'missing']],
    ['a connected one is marked', { connected: [zoom] }, ['always', 'missing', 'connected', 'missing']],
    [
      'one that refuses is too',
      { connected: [{ ...zoom, isInvalid: true }] },
      ['always', 'missing', 'invalid', 'missing'],
    ],
    [
      'one that is not offered is shown while it is connected',
      { connected: [zoom], offered: [] },
      ['always', 'connected'],
    ],
    [
      'one that the API does not connect is shown last',
      { connected: [{ credentialId: 2, place: 'jitsi' as const, app: null, isInvalid: false }], offered: [] },
      ['always', 'connected'],
    ],
  ])('%s', (_, given, statuses) => {
    expect(conferencingAppsModel(facts(given), initialState).rows.map(({ status }) => status)).toEqual(
      statuses,
    );
  });

  it.each([
    ['loading', { connected: undefined }],
    ['noOrganization', { connected: null }],
    ['failed', { connected: undefined, error: refusal(500, 'no') }],
    ['refused', { connected: undefined, error: refusal(403, 'no', 'forbidden') }],
    ['ready', {}],
  ] as const)('is %s', (status, given) => {
    expect(conferencingAppsModel(facts(given), initialState).status).toBe(status);
  });

  it('asks before an app goes, and asks nothing else while it is going', () => {
    const asked = transition(initialState, { type: 'disconnectPressed', app: 'zoom' });
    const going = transition(asked, { type: 'disconnectConfirmed' });
    expect(transition(going, { type: 'disconnectDismissed' })).toBe(going);
    expect(transition(going, { type: 'disconnectPressed', app: 'msteams' })).toBe(going);
    expect(transition(going, { type: 'disconnected', app: 'msteams' })).toBe(going);
    expect(transition(going, { type: 'disconnected', app: 'zoom' })).toMatchObject({ asked: null });
  });
});

describe('a refusal of Google Meet', () => {
  it.each([
    ['Google Meet requires a Google Calendar connection.', 'calendarMissing'],
    [
      'Google Meet requires a valid Google Calendar connection. Please reconnect Google Calendar.',
      'calendarBroken',
    ],
    ['Google Meet is already connected for this user.', 'connected'],
    ['Something else.', null],
  ])('“%s” means %s', (message, answer) => {
    expect(meetAnswer(refusal(400, message))).toBe(answer);
  });
});
