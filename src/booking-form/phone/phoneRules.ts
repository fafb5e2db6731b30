import { callingCodes } from './callingCodes.js';

/** Where a phone number belongs, and how it is written there. */
export interface PhoneCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Without the plus. */
  readonly callingCode: string;
  /** Before a number within the country, and left out from abroad. Empty: there is none. */
  readonly trunk: string;
  /** How many digits may follow the calling code, as `7,9-10`. */
  readonly lengths: string;
  readonly hasLength: (digits: number) => boolean;
  /** Its numbers begin so, among countries that share a calling code; null: whatever is nobody else's. */
  readonly leading: RegExp | null;
}

function readCountry(text: string): PhoneCountry {
  const [code = '', callingCode = '', trunk = '', lengths = '', leading] = text.trim().split(' ');
  const ranges = lengths.split(',').map((range) => range.split('-').map(Number));
  return {
    code,
    callingCode,
    trunk: trunk === '-' ? '' : trunk,
    lengths,
    hasLength: (digits) => ranges.some(([from = 0, to = from]) => digits >= from && digits <= to),
    leading: leading === undefined ? null : new RegExp(`^(?:${leading})`),
  };
}

export const phoneCountries: readonly PhoneCountry[] = callingCodes.split(';').map(readCountry);

/** null: there is none by that code, in whichever case it is written. */
export const phoneCountry = (code: string | null | undefined): PhoneCountry | null =>
  phoneCountries.find((country) => country.code === code?.toUpperCase()) ?? null;

/** Digits alone, also those of other scripts; what people put between them says nothing. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, westernDigit)
    .replace(/\D/g, '');

const zeros = ['٠', '۰', '०'].map((zero) => zero.charCodeAt(0));
const westernDigit = (digit: string): string => {
  const zero = zeros.find((first) => digit.charCodeAt(0) - first < 10 && digit.charCodeAt(0) >= first) ?? 0;
  return String(digit.charCodeAt(0) - zero);
};

/** A plus, or what is dialled in its place in most of the world. */
const isInternational = (text: string): boolean => /^\s*\(?(\+|＋|00)/.test(text.normalize('NFKC'));

const isNumber = (text: string): boolean => /^[\s+\d()./\-–‐‑٠-٩۰-۹०-९]*$/.test(text.normalize('NFKC'));

export interface PhoneNumber {
  readonly country: PhoneCountry;
  /** The digits after the calling code. */
  readonly national: string;
}

/**
 * Of a number with its calling code. null: no country has it, or it is not all there yet.
 * @param preferred wins where several countries have the number
 */
export function parsePhone(text: string, preferred: PhoneCountry | null): PhoneNumber | null {
  if (!isNumber(text) || !isInternational(text)) return null;
  const digits = digitsOf(text).replace(/^00/, '');
  const sharing = phoneCountries.filter(({ callingCode }) => digits.startsWith(callingCode));
  const [main] = sharing;
  if (!main) return null;
  const national = digits.slice(main.callingCode.length);
  const ofPreferred = sharing.find((country) => country === preferred && isOf(country, national));
  const country = ofPreferred ?? sharing.find((each) => each.leading?.test(national)) ?? main;
  return { country, national: withoutTrunk(national, country) };
}

/** Some other country's beginning is not its own. */
const isOf = ({ leading }: PhoneCountry, national: string): boolean =>
  leading === null || leading.test(national);

/** `+44 (0)113…` is how people write it; kept where the number would be too short without. */
function withoutTrunk(national: string, { trunk, hasLength }: PhoneCountry): string {
  if (trunk === '' || !national.startsWith(trunk)) return national;
  const rest = national.slice(trunk.length);
  return hasLength(national.length) && !hasLength(rest.length) ? national : rest;
}

/**
 * As it is sent (E.164), of a number that was typed as one does in that country, or with any calling code.
 * What is no number stays as it was typed, for her to see; without a digit: empty.
 */
export function toE164(text: string, country: PhoneCountry): string {
  if (!isNumber(text)) return text.trim();
  if (isInternational(text)) {
    const parsed = parsePhone(text, country);
    return parsed
      ? `+${parsed.country.callingCode}${parsed.national}`
      : `+${digitsOf(text).replace(/^00/, '')}`;
  }
  const national = withoutTrunk(digitsOf(text), country);
  return national === '' ? '' : `+${country.callingCode}${national}`;
}

/** What is surely wrong with a number as it is sent: no country has its code, or it has none of its country's lengths. */
export function phoneProblem(e164: string): { country: PhoneCountry | null } | null {
  const parsed = parsePhone(e164, null);
  if (parsed === null) return { country: null };
  return parsed.country.hasLength(parsed.national.length) ? null : { country: parsed.country };
}
