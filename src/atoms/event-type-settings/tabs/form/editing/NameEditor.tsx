'use client';
import { useRef } from 'react';
import { withSplitName } from '../../../../../event-type/questions/editQuestion.js';
import type { Question } from '../../../../../queries/event-type/settingValues.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { Field } from '../../../../../ui/form/Field.js';
import { Segmented } from '../../../../../ui/radio-set/Segmented.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { EditorProps } from './editorProps.js';
import { WordField } from './WordField.js';

type NameQuestion = Extract<Question, { type: 'name' | 'splitName' }>;

/** The name in one field or in two, and their words. */
export function NameEditor({ question, ...rest }: EditorProps<NameQuestion>) {
  const { t } = useEditor().words;
  const { onChange } = rest;
  /** As it was in the other form, for whoever only looked. */
  const other = useRef<NameQuestion | null>(null);
  const word = (part: string, label: string, usual?: string) => (
    <WordField
      {...rest}
      question={question}
      part={part}
      label={label}
      {...(usual !== undefined && { usual })}
    />
  );

  function choose(isSplit: boolean) {
    const next = other.current ?? withSplitName(question, isSplit);
    other.current = question;
    onChange(next);
  }

  return (
    <>
      <Field label={t('eventType.form.nameForm')} group>
        <Segmented
          options={[
            { value: 'name', label: t('eventType.form.nameWhole') },
            { value: 'splitName', label: t('eventType.form.nameSplit') },
          ]}
          value={question.type}
          onValueChange={(type) => type !== question.type && choose(type === 'splitName')}
        />
      </Field>
      {question.type === 'name' ? (
        <>
          {word('label', t('eventType.form.nameLabel'), t('form.name'))}
          {word('placeholder', t('eventType.form.placeholder'))}
        </>
      ) : (
        <>
          {word('firstNameLabel', t('eventType.form.firstLabel'), t('form.firstName'))}
          {word('firstNamePlaceholder', t('eventType.form.firstPlaceholder'))}
          {word('lastNameLabel', t('eventType.form.lastLabel'), t('form.lastName'))}
          {word('lastNamePlaceholder', t('eventType.form.lastPlaceholder'))}
          <Checkbox
            label={t('eventType.form.lastRequired')}
            checked={question.lastNameRequired}
            onCheckedChange={(lastNameRequired) => onChange({ ...question, lastNameRequired })}
          />
        </>
      )}
    </>
  );
}
