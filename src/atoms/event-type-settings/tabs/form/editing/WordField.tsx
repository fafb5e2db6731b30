'use client';
import type { ReactNode } from 'react';
import { withWords } from '../../../../../event-type/questions/editQuestion.js';
import { ownWords } from '../../../../../event-type/questions/questionLabel.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import type { EditorProps } from './editorProps.js';

export interface WordFieldProps extends EditorProps {
  /** Which of the question's words. */
  part: string;
  label: string;
  hint?: ReactNode;
  /** What visitors read while it is empty. */
  usual?: string;
}

/** Words of a question that may be left to the dictionary. */
export function WordField({ question, onChange, part, label, hint, usual }: WordFieldProps) {
  return (
    <Field label={label} hint={hint} data-half="">
      <TextInput
        value={ownWords(question, part)}
        placeholder={usual}
        onValueChange={(text) => onChange(withWords(question, part, text), part)}
      />
    </Field>
  );
}
