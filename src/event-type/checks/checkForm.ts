import { said } from '../../i18n/said.js';
import type { Question, SettingValues } from '../../queries/event-type/settingValues.js';
import { attendeePhone, hasChoices, isOwn, type OwnQuestion } from '../questions/questionKinds.js';
import { systemSlugs } from '../questions/questionSlug.js';
import type { SettingCheck, SettingFault } from '../settingFault.js';

/** Which part of a question a fault is about. */
export type QuestionPart = 'label' | 'slug' | 'options' | 'asked';

/** The part of a fault of that question, by its place in the form. */
export const questionPart = (place: number, part: QuestionPart): string => `${place}.${part}`;

const fault = (place: number, part: QuestionPart, text: SettingFault['text']): SettingFault => ({
  key: 'bookingFields',
  part: questionPart(place, part),
  text,
});

const firstTwice = (texts: readonly string[]) => texts.find((text, place) => texts.indexOf(text) < place);

function slugFault(question: OwnQuestion, place: number, questions: readonly Question[]): SettingFault[] {
  const { slug, type } = question;
  const isKept = systemSlugs.includes(slug) || (slug === attendeePhone && type !== 'phone');
  if (slug.trim() === '') return [fault(place, 'slug', said('eventType.form.slugMissing'))];
  if (isKept) return [fault(place, 'slug', said('eventType.form.slugKept', { slug }))];
  const first = questions.findIndex((each) => each.slug === slug);
  return first < place ? [fault(place, 'slug', said('eventType.form.slugTwice', { slug }))] : [];
}

function choicesFault(question: OwnQuestion, place: number): SettingFault[] {
  if (!hasChoices(question)) return [];
  if (question.options.length === 0) return [fault(place, 'options', said('eventType.form.choicesMissing'))];
  const choice = firstTwice(question.options);
  return choice === undefined
    ? []
    : [fault(place, 'options', said('eventType.form.choiceTwice', { choice }))];
}

const isAskedFor = (question: Question | undefined) =>
  question !== undefined && 'hidden' in question && question.required && !question.hidden;

/** Who books has to be reached: by e-mail, or at a team's event type by phone. */
function reachFault({ bookingFields: questions, schedulingType }: SettingValues): SettingFault[] {
  const place = questions.findIndex(({ type }) => type === 'email');
  const phone = questions.find(({ slug }) => slug === attendeePhone);
  const isTeams = schedulingType !== null;
  if (place < 0 || isAskedFor(questions[place]) || (isTeams && isAskedFor(phone))) return [];
  const text = isTeams ? 'eventType.form.emailOrPhone' : 'eventType.form.emailNeeded';
  return [fault(place, 'asked', said(text))];
}

export const checkForm: SettingCheck = (values) => {
  const { bookingFields: questions } = values;
  const own = questions.flatMap((question, place) => {
    if (!isOwn(question)) return [];
    const isNameless = question.label.trim() === '';
    return [
      ...(isNameless ? [fault(place, 'label', said('eventType.form.labelMissing'))] : []),
      ...choicesFault(question, place),
      ...slugFault(question, place, questions),
    ];
  });
  return [...reachFault(values), ...own];
};
