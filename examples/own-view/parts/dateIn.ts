/** `Monday 30 November`: the date of an instant, on the clocks of a zone. */
export const dateIn = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    .format(instant)
    .replace(',', '');
