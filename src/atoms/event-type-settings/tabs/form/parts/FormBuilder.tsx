'use client';
import { questionLabel } from '../../../../../event-type/questions/questionLabel.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { SortableList, type SortableTexts } from '../../../../../ui/sortable/SortableList.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { LatePreview } from '../preview/LatePreview.js';
import { type QuestionRowModel, useFormBuilder } from '../useFormBuilder.js';
import { AddQuestion } from './AddQuestion.js';
import { QuestionRow } from './QuestionRow.js';

/** The questions in their order, what can be done with each, and what visitors see of them. */
export function FormBuilder() {
  const { words } = useEditor();
  const builder = useFormBuilder();
  const { t, f } = words;
  const { rows, isReadOnly, guests, lost, setting } = builder;
  const name = ({ question }: QuestionRowModel) => questionLabel(question, t);
  const texts: SortableTexts<QuestionRowModel> = {
    handle: (row) => t('eventType.form.handle', { question: name(row) }),
    keys: t('eventType.form.keys'),
    fixed: t('eventType.form.fixed'),
    moves: {
      up: t('eventType.form.moveUp'),
      down: t('eventType.form.moveDown'),
      first: t('eventType.form.moveFirst'),
      last: t('eventType.form.moveLast'),
    },
    moved: (row, position, count) => t('eventType.form.moved', { question: name(row), position, count }),
  };
  const losses = lost.map((question) => t('eventType.form.quoted', { question: questionLabel(question, t) }));
  const refused = setting.fault();

  return (
    <div className="daybook-form-tab">
      <div className="daybook-form-builder">
        <div className="daybook-form-head">
          <div>
            <h3 className="daybook-heading" data-size="m">
              {t('eventType.tab.form')}
            </h3>
            <p className="daybook-text" data-tone="muted" data-size="s">
              {t(isReadOnly ? 'eventType.form.hintReadOnly' : 'eventType.form.hint')}
            </p>
          </div>
          {!isReadOnly && <AddQuestion builder={builder} />}
        </div>
        {losses.length > 0 && (
          <Notice tone="warning" title={t('eventType.form.lossTitle', { count: losses.length })}>
            {t('eventType.form.lossText', { questions: f.list(losses) })}
          </Notice>
        )}
        {refused && <Notice tone="danger" title={refused} live="none" />}
        <SortableList
          label={t('eventType.name.bookingFields')}
          items={rows.filter(({ question }) => !(guests.isHidden && question.slug === 'guests'))}
          itemKey={({ key }) => key}
          onItemsChange={builder.arrange}
          isFixed={({ question }) => question.type === 'unknown' || question.isDefault}
          readOnly={isReadOnly}
          texts={texts}
        >
          {(row) => <QuestionRow builder={builder} row={row} />}
        </SortableList>
      </div>
      <LatePreview edited={builder.openRow?.question ?? null} />
    </div>
  );
}
