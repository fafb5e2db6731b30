/**
 * `£58`, `12,50 €`: a price as text; whole amounts without decimals.
 * @param amount in the currency's smallest unit
 * @param currency ISO 4217, in either case
 * @param locale BCP 47
 */
export function money(amount: number, currency: string, locale: string): string {
  const style = { style: 'currency', currency } as const;
  // PLATFORM: how many decimals a currency has is what Intl says.
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat(locale, style).resolvedOptions();
  const units = amount / 10 ** digits;
  const minimumFractionDigits = Number.isInteger(units) ? 0 : digits;
  return new Intl.NumberFormat(locale, { ...style, minimumFractionDigits }).format(units).replace(/\s/g, ' ');
}
