/**
 * Makes date formatters of one locale, each once: making one costs a hundred times what using it costs.
 * The calendar is always Gregorian, as the days of the API are.
 */
export function formatterCache(locale: string): (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    let formatter = made.get(key);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
      made.set(key, formatter);
    }
    return formatter;
  };
}
