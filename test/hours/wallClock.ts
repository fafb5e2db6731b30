/*
 * What a clock on the wall shows, asked of the platform alone. Nothing of `src/time` is used: a mistake there must not be
 * made here again.
 */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/** What it shows, read as if it were UTC: milliseconds since 1970. */
export function shownAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}Z`);
}

/** `YYYY-MM-DD` */
export const dateAt = (instant: number, zone: string): string =>
  new Date(shownAt(instant, zone)).toISOString().slice(0, 10);

/** `HH:MM` */
export const timeAt = (instant: number, zone: string): string =>
  new Date(shownAt(instant, zone)).toISOString().slice(11, 16);

export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 24 * hourMs).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(Date.parse(date)).getUTCDay();

/** The first instant at which it shows that many minutes of that date, or, where clocks leave that out, more. */
export function instantAt(date: string, minutes: number, zone: string): number {
  const wanted = Date.parse(date) + minutes * minuteMs;
  // No zone's clocks change twice within two days.
  const offsets = [-26, 26].map((hours) => {
    const near = wanted + hours * hourMs;
    return shownAt(near, zone) - near;
  });
  let instant = wanted - Math.max(...offsets);
  while (shownAt(instant, zone) < wanted) instant += minuteMs;
  return instant;
}
