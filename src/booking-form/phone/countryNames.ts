import type { ComboboxGroup } from '../../ui/combobox/filterOptions.js';
import type { PhoneCountry } from './phoneRules.js';

const regionNames = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });

/** By its name in her language. */
export const countryName = (code: string, locale: string): string => regionNames(locale).of(code) ?? code;

/** Every country as her language sorts them, found by name, code and calling code; the one at hand first. */
export function countryGroups(
  countries: readonly PhoneCountry[],
  atHand: string,
  locale: string,
): ComboboxGroup[] {
  const [names, inEnglish] = [regionNames(locale), regionNames('en')];
  const { compare } = new Intl.Collator(locale);
  const options = countries
    .map(({ code, callingCode }) => ({
      value: code,
      label: names.of(code) ?? code,
      aside: `+${callingCode}`,
      keywords: `${code} +${callingCode} ${callingCode} ${inEnglish.of(code)}`,
    }))
    .sort((a, b) => compare(a.label, b.label));
  const isAtHand = ({ value }: { value: string }) => value === atHand;
  return [
    { options: options.filter(isAtHand) },
    { options: options.filter((option) => !isAtHand(option)) },
  ].filter((group) => group.options.length > 0);
}
