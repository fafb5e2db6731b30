'use client';
import type { Question } from '../../../../../queries/event-type/settingValues.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { Field } from '../../../../../ui/form/Field.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { EditorProps } from './editorProps.js';

/** Whether there is something to choose: a name is always given, and a place is chosen where there are several. */
const canBeLeft = (
  question: Question,
): question is Exclude<Question, { type: 'name' | 'splitName' | 'radioInput' | 'unknown' }> =>
  'required' in question && question.type !== 'name' && question.type !== 'radioInput';

/** Whether it must be answered. Of an e-mail address that is a rule, unless a team can ring whoever books. */
export function AnswerRule({ question, onChange, fault }: EditorProps) {
  const { words, editor } = useEditor();
  const { t } = words;
  if (!canBeLeft(question)) return null;
  const isEmail = question.type === 'email';
  const isKept = isEmail && !editor.isTeams && question.required;
  const hint = isEmail && t(isKept ? 'eventType.form.emailKept' : 'eventType.form.emailTeam');
  return (
    <Field error={fault('asked')}>
      <Checkbox
        label={t(question.type === 'boolean' ? 'eventType.form.mustTick' : 'eventType.form.mustAnswer')}
        checked={question.required}
        readOnly={isKept}
        onCheckedChange={(required) => onChange({ ...question, required })}
        {...(hint && { hint })}
      />
    </Field>
  );
}
