import type { Answer, Answers } from '../../../booking-form/answers.js';
import { parseDay } from '../../../time/day.js';
import { monthOf, parseMonth } from '../../../time/month.js';
import { parseZone } from '../../../time/zone.js';
import type { Choices } from '../booker.state.js';
import { layoutOf, type View } from '../views.js';
import { readProp } from './readProp.js';

/** What is chosen and filled in before the visitor has done anything. */
export interface Beginning {
  /** Month to begin with, `YYYY-MM`. Default: the current one. */
  month?: string | undefined;
  /** Day to begin with, `YYYY-MM-DD`. Default: the first of the month that has free times. */
  selectedDate?: string | undefined;
  /** View to begin with. Default: `MONTH_VIEW`. */
  view?: View | undefined;
  /** Length in minutes to begin with, of an event type that offers several. Default: its own. */
  duration?: number | undefined;
  /** Zone to begin with (IANA). Default: the visitor's own. */
  timeZone?: string | undefined;
  /**
   * `session`: what she typed and the hold on her time outlive a reload, in the browser's `sessionStorage` of this tab
   * alone, until it is booked or the tab is closed. They are personal data: say so where your privacy notice says what you
   * store. A hold is then not let go of when the page is left, but ends by itself, some minutes later. One Booker of an
   * event type on a page. Default `none`: nothing is stored.
   */
  storage?: 'session' | 'none' | undefined;
  /** Answers to begin with, by the field's slug: `{ name, email, guests, notes, ... }`. */
  defaultFormValues?: Readonly<Record<string, Answer | undefined>> | undefined;
}

export function choicesOf(options: Beginning): Partial<Choices> {
  const day = readProp('selectedDate', options.selectedDate, parseDay, 'a day as YYYY-MM-DD');
  return {
    day,
    layout: options.view ? layoutOf(options.view) : null,
    month: readProp('month', options.month, parseMonth, 'a month as YYYY-MM') ?? (day && monthOf(day)),
    zone: readProp('timeZone', options.timeZone, parseZone, 'an IANA zone such as Europe/London'),
    lengthMinutes: options.duration ?? null,
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
