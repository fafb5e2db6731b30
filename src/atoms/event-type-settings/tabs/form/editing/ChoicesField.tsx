'use client';
import { useState } from 'react';
import { choicesOf } from '../../../../../event-type/questions/editQuestion.js';
import type { Translator } from '../../../../../i18n/translator.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextArea } from '../../../../../ui/form/TextArea.js';

export interface ChoicesFieldProps {
  choices: readonly string[];
  error: string | undefined;
  t: Translator;
  onChange: (choices: string[]) => void;
  onLeave: () => void;
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((choice, place) => choice === other[place]);

/** One choice per line. What is typed stays as it is typed, with its empty lines, for as long as it says the same. */
export function ChoicesField({ choices, error, t, onChange, onLeave }: ChoicesFieldProps) {
  const [typed, setTyped] = useState('');
  const text = isSame(choicesOf(typed), choices) ? typed : choices.join('\n');
  const lines = text.split('\n').length;
  return (
    <Field
      label={t('eventType.form.choices')}
      hint={t('eventType.form.choicesHint', { count: choices.length })}
      error={error}
    >
      <TextArea
        value={text}
        rows={Math.min(Math.max(lines, 3), 12)}
        aria-required
        onBlur={onLeave}
        onValueChange={(next) => {
          setTyped(next);
          onChange(choicesOf(next));
        }}
      />
    </Field>
  );
}
