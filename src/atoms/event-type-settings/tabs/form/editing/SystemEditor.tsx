'use client';
import { fieldLabel } from '../../../../../booking-form/fieldTexts.js';
import { plainLabel } from '../../../../../booking-form/plainLabel.js';
import type { Question } from '../../../../../queries/event-type/settingValues.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { EditorProps } from './editorProps.js';
import { WordField } from './WordField.js';

/** A question of every form: its words alone, which may be left to the dictionary. */
export function SystemEditor({ question, ...rest }: EditorProps<Exclude<Question, { type: 'unknown' }>>) {
  const { t } = useEditor().words;
  const usual = plainLabel(fieldLabel({ slug: question.slug, label: null }, t));
  return (
    <>
      <WordField
        {...rest}
        question={question}
        part="label"
        label={t('eventType.form.label')}
        hint={t('eventType.form.labelUsual', { label: usual })}
        usual={usual}
      />
      {question.type !== 'radioInput' && (
        <WordField {...rest} question={question} part="placeholder" label={t('eventType.form.placeholder')} />
      )}
    </>
  );
}
