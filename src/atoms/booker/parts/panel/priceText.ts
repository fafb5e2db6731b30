import type { Price } from '../../../../queries/afterBooking.js';

/** `£58`, `$12.50`, `¥1,200`: as is usual in that language, without cents where there are none. */
export function priceText({ amount, currency }: Price, locale: string): string {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return money.format(amount / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2));
}
