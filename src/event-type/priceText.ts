/**
 * A price in the currency's smallest unit, as people write it: `1250` of `eur` is `€12.50`. Where the currency is not
 * known, the figure beside its code.
 */
export function priceText(price: number, currency: string, locale: string): string {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return format.format(price / 10 ** digits);
  } catch {
    return `${price} ${currency}`.trim();
  }
}
