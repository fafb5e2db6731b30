import type { Question } from '../../queries/event-type/settingValues.js';
import { isOwn } from '../questions/questionKinds.js';
import { questionLabel } from '../questions/questionLabel.js';
import type { SettingWords } from '../settingWords.js';
import type { ChangeText } from './changeText.js';
import { movedItems } from './movedItems.js';
import { questionChanges } from './questionChanges.js';

/** Both ways to ask for the name are one question. */
const identity = ({ type, slug }: Question) => (type === 'splitName' ? 'name' : slug);

interface Pair {
  readonly before: Question;
  readonly after: Question;
}

/** Which question is which: by its identifier, else it has another one and stands where it stood, under the same words. */
function pairsOf(before: readonly Question[], after: readonly Question[]): Pair[] {
  const isNew = (question: Question) => !before.some((each) => identity(each) === identity(question));
  const isGone = (question: Question) => !after.some((each) => identity(each) === identity(question));
  return after.flatMap((question, place) => {
    const there = before[place];
    const same = before.find((each) => identity(each) === identity(question));
    const isRenamed =
      there !== undefined &&
      isOwn(there) &&
      isOwn(question) &&
      isNew(question) &&
      isGone(there) &&
      there.label === question.label;
    const found = same ?? (isRenamed ? there : undefined);
    return found ? [{ before: found, after: question }] : [];
  });
}

/** What a change of the form can't bring back: the API does not take it. */
const lostBySaving = (questions: readonly Question[], { t }: SettingWords) =>
  questions
    .filter(({ type }) => type === 'unknown')
    .map((question) => t('eventType.form.change.lost', { question: questionLabel(question, t) }));

const bookingFields: ChangeText = ({ bookingFields: before }, { bookingFields: after }, words) => {
  const { t } = words;
  const known = (questions: readonly Question[]) => questions.filter(({ type }) => type !== 'unknown');
  const pairs = pairsOf(known(before), known(after));
  const label = (question: Question) => ({ question: questionLabel(question, t) });
  const isKept = (question: Question) =>
    pairs.some((pair) => pair.before === question || pair.after === question);
  const added = known(after).filter((question) => !isKept(question));
  const removed = known(before).filter((question) => !isKept(question));
  const ownPairs = pairs.filter((pair) => isOwn(pair.before) && isOwn(pair.after));
  const moved = movedItems(
    before.flatMap((question) => ownPairs.find((pair) => pair.before === question)?.after.slug ?? []),
    ownPairs.map((pair) => pair.after.slug),
  );
  const texts = [
    ...added.map((question) => t('eventType.form.change.added', label(question))),
    ...removed.map((question) => t('eventType.form.change.removed', label(question))),
    ...pairs.flatMap((pair) => questionChanges(pair.before, pair.after, words)),
    ...moved.flatMap(({ item, isUp }) => {
      const pair = ownPairs.find(({ after: question }) => question.slug === item);
      const text = isUp ? 'eventType.form.change.movedUp' : 'eventType.form.change.movedDown';
      return pair ? [t(text, label(pair.after))] : [];
    }),
    ...lostBySaving(before, words),
  ];
  return [...new Set(texts)];
};

const disableGuests: ChangeText = (_before, { disableGuests: isOff, bookingFields: questions }, { t }) => {
  const guests = questions.find(({ slug }) => slug === 'guests');
  const question = guests ? questionLabel(guests, t) : t('form.guests');
  return [t(isOff ? 'eventType.form.change.notAsked' : 'eventType.form.change.asked', { question })];
};

export const formChanges = { bookingFields, disableGuests } as const;
