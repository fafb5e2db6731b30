'use client';
import { useRef } from 'react';
import {
  type KindKeeping,
  keptOf,
  withKind,
  withLabel,
} from '../../../../../event-type/questions/editQuestion.js';
import {
  attendeePhone,
  hasChoices,
  type OwnQuestion,
  ownKinds,
} from '../../../../../event-type/questions/questionKinds.js';
import type { Question } from '../../../../../queries/event-type/settingValues.js';
import { Field } from '../../../../../ui/form/Field.js';
import { Select } from '../../../../../ui/form/Select.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { ChoicesField } from './ChoicesField.js';
import type { EditorProps } from './editorProps.js';

export interface OwnEditorProps extends EditorProps<OwnQuestion> {
  questions: readonly Question[];
  /** It is saved: its identifier stays. */
  isStored: boolean;
}

/** What is asked, of which kind, and what can be chosen. */
export function OwnEditor({ question, questions, isStored, ...props }: OwnEditorProps) {
  const { onChange, onBegin, onLeave, fault } = props;
  const { t } = useEditor().words;
  const kept = useRef<KindKeeping>({ options: [], placeholder: undefined });
  const isPhoneOfWhoBooks = question.slug === attendeePhone && question.type === 'phone';

  function changeKind(value: string) {
    const kind = ownKinds.find((each) => each === value);
    if (!kind) return;
    const next = withKind(question, kind, kept.current);
    kept.current = keptOf(question, kept.current);
    if (hasChoices(next) && next.options.length === 0) onBegin('options');
    onChange(next);
  }

  return (
    <>
      <Field
        label={t('eventType.form.label')}
        hint={t('eventType.form.labelHint')}
        error={fault('label')}
        data-half=""
      >
        <TextInput
          value={question.label}
          aria-required
          onBlur={() => onLeave('label')}
          onValueChange={(label) => {
            onLeave('label');
            onChange(withLabel(question, label, questions, isStored), 'label');
          }}
        />
      </Field>
      <Field
        label={t('eventType.form.kindLabel')}
        hint={isPhoneOfWhoBooks ? t('eventType.form.kindKept') : undefined}
        data-half=""
      >
        <Select
          value={question.type}
          readOnly={isPhoneOfWhoBooks}
          options={ownKinds.map((kind) => ({ value: kind, label: t(`eventType.form.kind.${kind}`) }))}
          onValueChange={changeKind}
        />
      </Field>
      {hasChoices(question) && (
        <ChoicesField
          choices={question.options}
          error={fault('options')}
          t={t}
          onLeave={() => onLeave('options')}
          onChange={(options) => {
            onLeave('options');
            onChange({ ...question, options }, 'options');
          }}
        />
      )}
    </>
  );
}
