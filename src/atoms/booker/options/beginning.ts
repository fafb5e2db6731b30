import type { Answer, Answers } from '../../../booking-form/answers.js';
import { dayOf, parseDay } from '../../../time/day.js';
import { parseInstant } from '../../../time/instant.js';
import { monthOf, parseMonth } from '../../../time/month.js';
import type { Day, Instant, Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type { Choices } from '../booker.state.js';
import { layoutNamed, type View } from '../views.js';
import { choicesIn } from './address.js';
import { readProp } from './readProp.js';

/** What is chosen and filled in before the visitor has done anything. It is read once, when the Booker begins. */
export interface Beginning {
  /** Month to begin with, `YYYY-MM`. Default: that of `selectedDate`, of `startTime`, or the current one. */
  month?: string | undefined;
  /** Day to begin with: `YYYY-MM-DD`, or a `Date` on it by the visitor's clock. Default: the first that has free times. */
  selectedDate?: string | Date | undefined;
  /** No time before it is offered: ISO 8601, or a `Date`. Default: from now on. */
  startTime?: string | Date | undefined;
  /** View to begin with. Default: the event type's own, else `MONTH_VIEW`. */
  view?: View | undefined;
  /** Length in minutes to begin with, of an event type that offers several. Default: its own. */
  duration?: number | null | undefined;
  /** Zone to begin with (IANA). Default: the visitor's own. */
  timeZone?: string | undefined;
  /**
   * `session`: what she typed and the hold on her time outlive a reload, in the browser's `sessionStorage` of this tab
   * alone, until it is booked or the tab is closed. They are personal data: say so where your privacy notice says what you
   * store. A hold is then not let go of when the page is left, but ends by itself, some minutes later. One Booker of an
   * event type on a page. Default `none`: nothing is stored.
   */
  storage?: 'session' | 'none' | undefined;
  /** The zones (IANA) that she may choose from. Where her own is none of them she begins with the first. Default: all. */
  timeZones?: readonly string[] | undefined;
  /**
   * Keeps month, day, time, view and length in the page's address, and begins with what it says: `month`, `date`, `slot`,
   * `layout`, `duration`, and `cal.tz` for a zone that she chose. A link can be shared; the browser's Back goes from the
   * form to the times, and nothing typed is lost. One Booker of a page may have it. What the address says goes before
   * the props; what it says wrongly is not looked at. Default: false.
   */
  allowUpdatingUrlParams?: boolean | undefined;
  /** Answers to begin with, by the field's slug: `{ name, email, guests, notes, ... }`. */
  defaultFormValues?: Readonly<Record<string, Answer | undefined>> | undefined;
}

const zoneForm = 'an IANA zone such as Europe/London';

/** Those that she may choose from; null: all. */
export const zonesOf = ({ timeZones }: Beginning): readonly Zone[] | null =>
  timeZones?.flatMap((zone) => readProp('timeZones', zone, parseZone, zoneForm) ?? []) ?? null;

function firstZone(options: Beginning, ownZone: Zone): Zone | null {
  const zones = zonesOf(options);
  const zone = readProp('timeZone', options.timeZone, parseZone, zoneForm);
  return !zones || zones.includes(zone ?? ownZone) ? zone : (zones[0] ?? zone);
}

/** A `Date` as the ISO text that it stands for; one that is none reads as what it is. */
const asText = (given: string | Date | undefined) =>
  given instanceof Date && !Number.isNaN(given.getTime()) ? given.toISOString() : given && String(given);

const parseDate =
  (ownZone: Zone) =>
  (text: string): Day =>
    text.includes('T') ? dayOf(parseInstant(text), ownZone) : parseDay(text);

/** Of the page's address: on a server, which has none to look at, nothing. */
const addressed = (options: Beginning, zone: Zone): Partial<Choices> =>
  options.allowUpdatingUrlParams && typeof document !== 'undefined'
    ? choicesIn(location.search, zonesOf(options), zone)
    : {};

export function choicesOf(options: Beginning, now: number, ownZone: Zone): Partial<Choices> {
  const day = readProp(
    'selectedDate',
    asText(options.selectedDate),
    parseDate(ownZone),
    'a day as YYYY-MM-DD',
  );
  const zone = firstZone(options, ownZone);
  const start = readProp('startTime', asText(options.startTime), parseInstant, 'an instant in ISO 8601');
  const notBefore: Instant | null = start !== null && start > now ? start : null;
  const first = day ?? (notBefore && dayOf(notBefore, zone ?? ownZone));
  return {
    day,
    layout: layoutNamed(options.view ?? '') ?? null,
    month: readProp('month', options.month, parseMonth, 'a month as YYYY-MM') ?? (first && monthOf(first)),
    weekOf: first,
    zone,
    lengthMinutes: options.duration ?? null,
    notBefore,
    ...addressed(options, zone ?? ownZone),
  };
}

/** What the host knows of her; what it does not know is no answer. */
export function answersOf({ defaultFormValues = {} }: Beginning): Answers {
  const answers: Record<string, Answer> = {};
  for (const [slug, answer] of Object.entries(defaultFormValues)) {
    if (answer !== undefined) answers[slug] = answer;
  }
  return answers;
}
