import type { BookingField } from '../queries/bookingFields.js';
import { type Answers, listOf, locationAnswers, textOf } from './answers.js';
import { type AskedLocation, locationText } from './askedLocation.js';
import { emailProblem, emailRefusal } from './emailRules.js';
import type { PhoneCountry } from './phone/phoneRules.js';
import type { PhoneRules } from './phone/usePhoneRules.js';

/** What is wrong with an answer. The words are in the dictionary under `form.<kind>`. */
export type FieldProblemKind =
  | 'missingName'
  | 'missingFirstName'
  | 'missingLastName'
  | 'missingEmail'
  | 'missingPhone'
  | 'missingAddress'
  | 'missingPlace'
  | 'missingUrl'
  | 'missingNumber'
  | 'missingDate'
  | 'missingEmails'
  | 'missingText'
  | 'missingReason'
  | 'missingChoice'
  | 'missingChoices'
  | 'missingTick'
  | 'emailNoAt'
  | 'emailNoDomain'
  | 'emailWrong'
  | 'emailExcluded'
  | 'emailNotRequired'
  | 'guestWrong'
  | 'guestExcluded'
  | 'guestIsYou'
  | 'urlWrong'
  | 'numberWrong'
  | 'numberLow'
  | 'numberHigh'
  | 'textShort'
  | 'textLong'
  | 'dateWrong'
  | 'phoneWrong'
  | 'phoneLength';

export interface FieldProblem {
  readonly kind: FieldProblemKind;
  /** The part of the answer that is wrong. */
  readonly part: string;
  /** What it goes beyond, where there is a limit. */
  readonly limit?: number;
  /** Of a phone number, where its length is wrong. */
  readonly country?: PhoneCountry;
  /** Of an e-mail address, where only some may book. */
  readonly allowed?: readonly string[];
}

export type FieldProblems = Readonly<Record<string, FieldProblem>>;

const isUrl = (text: string) => URL.canParse(text) && /^https?:/.test(text);
const isPhone = (text: string) => /^\+?[\d\s()./-]{5,}$/.test(text);
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

type Found = Omit<FieldProblem, 'part'> & { part?: string };

function missing({ kind, slug }: BookingField): FieldProblemKind {
  switch (kind) {
    case 'name':
      if (slug === 'firstName') return 'missingFirstName';
      return slug === 'lastName' ? 'missingLastName' : 'missingName';
    case 'email':
      return 'missingEmail';
    case 'phone':
      return 'missingPhone';
    case 'address':
      return 'missingAddress';
    case 'url':
      return 'missingUrl';
    case 'number':
      return 'missingNumber';
    case 'date':
      return 'missingDate';
    case 'multiemail':
      return 'missingEmails';
    case 'select':
    case 'radio':
      return 'missingChoice';
    case 'multiselect':
    case 'checkbox':
      return 'missingChoices';
    case 'boolean':
      return 'missingTick';
    default:
      return slug === 'rescheduleReason' ? 'missingReason' : 'missingText';
  }
}

function phoneFound(text: string, phones: PhoneRules | null): Found | null {
  if (!isPhone(text)) return { kind: 'phoneWrong' };
  // A number without its country is completed once the rules are there.
  const found = text.startsWith('+') ? phones?.phoneProblem(text) : null;
  if (!found) return null;
  return found.country ? { kind: 'phoneLength', country: found.country } : { kind: 'phoneWrong' };
}

function emailFound(field: BookingField, text: string): Found | null {
  const kind = emailProblem(text) ?? emailRefusal(text, field);
  return kind && { kind, allowed: field.requireEmails };
}

function numberFound({ min, max }: BookingField, text: string): Found | null {
  const number = Number(text);
  if (!Number.isFinite(number)) return { kind: 'numberWrong' };
  if (min !== null && number < min) return { kind: 'numberLow', limit: min };
  return max !== null && number > max ? { kind: 'numberHigh', limit: max } : null;
}

function lengthFound({ minLength, maxLength }: BookingField, text: string): Found | null {
  if (minLength !== null && text.length < minLength) return { kind: 'textShort', limit: minLength };
  return maxLength !== null && text.length > maxLength ? { kind: 'textLong', limit: maxLength } : null;
}

function wrongText(field: BookingField, text: string, phones: PhoneRules | null): Found | null {
  switch (field.kind) {
    case 'email':
      return emailFound(field, text);
    case 'url':
      return isUrl(text) ? null : { kind: 'urlWrong' };
    case 'number':
      return numberFound(field, text);
    case 'date':
      return isDate(text) ? null : { kind: 'dateWrong' };
    case 'phone':
      return phoneFound(text, phones);
    case 'select':
    case 'radio':
      return field.options.some(({ value }) => value === text) ? null : { kind: 'missingChoice' };
    default:
      return lengthFound(field, text);
  }
}

/** The first address that is wrong. */
function wrongEmails(field: BookingField, answers: Answers): Found | null {
  const own = textOf(answers, 'email').toLowerCase();
  for (const part of listOf(answers, field.slug)) {
    if (emailProblem(part) !== null) return { kind: 'guestWrong', part };
    if (field.slug === 'guests' && part.toLowerCase() === own) return { kind: 'guestIsYou', part };
    if (emailRefusal(part, field)) return { kind: 'guestExcluded', part };
  }
  return null;
}

function locationFound(location: AskedLocation | null, answers: Answers, phones: PhoneRules | null) {
  const text = locationText(location, answers);
  switch (location?.asksFor) {
    case 'phone':
      return text === '' ? { kind: 'missingPhone' as const } : phoneFound(text, phones);
    case 'address':
      return text === '' ? { kind: 'missingAddress' as const } : null;
    case 'place':
      return text === '' ? { kind: 'missingPlace' as const } : null;
    default:
      return null;
  }
}

function problemOf(field: BookingField, answers: Answers, phones: PhoneRules | null): Found | null {
  const { slug, isRequired } = field;
  const absent = isRequired ? { kind: missing(field) } : null;
  switch (field.kind) {
    case 'multiemail':
      return listOf(answers, slug).length === 0 ? absent : wrongEmails(field, answers);
    case 'multiselect':
    case 'checkbox':
      return listOf(answers, slug).length === 0 ? absent : null;
    case 'boolean':
      return answers[slug] === true ? null : absent;
    default: {
      const text = textOf(answers, slug);
      return text === '' ? absent : wrongText(field, text, phones);
    }
  }
}

const placeSlug = (location: AskedLocation | null) => locationAnswers[location?.asksFor ?? 'place'];

/**
 * The problems of a form, by slug, in the order of its questions. Empty: it can be sent.
 * @param questions a name in two parts is two of them; the place is asked for where `radioInput` stands
 * @param phones null: not there yet; then only what can't be a number is refused
 */
export function fieldProblems(
  questions: readonly BookingField[],
  location: AskedLocation | null,
  answers: Answers,
  phones: PhoneRules | null = null,
): FieldProblems {
  return Object.fromEntries(
    questions.flatMap((field) => {
      const isPlace = field.kind === 'radioInput';
      const slug = isPlace ? placeSlug(location) : field.slug;
      const found = isPlace ? locationFound(location, answers, phones) : problemOf(field, answers, phones);
      return found ? [[slug, { part: textOf(answers, slug), ...found }] as const] : [];
    }),
  );
}
