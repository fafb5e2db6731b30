import type { BookingField } from '../queries/bookingFields.js';
import type { Location } from '../queries/locations.js';
import { type Answer, type Answers, locationChoice } from './answers.js';
import { type AskedLocation, askedLocation } from './askedLocation.js';
import { completeAnswers, isAnsweredByItself, questionsOf } from './completeAnswers.js';
import { type FieldProblems, fieldProblems } from './fieldProblems.js';
import type { PhoneRules } from './phone/usePhoneRules.js';

export interface FormInput {
  /** All that the event type has. */
  readonly fields: readonly BookingField[];
  readonly locations: readonly Location[];
  /** A booking moves: its answers stay, and other things are asked. */
  readonly isMove: boolean;
  /** As she left them. */
  readonly answers: Answers;
  /** What the host's page knew from the start. */
  readonly given: Answers;
  /** null: not there yet. */
  readonly phones: PhoneRules | null;
}

/** What a form asks now, and what is wrong with it. */
export interface AskedForm {
  /** In order. A name in two parts is two; the place is asked for where `radioInput` stands. */
  readonly questions: readonly BookingField[];
  readonly location: AskedLocation | null;
  /** With what follows from them. */
  readonly answers: Answers;
  /** Slugs of what the host's page has answered for good. */
  readonly locked: ReadonlySet<string>;
  /** By slug, in the order of the questions. */
  readonly problems: FieldProblems;
  /** It can be sent. */
  readonly isComplete: boolean;
}

const isWho = ({ kind }: BookingField) => kind === 'name' || kind === 'email';

/** Where the server's list has no question for the place, it follows the name and the address. */
function withPlace(
  questions: readonly BookingField[],
  location: AskedLocation | null,
): readonly BookingField[] {
  if (location === null) return questions.filter(({ kind }) => kind !== 'radioInput');
  if (questions.some(({ kind }) => kind === 'radioInput')) return questions;
  const after = questions.findLastIndex(isWho) + 1;
  return [...questions.slice(0, after), placeQuestion, ...questions.slice(after)];
}

const placeQuestion: BookingField = {
  slug: locationChoice,
  kind: 'radioInput',
  isRequired: true,
  isHidden: false,
  isForMove: false,
  isLockedByPrefill: false,
  isHiddenWithOneOption: true,
  label: null,
  placeholder: null,
  options: [],
  nameParts: [],
  minLength: null,
  maxLength: null,
  min: null,
  max: null,
  requireEmails: [],
  excludeEmails: [],
  price: null,
};

const isAnswered = (answer: Answer | undefined) =>
  typeof answer === 'object' ? answer.length > 0 : answer !== undefined && answer !== '' && answer !== false;

/** What is given for good, unless it could not be sent: then she may mend it. */
function lockedSlugs(questions: readonly BookingField[], { fields, given, phones }: FormInput): Set<string> {
  const answers = completeAnswers(fields, null, given);
  const problems = fieldProblems(questions, null, answers, phones);
  const locked = questions.filter(
    ({ slug, isLockedByPrefill }) =>
      isLockedByPrefill && isAnswered(answers[slug]) && !Object.hasOwn(problems, slug),
  );
  return new Set(locked.map(({ slug }) => slug));
}

export function askedForm(input: FormInput): AskedForm {
  const { fields, locations, isMove, phones } = input;
  const location = isMove ? null : askedLocation(locations, input.answers);
  const shown = fields.filter(
    (field) => field.isForMove === isMove && !field.isHidden && !isAnsweredByItself(field),
  );
  const questions = withPlace(shown.flatMap(questionsOf), location);
  const answers = completeAnswers(fields, location, input.answers);
  const problems = fieldProblems(questions, location, answers, phones);
  return {
    questions,
    location,
    answers,
    locked: lockedSlugs(questions, input),
    problems,
    isComplete: Object.keys(problems).length === 0,
  };
}
