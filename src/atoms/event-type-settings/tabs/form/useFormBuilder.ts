'use client';
import { useState } from 'react';
import { isSame } from '../../../../draft/isSame.js';
import { type QuestionPart, questionPart } from '../../../../event-type/checks/checkForm.js';
import {
  attendeePhoneQuestion,
  newQuestion,
  withQuestion,
} from '../../../../event-type/questions/editQuestion.js';
import { attendeePhone, isOwn, type OwnKind } from '../../../../event-type/questions/questionKinds.js';
import { questionLabel } from '../../../../event-type/questions/questionLabel.js';
import type { Question } from '../../../../queries/event-type/settingValues.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import { useSetting } from '../../composition/useSetting.js';
import type { EarlyPart } from '../../early.js';
import { type KeyedQuestion, keyedQuestions, newKey } from './questionKeys.js';

/** One question as it stands in the list. */
export interface QuestionRowModel {
  readonly key: string;
  /** In the form, from 0. */
  readonly place: number;
  readonly question: Question;
  /** As it is saved; undefined: it is new. */
  readonly saved: Question | undefined;
  readonly isChanged: boolean;
}

export type FormBuilder = ReturnType<typeof useFormBuilder>;

/** What is added: a question of a kind, or the number of who books. */
export type AddedKind = OwnKind | typeof attendeePhone;

const early = (place: number, part: QuestionPart): EarlyPart => ({
  key: 'bookingFields',
  part: questionPart(place, part),
});

/** The questions of the form, which of them is open, and all that can be done to them. */
export function useFormBuilder() {
  const { editor, words, say, send } = useEditor();
  const setting = useSetting('bookingFields');
  const guests = useSetting('disableGuests');
  const [remembered, setRemembered] = useState<readonly KeyedQuestion[]>([]);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const questions = setting.value;
  const keyed = keyedQuestions(
    remembered,
    questions.map(({ slug }) => slug),
  );
  if (keyed !== remembered) setRemembered(keyed);

  const rows = questions.map((question, place): QuestionRowModel => {
    const saved = setting.saved.find(({ slug }) => slug === question.slug);
    const isOfGuests = question.slug === 'guests' && guests.isChanged;
    const key = keyed[place]?.key ?? question.slug;
    return { key, place, question, saved, isChanged: isOfGuests || !isSame(saved, question) };
  });

  function add(kind: AddedKind) {
    const question =
      kind === attendeePhone ? attendeePhoneQuestion(words.t('form.phone')) : newQuestion(kind, questions);
    const others = questions.filter(({ slug }) => slug !== question.slug);
    const key = newKey(keyed);
    const next = withQuestion(others, question);
    const keyOf = new Map(keyed.map((row) => [row.slug, row.key]));
    setRemembered(
      next.map(({ slug }) => ({ slug, key: slug === question.slug ? key : (keyOf.get(slug) ?? slug) })),
    );
    setOpenKey(key);
    const place = next.indexOf(question);
    send({ type: 'begun', parts: [early(place, 'label'), early(place, 'options')] });
    setting.set(next);
  }

  function open(key: string | null) {
    setOpenKey(key);
    send({ type: 'partLeft' });
  }

  return {
    setting,
    guests,
    rows,
    isTeams: editor.isTeams,
    isReadOnly: setting.isReadOnly,
    /** What a change of the form takes away, since the server can't have it back. */
    lost: setting.isChanged ? setting.saved.filter(({ type }) => type === 'unknown') : [],
    /** The question that is edited. */
    openRow: rows.find(({ key }) => key === openKey) ?? null,
    open,
    close: () => open(null),
    add,
    /** A part of a question is empty by nature: it is not told before she has left it. */
    begin: (place: number, part: QuestionPart) => send({ type: 'begun', parts: [early(place, part)] }),
    leave: (place: number, part: QuestionPart) => send({ type: 'partLeft', left: early(place, part) }),
    /** The host's own questions take their places in that order; all others keep theirs. */
    arrange(next: readonly QuestionRowModel[]) {
      send({ type: 'partLeft' });
      const own = next.map(({ question }) => question).filter(isOwn);
      setting.set(questions.map((question) => (isOwn(question) ? (own.shift() ?? question) : question)));
    },
    change: ({ place, key }: QuestionRowModel, question: Question, part?: string) =>
      setting.set(questions.with(place, question), part && `${key}.${part}`),
    remove({ place, question }: QuestionRowModel) {
      open(null);
      setting.set(questions.toSpliced(place, 1));
      say(words.t('eventType.form.removed', { question: questionLabel(question, words.t) }));
    },
    /** The attendee's own number becomes a question of the form once it is asked. */
    askPhone: () => add(attendeePhone),
  };
}
