import type { OperationName } from './routes/handler.js';

/** Where a fault strikes, and how often. */
interface Reach {
  /** Absent: every operation. */
  operation?: OperationName;
  /** How many requests it strikes before it is used up; absent: until it is disarmed. */
  times?: number;
}

/** Where calendars are kept, by the slug of the app. */
export const calendarAppSlugs = [
  'google-calendar',
  'office365-calendar',
  'apple-calendar',
  'ics-feed',
] as const;
export type CalendarAppSlug = (typeof calendarAppSlugs)[number];

/** What can go wrong on purpose. A fault that is meant for one request strikes once unless `times` says otherwise. */
export type Fault =
  /** The token of the next request that carries one ends there: 498, until it is renewed. `all`: every token, now. */
  | { name: 'expired-token'; all?: boolean; times?: number }
  | ({ name: 'slow'; ms: number } & Reach)
  /** Holding a slot takes so long; default 4000 ms. */
  | { name: 'slow-hold'; ms?: number; times?: number }
  /** 429. `retryAfterSeconds`: default 30 */
  | ({ name: 'rate-limited'; retryAfterSeconds?: number } & Reach)
  /** 500 with the body of an error that nothing caught. */
  | ({ name: 'outage' } & Reach)
  /** A page of HTML by something in between; `status`: default 502. */
  | ({ name: 'html'; status?: number } & Reach)
  /** `fetch` rejects as it does when the network breaks: before the server acted, or after. */
  | { name: 'lost-answer'; operation: OperationName; acted: boolean; times?: number }
  /** Just before the next booking is handled, somebody else books that very time. */
  | { name: 'slot-stolen'; times?: number }
  /** `path` in the answer, such as `data[0].lengthInMinutes`, holds something that nobody expects. */
  | ({ name: 'malformed'; path: string } & Reach)
  /** Calendars don't answer, of this app or of all, until it is disarmed: nobody knows when their owners are free. */
  | { name: 'calendar-down'; app?: CalendarAppSlug }
  /** The next account that is asked, of this app or of any, refuses the server from then on, until it is connected anew. */
  | { name: 'refresh-refused'; app?: CalendarAppSlug; times?: number };

export type FaultName = Fault['name'];
type Named<Name extends FaultName> = Extract<Fault, { name: Name }>;

const ONCE: readonly FaultName[] = [
  'expired-token',
  'rate-limited',
  'lost-answer',
  'slot-stolen',
  'refresh-refused',
];

export interface FaultBox {
  /** @returns takes it away again, used up or not */
  arm(fault: Fault): () => void;
  /** The first armed fault of that name that concerns the operation, or the app; it is one time less armed afterwards. */
  take<Name extends FaultName>(name: Name, where: OperationName | { app: string }): Named<Name> | undefined;
  /** Those that will strike still. */
  armed(): readonly Fault[];
  clear(): void;
}

export function createFaultBox(): FaultBox {
  let armed: { fault: Fault; left: number }[] = [];
  const isNamed = <Name extends FaultName>(fault: Fault, name: Name): fault is Named<Name> =>
    fault.name === name;
  const concerns = (fault: Fault, where: OperationName | { app: string }) =>
    typeof where === 'string'
      ? !('operation' in fault) || fault.operation === undefined || fault.operation === where
      : !('app' in fault) || fault.app === undefined || fault.app === where.app;
  return {
    arm: (fault) => {
      const entry = {
        fault,
        left:
          ('times' in fault ? fault.times : undefined) ??
          (ONCE.includes(fault.name) ? 1 : Number.POSITIVE_INFINITY),
      };
      armed.push(entry);
      return () => {
        armed = armed.filter((other) => other !== entry);
      };
    },
    take: (name, where) => {
      for (const entry of armed) {
        if (!isNamed(entry.fault, name) || !concerns(entry.fault, where) || entry.left <= 0) continue;
        entry.left -= 1;
        return entry.fault;
      }
      return undefined;
    },
    armed: () => armed.filter(({ left }) => left > 0).map(({ fault }) => fault),
    clear: () => {
      armed = [];
    },
  };
}
