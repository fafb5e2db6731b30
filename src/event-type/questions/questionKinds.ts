import type { Question } from '../../queries/event-type/settingValues.js';

/** A question that the host may make and take away. */
export type OwnQuestion = Extract<Question, { isDefault: false }>;
export type OwnKind = OwnQuestion['type'];
/** One that can be answered by choosing. */
export type ChoiceQuestion = Extract<OwnQuestion, { options: string[] }>;

/** What a question of the host's own can be, in groups as they are offered. */
export const ownKindGroups = [
  ['text', 'textarea', 'number', 'phone', 'url', 'address', 'multiemail'],
  ['select', 'radio', 'checkbox', 'multiselect', 'boolean'],
] as const satisfies readonly (readonly OwnKind[])[];

export const ownKinds: readonly OwnKind[] = ownKindGroups.flat();

const choiceKinds: readonly OwnKind[] = ['select', 'radio', 'checkbox', 'multiselect'];
const withoutPlaceholder: readonly OwnKind[] = ['radio', 'checkbox', 'multiselect', 'boolean'];

export const isOwn = (question: Question): question is OwnQuestion =>
  question.type !== 'unknown' && !question.isDefault;

export const hasChoices = (question: Question): question is ChoiceQuestion => 'options' in question;

/** Whether such a question has choices. */
export const isChoiceKind = (kind: OwnKind): boolean => choiceKinds.includes(kind);

/** Whether the field of such a question can show a hint inside while it is empty. */
export const takesPlaceholder = (kind: OwnKind): boolean => !withoutPlaceholder.includes(kind);

/** The attendee's own number goes by this slug, and can be nothing but a phone number. */
export const attendeePhone = 'attendeePhoneNumber';
