import { accountName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import type { Consequences } from './consequences.js';

function blockText({ unblocked }: Consequences, { t, f }: CalendarWords): string {
  if (unblocked === null) return t('calendars.unblockedUnknown');
  const count = unblocked.length;
  if (count === 0) return t('calendars.unblockedNone');
  return t('calendars.unblocked', { count, names: f.list(unblocked.map(({ name }) => name)) });
}

function placeText({ lost }: Consequences, { t }: CalendarWords): string | null {
  if (!lost) return null;
  if (!lost.to) return t('calendars.lostToNowhere');
  const { calendar, account } = lost.to;
  return t('calendars.lostTo', { name: calendar.name, account: accountName(account, t) });
}

function eventTypeText({ eventTypes }: Consequences, { t, f }: CalendarWords): string | null {
  const count = eventTypes.length;
  if (count === 0) return null;
  return t('calendars.lostEventTypes', { count, names: f.list(eventTypes.map(({ title }) => title)) });
}

/** What follows, one sentence after the other; what weighs most comes first. */
export function consequenceTexts(consequences: Consequences, words: CalendarWords): string[] {
  const texts = [
    blockText(consequences, words),
    consequences.isLastToBlock ? words.t('calendars.unblockedLast') : null,
    placeText(consequences, words),
    eventTypeText(consequences, words),
    words.t('calendars.stays'),
  ];
  return texts.filter((text) => text !== null);
}
