import type { BookingField } from '../queries/bookingFields.js';
import { type Answers, listOf, locationAnswer, textOf } from './answers.js';
import type { AskedLocation } from './askedLocation.js';

/** What is wrong with an answer. The words are in the dictionary under `form.<kind>`. */
export type FieldProblemKind =
  | 'missing'
  | 'missingChoice'
  | 'missingTick'
  | 'emailNoAt'
  | 'emailNoDomain'
  | 'emailWrong'
  | 'guestWrong'
  | 'urlWrong'
  | 'numberWrong'
  | 'phoneWrong';

export interface FieldProblem {
  readonly kind: FieldProblemKind;
  /** The part of the answer that is wrong. */
  readonly part: string;
}

export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** Whether mail could reach it, as far as that can be told; null: it could. Only what is surely wrong is refused. */
export function emailProblem(text: string): 'emailNoAt' | 'emailNoDomain' | 'emailWrong' | null {
  if (!text.includes('@')) return 'emailNoAt';
  const [local, domain, ...more] = text.split('@');
  if (!local || more.length > 0 || /\s/.test(text)) return 'emailWrong';
  return domain && /^[^.].*\.[^.]{2,}$/.test(domain) ? null : 'emailNoDomain';
}

const isUrl = (text: string) => URL.canParse(text) && /^https?:/.test(text);
const isPhone = (text: string) => /^\+?[\d\s()./-]{5,}$/.test(text);

function wrongText(field: BookingField, text: string): FieldProblemKind | null {
  switch (field.kind) {
    case 'email':
      return emailProblem(text);
    case 'url':
      return isUrl(text) ? null : 'urlWrong';
    case 'number':
      return Number.isFinite(Number(text)) ? null : 'numberWrong';
    case 'phone':
      return isPhone(text) ? null : 'phoneWrong';
    case 'select':
    case 'radio':
      return field.options.includes(text) ? null : 'missingChoice';
    default:
      return null;
  }
}

type Found = [slug: string, kind: FieldProblemKind | null, part?: string];

function problemsOf(field: BookingField, answers: Answers): Found[] {
  const { slug, isRequired } = field;
  switch (field.kind) {
    case 'splitName':
      return [
        ['firstName', textOf(answers, 'firstName') === '' ? 'missing' : null],
        ['lastName', field.isLastNameRequired && textOf(answers, 'lastName') === '' ? 'missing' : null],
      ];
    case 'multiemail': {
      const wrong = listOf(answers, slug).find((address) => emailProblem(address) !== null);
      if (wrong !== undefined) return [[slug, 'guestWrong', wrong]];
      return [[slug, isRequired && listOf(answers, slug).length === 0 ? 'missing' : null]];
    }
    case 'multiselect':
    case 'checkbox':
      return [[slug, isRequired && listOf(answers, slug).length === 0 ? 'missingChoice' : null]];
    case 'boolean':
      return [[slug, isRequired && answers[slug] !== true ? 'missingTick' : null]];
    default: {
      const text = textOf(answers, slug);
      if (text !== '') return [[slug, wrongText(field, text), text]];
      const isChoice = field.kind === 'select' || field.kind === 'radio';
      return [[slug, isRequired ? (isChoice ? 'missingChoice' : 'missing') : null]];
    }
  }
}

/** The problems of a form, by slug, in the order of its fields. Empty: it can be sent. */
export function fieldProblems(
  fields: readonly BookingField[],
  location: AskedLocation | null,
  answers: Answers,
): FieldProblems {
  const found = fields.flatMap((field) => problemsOf(field, answers));
  if (location?.asksFor) {
    const text = textOf(answers, locationAnswer);
    const kind =
      text === '' ? 'missing' : location.asksFor === 'phone' && !isPhone(text) ? 'phoneWrong' : null;
    found.push([locationAnswer, kind, text]);
  }
  return Object.fromEntries(
    found.flatMap(([slug, kind, part = '']) => (kind === null ? [] : [[slug, { kind, part }] as const])),
  );
}
