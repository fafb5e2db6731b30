/** What the devtools say. English alone, on purpose: they are for who builds the page, and never in what visitors load. */
export const words = {
  open: 'Daybook devtools',
  close: 'Close devtools',
  tabs: 'Devtools',
  requests: 'Requests',
  token: 'Token',
  machines: 'Machines',
  cache: 'Cache',
  sandbox: 'Sandbox',
  clear: 'Clear',
  method: 'Method',
  operation: 'Operation',
  status: 'Status',
  time: 'ms',
  tries: 'Tries',
  requestId: 'Request id',
  noRequests: 'No request yet. What was sent before the devtools were there is not known.',
  tokenRequest: 'a new token',
  sent: 'Sent',
  answered: 'Answered',
  nothing: 'nothing',
  noToken: 'No request has gone out with a token yet. Pages for visitors need none.',
  kind: 'Kind',
  managed: 'access token of a managed user or of OAuth 2 (JWT)',
  opaque: 'API key, or a token that tells nothing of itself',
  value: 'Token',
  subject: 'Whose',
  age: 'Seen',
  ends: 'Ends',
  renewal: 'Next renewal',
  whenRefused: 'when the API refuses it',
  renewals: 'Renewed while watched',
  expire: 'Expire it now',
  expiring: 'The next request with it is answered 498 by the devtools, and nothing is sent.',
  noTurns: 'No machine has moved yet.',
  event: 'Event',
  state: 'State',
  stateNow: 'State now',
  key: 'Key',
  stale: 'stale',
  fresh: 'fresh',
  noQueries: 'Nothing has been read yet.',
  readAgain: 'Read again',
  read: 'Read at',
  again: 'Again',
  clock: 'Clock',
  moveBy: 'Move by',
  faults: 'Faults',
  arm: 'Arm',
  disarm: 'Disarm all',
  noFaults: 'Nothing goes wrong on purpose.',
  armed: 'Armed',
  mails: 'Mails',
  bookings: 'Bookings',
  refresh: 'Look again',
  none: 'none',
  running: 'running',
  done: 'done',
  stopped: 'stopped',
  failed: 'failed',
} as const;

/** `12 s`, `5 min`, `3 h`: how long, without false precision. */
export function span(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds < 100) return `${seconds} s`;
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

export const ago = (ms: number): string => (ms < 0 ? `in ${span(ms)}` : `${span(ms)} ago`);
/** On the clock of UTC, as logs have it. */
export const moment = (instant: number): string =>
  Number.isFinite(instant)
    ? new Date(instant)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.000Z$/, 'Z')
    : words.none;
export const clockTime = (instant: number): string => moment(instant).slice(11, 19);
