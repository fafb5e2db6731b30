import type { BookingField } from '../queries/bookingFields.js';
import { type Answer, type Answers, listOf, textOf } from './answers.js';
import { type AskedLocation, locationText } from './askedLocation.js';

/** A name that is known in the other form: whole, or in two parts. */
function knownName(slug: string, answers: Answers): string | undefined {
  const name = textOf(answers, 'name');
  const [first = '', ...rest] = name.split(/\s+/);
  switch (slug) {
    case 'name':
      return (
        [textOf(answers, 'firstName'), textOf(answers, 'lastName')].filter(Boolean).join(' ') || undefined
      );
    case 'firstName':
      return first || undefined;
    case 'lastName':
      return rest.join(' ') || undefined;
    default:
      return undefined;
  }
}

const listed = (answer: Answer | undefined, answers: Answers, slug: string): readonly string[] =>
  typeof answer === 'string'
    ? answer
        .split(/[,;\n]+/)
        .map((part) => part.trim())
        .filter(Boolean)
    : listOf(answers, slug);

/** One by one and small, as mail has it; the first of two that are the same. */
const addresses = (list: readonly string[]) => [...new Set(list.map((each) => each.trim().toLowerCase()))];

function completed(
  field: BookingField,
  location: AskedLocation | null,
  answers: Answers,
): Answer | undefined {
  const { slug, kind, options } = field;
  const answer = answers[slug];
  const [only] = options;
  const isOffered = (value: string) => options.some((option) => option.value === value);
  switch (kind) {
    case 'name':
      return answer ?? knownName(slug, answers);
    case 'phone':
      return (
        answer ??
        (location?.asksFor === 'phone' && !field.isHidden ? locationText(location, answers) : undefined)
      );
    case 'select':
    case 'radio':
      if (only && isAnsweredByItself(field)) return only.value;
      return isOffered(textOf(answers, slug)) ? answer : undefined;
    case 'multiselect':
    case 'checkbox': {
      const chosen = typeof answer === 'string' ? [answer] : listOf(answers, slug);
      return options.map(({ value }) => value).filter((value) => chosen.includes(value));
    }
    case 'multiemail':
      return addresses(listed(answer, answers, slug));
    case 'boolean':
      return answer === undefined ? undefined : answer === true || answer === 'true';
    default:
      return answer;
  }
}

/** There is one option, and the host does not want it asked. */
export const isAnsweredByItself = ({ isHiddenWithOneOption, options, kind }: BookingField): boolean =>
  isHiddenWithOneOption && options.length === 1 && (kind === 'select' || kind === 'radio');

/** A name in two parts is two questions. */
export const questionsOf = (field: BookingField): readonly BookingField[] =>
  field.nameParts.length > 0 ? field.nameParts : [field];

/**
 * The answers with what follows from them: a name that is known in the other form, the number of a chosen phone call in
 * phone questions she has not touched, addresses in small letters and once each; without options that are not offered.
 */
export function completeAnswers(
  fields: readonly BookingField[],
  location: AskedLocation | null,
  answers: Answers,
): Answers {
  const complete = fields.flatMap(questionsOf).flatMap((field) => {
    const answer = completed(field, location, answers);
    const isDropped = answer === undefined && answers[field.slug] !== undefined;
    return answer === undefined && !isDropped ? [] : [[field.slug, answer ?? ''] as const];
  });
  return { ...answers, ...Object.fromEntries(complete) };
}
