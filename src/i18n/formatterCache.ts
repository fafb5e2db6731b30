/**
 * Makes date formatters of one locale, each once: making one costs a hundred times what using it costs.
 * The calendar is Gregorian, as the days of the API are, or the one that the tag asks for where only its years are counted
 * otherwise: `ja-u-ca-japanese`.
 */
export function formatterCache(locale: string): (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat {
  const calendar = /-ca-(buddhist|japanese|roc)/.exec(locale)?.[1] ?? 'gregory';
  const made = new Map<string, Intl.DateTimeFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    let formatter = made.get(key);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(locale, { calendar, ...options });
      made.set(key, formatter);
    }
    return formatter;
  };
}
