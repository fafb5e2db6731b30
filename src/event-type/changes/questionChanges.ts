import type { Question } from '../../queries/event-type/settingValues.js';
import { hasChoices, isOwn } from '../questions/questionKinds.js';
import { questionLabel } from '../questions/questionLabel.js';
import type { SettingWords } from '../settingWords.js';

/** What differs of one question, in sentences; the name of the question is in each. */
export type QuestionChange = (before: Question, after: Question, words: SettingWords) => readonly string[];

const named: QuestionChange = (before, after, { t }) => {
  const was = questionLabel(before, t);
  const question = questionLabel(after, t);
  return was === question ? [] : [t('eventType.form.change.renamed', { was, question })];
};

const kind: QuestionChange = (before, after, { t }) => {
  if (before.type === after.type) return [];
  if (after.type === 'splitName') return [t('eventType.form.change.nameSplit')];
  if (after.type === 'name') return [t('eventType.form.change.nameWhole')];
  if (!isOwn(before) || !isOwn(after)) return [];
  const question = questionLabel(after, t);
  return [t('eventType.form.change.kind', { question, kind: t(`eventType.form.kind.${after.type}`) })];
};

const choices: QuestionChange = (before, after, { t }) => {
  if (!hasChoices(before) || !hasChoices(after)) return [];
  const question = questionLabel(after, t);
  const added = after.options.filter((each) => !before.options.includes(each)).length;
  const removed = before.options.filter((each) => !after.options.includes(each)).length;
  if (added > 0 && added === removed)
    return [t('eventType.form.change.choicesChanged', { count: added, question })];
  if (added > 0 || removed > 0)
    return [
      ...(added > 0 ? [t('eventType.form.change.choicesAdded', { count: added, question })] : []),
      ...(removed > 0 ? [t('eventType.form.change.choicesRemoved', { count: removed, question })] : []),
    ];
  const isOrdered = before.options.every((each, place) => after.options[place] === each);
  return isOrdered ? [] : [t('eventType.form.change.choicesOrder', { question })];
};

/** A yes or no of it: one sentence for each. */
function flag(
  of: (question: Question) => boolean | undefined,
  on: 'asked' | 'required' | 'locked',
  off: 'notAsked' | 'optional' | 'unlocked',
): QuestionChange {
  return (before, after, { t }) => {
    const isOne = of(before) !== undefined && of(after) !== undefined;
    if (!isOne || of(before) === of(after)) return [];
    const question = questionLabel(after, t);
    return [t(`eventType.form.change.${of(after) ? on : off}`, { question })];
  };
}

const isGuests = ({ slug, type }: Question) => slug === 'guests' && type === 'multiemail';
/** Whether guests can be named is a setting of its own. */
const asked = flag(
  (question) => ('hidden' in question && !isGuests(question) ? !question.hidden : undefined),
  'asked',
  'notAsked',
);
const required = flag(
  (question) => ('required' in question ? question.required : undefined),
  'required',
  'optional',
);
const locked = flag(
  (question) => ('disableOnPrefill' in question ? Boolean(question.disableOnPrefill) : undefined),
  'locked',
  'unlocked',
);

const lastName: QuestionChange = (before, after, { t }) =>
  before.type !== 'splitName' ||
  after.type !== 'splitName' ||
  before.lastNameRequired === after.lastNameRequired
    ? []
    : [t(`eventType.form.change.${after.lastNameRequired ? 'lastNameRequired' : 'lastNameOptional'}`)];

const otherWords = [
  'placeholder',
  'firstNameLabel',
  'firstNamePlaceholder',
  'lastNameLabel',
  'lastNamePlaceholder',
];

/** Words beside the question itself. */
const worded: QuestionChange = (before, after, { t }) => {
  // SAFETY: any object can be looked into.
  const word = (question: Question, key: string) => (question as unknown as Record<string, unknown>)[key];
  const isChanged =
    before.type === after.type && otherWords.some((key) => word(before, key) !== word(after, key));
  return isChanged ? [t('eventType.form.change.words', { question: questionLabel(after, t) })] : [];
};

const slug: QuestionChange = (before, after, { t }) =>
  before.slug === after.slug || !isOwn(after)
    ? []
    : [t('eventType.form.change.slug', { question: questionLabel(after, t) })];

const parts: readonly QuestionChange[] = [
  named,
  kind,
  choices,
  asked,
  required,
  locked,
  lastName,
  worded,
  slug,
];

/** All that differs of one question. */
export const questionChanges: QuestionChange = (before, after, words) =>
  parts.flatMap((part) => part(before, after, words));
