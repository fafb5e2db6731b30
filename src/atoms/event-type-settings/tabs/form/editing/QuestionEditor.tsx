'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import { questionPart } from '../../../../../event-type/checks/checkForm.js';
import { isOwn } from '../../../../../event-type/questions/questionKinds.js';
import { questionLabel } from '../../../../../event-type/questions/questionLabel.js';
import { Button } from '../../../../../ui/action/Button.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { FormBuilder, QuestionRowModel } from '../useFormBuilder.js';
import { AnswerRule } from './AnswerRule.js';
import type { EditorProps } from './editorProps.js';
import { MoreRules } from './MoreRules.js';
import { NameEditor } from './NameEditor.js';
import { OwnEditor } from './OwnEditor.js';
import { SystemEditor } from './SystemEditor.js';

export interface QuestionEditorProps {
  builder: FormBuilder;
  row: QuestionRowModel;
  onDone: () => void;
  onRemove: (event: MouseEvent) => void;
}

/** All that can be set of a question, in its place in the list. What has to be mended has the focus, or its first field. */
export function QuestionEditor({ builder, row, onDone, onRemove }: QuestionEditorProps) {
  const { t } = useEditor().words;
  const root = useRef<HTMLFieldSetElement>(null);
  const { question, place, saved } = row;
  const own = isOwn(question);
  const isStored = saved !== undefined;
  const props: Omit<EditorProps, 'question'> = {
    onChange: (next, part) => builder.change(row, next, part),
    onBegin: (part) => builder.begin(place, part),
    onLeave: (part) => builder.leave(place, part),
    fault: (part) => builder.setting.fault(questionPart(place, part)),
  };

  useEffect(() => {
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const field =
      find('[aria-invalid="true"]') ?? find('input, select, textarea, [role="radio"][tabindex="0"]');
    field?.focus();
  }, []);

  if (question.type === 'unknown') return null;
  return (
    <fieldset ref={root} className="daybook-question-editor" aria-label={questionLabel(question, t)}>
      <div className="daybook-question-fields">
        {own && (
          <OwnEditor {...props} question={question} questions={builder.setting.value} isStored={isStored} />
        )}
        {(question.type === 'name' || question.type === 'splitName') && (
          <NameEditor {...props} question={question} />
        )}
        {!own && question.type !== 'name' && question.type !== 'splitName' && (
          <SystemEditor {...props} question={question} />
        )}
        <MoreRules {...props} question={question} isStored={isStored} />
      </div>
      <div className="daybook-question-foot">
        <AnswerRule {...props} question={question} />
        <div className="daybook-question-actions">
          {own && (
            <Button variant="danger" size="s" onClick={onRemove}>
              {t('eventType.form.remove')}
            </Button>
          )}
          <Button size="s" onClick={onDone}>
            {t('eventType.form.done')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
