import type { Answer } from '../../../booking-form/answers.js';
import { CalConfigError } from '../../../errors/index.js';
import type { WhoIsBooked } from '../options/whoIsBooked.js';

/** What the address says that a routing form led to. */
export interface RoutedBooking {
  readonly who: WhoIsBooked;
  /** Its query, for who of the hosts is meant. */
  readonly searchParams: URLSearchParams;
  /** Answers by the slug of their field: whatever the query says that is none of the booking page's own. */
  readonly answers: Readonly<Record<string, Answer>>;
}

const isId = (text: string) => /^\d+$/.test(text);

/**
 * `/team/blue/intro` of a team, `/ada/intro` of a person, `/ada+grace/30min` of several; null: of nobody. A private link
 * (`/d/…`) does not say whose it is.
 */
function whoOf({ pathname, searchParams }: URL): WhoIsBooked | null {
  const parts = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const orgSlug = parts[0] === 'org' ? parts.splice(0, 2)[1] : undefined;
  const [first, second, third] = parts;
  const entity = orgSlug === undefined ? undefined : { orgSlug };
  const teamId = searchParams.get('cal.teamId') ?? '';
  if (first === 'team' && second && third) {
    return { teamSlug: second, eventSlug: third, teamId: isId(teamId) ? Number(teamId) : undefined, entity };
  }
  if (first === 'team' || first === 'd' || !first || !second) return null;
  return { username: first, eventSlug: second, entity };
}

const isForPage = (name: string) => name.startsWith('cal.') || pageParams.has(name);
/** Of the booking page itself, or of whoever counts visits. */
const pageParams = new Set([
  'date',
  'duration',
  'embed',
  'layout',
  'location',
  'month',
  'overlayCalendar',
  'rescheduleUid',
  'slot',
  'theme',
]);

function answersOf(params: URLSearchParams): Record<string, Answer> {
  const names = [...new Set(params.keys())].filter((name) => !isForPage(name));
  return Object.fromEntries(
    names.map((name) => {
      const all = params.getAll(name);
      return [name, name === 'guests' || all.length > 1 ? all : (all[0] ?? '')];
    }),
  );
}

/**
 * Reads the address of a booking page, as a routing form gives it: whole, or from its path on.
 * Throws a `CalConfigError` where it is none.
 */
export function routedBooking(address: string): RoutedBooking {
  const site = 'https://site.invalid';
  const url = URL.canParse(address, site) ? new URL(address, site) : null;
  const who = url && whoOf(url);
  if (!url || !who) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `BookerEmbed's \`routingFormUrl\` is "${address}".`,
      why: 'It says whom and what to book.',
      todo: 'Give the address of a booking page, such as https://cal.com/team/sales/intro?cal.teamId=5',
    });
  }
  return { who, searchParams: url.searchParams, answers: answersOf(url.searchParams) };
}
