import { textDirection } from './direction.js';

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
  const isRtl = textDirection(locale) === 'rtl';
  return (
    new Intl.NumberFormat(locale, { ...style, minimumFractionDigits })
      .formatToParts(units)
      // The letters of `UK£` run from left to right also where nothing else does.
      .map(({ type, value }) => (isRtl && type === 'currency' ? `\u2068${value}\u2069` : value))
      .join('')
      .replace(/\s/g, ' ')
  );
}
