import type { Fault, FaultName } from 'daybook/sandbox';

type Reach = Pick<Extract<Fault, { name: 'outage' }>, 'operation' | 'times'>;

interface FaultKind {
  /** Whether it strikes one operation alone: must it be named, may it, or does the fault know by itself. */
  readonly operation: 'needed' | 'possible' | 'none';
  readonly isCounted: boolean;
  /** What else it wants to know: its name, and what is usual. With choices there is nothing to write. */
  readonly detail?: { readonly label: string; readonly usual: string; readonly choices?: readonly string[] };
  make(detail: string, reach: Reach): Fault;
}

const apps = ['google-calendar', 'office365-calendar', 'apple-calendar', 'ics-feed'] as const;
const appOf = (text: string) => {
  const app = apps.find((known) => known === text);
  return app && { app };
};
const whichApp = { label: 'Calendars of', usual: 'all', choices: ['all', ...apps] };
const countOf = ({ times }: Reach) => (times === undefined ? {} : { times });
const numberOf = (text: string, otherwise: number) => (/^\d{1,6}$/.test(text) ? Number(text) : otherwise);

/** Every fault of the sandbox, and what it can be told. */
export const faultKinds: Record<FaultName, FaultKind> = {
  'expired-token': {
    operation: 'none',
    isCounted: true,
    detail: { label: 'Which tokens', usual: 'the next', choices: ['the next', 'all, now'] },
    make: (detail, reach) => ({ name: 'expired-token', all: detail === 'all, now', ...countOf(reach) }),
  },
  slow: {
    operation: 'possible',
    isCounted: true,
    detail: { label: 'Milliseconds', usual: '4000' },
    make: (detail, reach) => ({ name: 'slow', ms: numberOf(detail, 4000), ...reach }),
  },
  'slow-hold': {
    operation: 'none',
    isCounted: true,
    detail: { label: 'Milliseconds', usual: '4000' },
    make: (detail, reach) => ({ name: 'slow-hold', ms: numberOf(detail, 4000), ...countOf(reach) }),
  },
  'rate-limited': {
    operation: 'possible',
    isCounted: true,
    detail: { label: 'Seconds to wait', usual: '30' },
    make: (detail, reach) => ({
      name: 'rate-limited',
      retryAfterSeconds: numberOf(detail, 30),
      ...reach,
    }),
  },
  outage: {
    operation: 'possible',
    isCounted: true,
    make: (_, reach) => ({ name: 'outage', ...reach }),
  },
  html: {
    operation: 'possible',
    isCounted: true,
    detail: { label: 'Status', usual: '502' },
    make: (detail, reach) => ({
      name: 'html',
      status: Math.min(599, Math.max(200, numberOf(detail, 502))),
      ...reach,
    }),
  },
  'lost-answer': {
    operation: 'needed',
    isCounted: true,
    detail: {
      label: 'The server',
      usual: 'had acted',
      choices: ['had acted', 'had not acted'],
    },
    make: (detail, { operation = 'bookings.create', ...reach }) => ({
      name: 'lost-answer',
      acted: detail !== 'had not acted',
      operation,
      ...reach,
    }),
  },
  'slot-stolen': {
    operation: 'none',
    isCounted: true,
    make: (_, reach) => ({ name: 'slot-stolen', ...countOf(reach) }),
  },
  malformed: {
    operation: 'possible',
    isCounted: true,
    detail: { label: 'Path in the answer', usual: 'data' },
    make: (detail, reach) => ({ name: 'malformed', path: detail || 'data', ...reach }),
  },
  'calendar-down': {
    operation: 'none',
    isCounted: false,
    detail: whichApp,
    make: (detail) => ({ name: 'calendar-down', ...appOf(detail) }),
  },
  'refresh-refused': {
    operation: 'none',
    isCounted: true,
    detail: whichApp,
    make: (detail, reach) => ({ name: 'refresh-refused', ...appOf(detail), ...countOf(reach) }),
  },
};
