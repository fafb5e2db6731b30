import type { FieldProblem } from './fieldProblems.js';
import { countryName } from './phone/countryNames.js';
import type { Words } from './words.js';

/** `7,9-10` as it is read: `7, 9–10`. */
const readable = (lengths: string) => lengths.replaceAll(',', ', ').replaceAll('-', '–');

/** What is wrong, and how to mend it. */
export function problemText({ kind, part, ...problem }: FieldProblem, { t, f }: Words): string {
  switch (kind) {
    case 'guestWrong':
    case 'guestExcluded':
    case 'guestIsYou':
      return t(`form.${kind}`, { email: part });
    case 'emailNotRequired':
      return t('form.emailNotRequired', { allowed: f.list(problem.allowed ?? []) });
    case 'numberLow':
    case 'numberHigh':
    case 'textShort':
      return t(`form.${kind}`, { limit: problem.limit ?? 0 });
    case 'textLong':
      return t('form.textLong', { limit: problem.limit ?? 0, length: part.length });
    case 'phoneLength': {
      const { country } = problem;
      if (!country) return t('form.phoneWrong');
      return t('form.phoneLength', {
        country: countryName(country.code, f.locale),
        lengths: readable(country.lengths),
        code: `+${country.callingCode}`,
      });
    }
    default:
      return t(`form.${kind}`);
  }
}

/** `+£5`: what an answer adds to the price. */
export const priceText = (price: number, currency: string, { f }: Words): string =>
  `+${new Intl.NumberFormat(f.locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(price)}`;
