import type { Question } from '../../queries/event-type/settingValues.js';
import {
  attendeePhone,
  hasChoices,
  isChoiceKind,
  isOwn,
  type OwnKind,
  type OwnQuestion,
  takesPlaceholder,
} from './questionKinds.js';
import { questionSlug } from './questionSlug.js';

const slugsOf = (questions: readonly Question[]) => questions.map(({ slug }) => slug);

/** A question of that kind, with all that the API wants of it. */
function ownQuestion(
  kind: OwnKind,
  words: Pick<OwnQuestion, 'slug' | 'label'>,
  { options, placeholder }: { options: readonly string[]; placeholder: string | undefined },
): OwnQuestion {
  const question = {
    isDefault: false,
    type: kind,
    ...words,
    required: false,
    hidden: false,
    disableOnPrefill: false,
    ...(takesPlaceholder(kind) && placeholder !== undefined && { placeholder }),
    ...(isChoiceKind(kind) && { options: [...options] }),
  };
  // SAFETY: choices and placeholder are there for the kinds that have them, and for no others.
  return question as OwnQuestion;
}

/** An empty question of that kind. */
export const newQuestion = (kind: OwnKind, questions: readonly Question[]): OwnQuestion =>
  ownQuestion(
    kind,
    { slug: questionSlug('', kind, slugsOf(questions)), label: '' },
    { options: [], placeholder: undefined },
  );

/** The attendee's own number, which the server keeps apart from other numbers. */
export const attendeePhoneQuestion = (label: string): OwnQuestion => ({
  ...ownQuestion('phone', { slug: attendeePhone, label }, { options: [], placeholder: undefined }),
  required: true,
});

/** Where new questions go: after the last of the host's own, before what ends every form. */
export function withQuestion(questions: readonly Question[], question: OwnQuestion): Question[] {
  const last = questions.findLastIndex(isOwn);
  const place = last < 0 ? questions.findIndex(({ slug }) => slug === 'title') : last + 1;
  return place < 0 ? [...questions, question] : questions.toSpliced(place, 0, question);
}

/** Its identifier goes with its words until somebody writes another one. */
const goesWithWords = ({ slug, label, type }: OwnQuestion, others: readonly string[]) =>
  slug === questionSlug(label, type, others);

/** @param isStored answers go by its identifier, which stays */
export function withLabel(
  question: OwnQuestion,
  label: string,
  questions: readonly Question[],
  isStored: boolean,
): OwnQuestion {
  const others = slugsOf(questions.filter((each) => each !== question));
  const isFree = !isStored && question.slug !== attendeePhone && goesWithWords(question, others);
  return { ...question, label, ...(isFree && { slug: questionSlug(label, question.type, others) }) };
}

/** What an earlier kind of it had, and this one has no room for. */
export interface KindKeeping {
  readonly options: readonly string[];
  readonly placeholder: string | undefined;
}

/** What of it another kind might have no room for; what it has no room for itself is as it was kept. */
export const keptOf = (question: OwnQuestion, kept: KindKeeping): KindKeeping => ({
  options: hasChoices(question) ? question.options : kept.options,
  placeholder: takesPlaceholder(question.type)
    ? 'placeholder' in question
      ? question.placeholder
      : undefined
    : kept.placeholder,
});

/** The same question as another kind, with all of it that fits. */
export function withKind(question: OwnQuestion, kind: OwnKind, kept: KindKeeping): OwnQuestion {
  const { slug, label, required, hidden, disableOnPrefill } = question;
  return {
    ...ownQuestion(kind, { slug, label }, keptOf(question, kept)),
    required,
    hidden,
    disableOnPrefill,
  };
}

/** With other words; empty: those of the dictionary. */
export const withWords = <Kind extends Question>(question: Kind, key: string, text: string): Kind => ({
  ...question,
  [key]: text || undefined,
});

/** The choices that are written one per line. */
export const choicesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

type NameQuestion = Extract<Question, { type: 'name' | 'splitName' }>;

/** The name in one field, or as first and last name. The words of the one don't fit the other. */
export const withSplitName = (question: NameQuestion, isSplit: boolean): NameQuestion =>
  isSplit
    ? {
        isDefault: true,
        type: 'splitName',
        slug: 'splitName',
        lastNameRequired: false,
        disableOnPrefill: question.disableOnPrefill,
      }
    : {
        isDefault: true,
        type: 'name',
        slug: 'name',
        required: true,
        disableOnPrefill: question.disableOnPrefill,
      };
