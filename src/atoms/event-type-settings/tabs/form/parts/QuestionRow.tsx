'use client';
import { type KeyboardEvent, type MouseEvent, useId, useRef } from 'react';
import { questionPart } from '../../../../../event-type/checks/checkForm.js';
import { questionLabel } from '../../../../../event-type/questions/questionLabel.js';
import { sayIn } from '../../../../../i18n/said.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { pencilIcon } from '../../../../../ui/display/settingsIcons.js';
import { VisuallyHidden } from '../../../../../ui/display/VisuallyHidden.js';
import { LockNote } from '../../../../../ui/form/LockNote.js';
import { usePart } from '../../../../../ui/usePart.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { askedState } from '../askedState.js';
import { QuestionEditor } from '../editing/QuestionEditor.js';
import { questionAbout } from '../questionAbout.js';
import { questionIcons } from '../questionIcons.js';
import type { FormBuilder, QuestionRowModel } from '../useFormBuilder.js';

const parts = ['label', 'options', 'slug', 'asked'] as const;

/** Whatever must be answered, and is asked at all. */
const isRequired = ({ question }: QuestionRowModel) =>
  question.type === 'splitName' || ('required' in question && question.required);

/** A question in the list; opened, it is edited in its place. */
export function QuestionRow({ builder, row }: { builder: FormBuilder; row: QuestionRowModel }) {
  const part = usePart();
  const { t } = useEditor().words;
  const ids = useId();
  const editButton = useRef<HTMLButtonElement>(null);
  const { question } = row;
  const { setting, guests, isReadOnly } = builder;
  const label = questionLabel(question, t);
  const isOpen = builder.openRow?.key === row.key;
  const { isAsked, toggle, isLocked } = askedState(builder, row);
  const fault = parts.flatMap((part) => setting.fault(questionPart(row.place, part)) ?? [])[0];
  const lock = question.slug === 'guests' ? guests.lock : null;
  const canEdit =
    !isReadOnly && question.type !== 'unknown' && !(question.isDefault && question.type === 'phone');

  function close() {
    editButton.current?.focus();
    builder.close();
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  /** The focus goes on to the next question: every form ends with some that stay. */
  function remove(event: MouseEvent) {
    const next = event.currentTarget.closest('li')?.nextElementSibling;
    next?.querySelector<HTMLElement>('.daybook-question-edit')?.focus();
    builder.remove(row);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for the fields inside
    <div className={part('daybook-question')} data-state={isOpen ? 'open' : undefined} onKeyDown={pressed}>
      <div className="daybook-question-head">
        <div className="daybook-question-words">
          <div className="daybook-question-title" data-changed={row.isChanged ? '' : undefined}>
            <span className="daybook-question-label" data-off={isAsked ? undefined : ''}>
              {label}
            </span>
            {row.isChanged && <VisuallyHidden>{t('eventType.tabChanged')}</VisuallyHidden>}
            {isAsked && isRequired(row) && (
              <span className="daybook-badge">{t('eventType.form.required')}</span>
            )}
          </div>
          <div className="daybook-question-kind">
            <Icon path={questionIcons[question.type]} />
            {questionAbout(question, t)}
          </div>
          {fault && !isOpen && (
            <div id={`${ids}fault`} className="daybook-field-error">
              <Icon name="alert" />
              <span className="daybook-field-words">{fault}</span>
            </div>
          )}
        </div>
        {toggle && (
          <Switch
            checked={isAsked}
            onCheckedChange={toggle}
            locked={isLocked}
            aria-label={t('eventType.form.show', { question: label })}
            {...(lock && { 'aria-describedby': `${ids}lock` })}
          />
        )}
        {canEdit && (
          <Button
            ref={editButton}
            variant="quiet"
            size="s"
            iconOnly
            className="daybook-question-edit"
            aria-label={t(isOpen ? 'eventType.form.close' : 'eventType.form.edit', { question: label })}
            aria-expanded={isOpen}
            aria-invalid={(fault !== undefined && !isOpen) || undefined}
            aria-describedby={fault && !isOpen ? `${ids}fault` : undefined}
            onClick={() => (isOpen ? close() : builder.open(row.key))}
          >
            {isOpen ? <Icon name="x" /> : <Icon path={pencilIcon} />}
          </Button>
        )}
      </div>
      {lock && (
        <LockNote
          id={`${ids}lock`}
          {...(!guests.isReadOnly && { actionLabel: sayIn(t, lock.wayOut), onAction: guests.openLock })}
        >
          {sayIn(t, lock.reason)}
        </LockNote>
      )}
      {question.type === 'unknown' && (
        <p className="daybook-text" data-tone="muted" data-size="s">
          {t('eventType.form.unknownNote')}
        </p>
      )}
      {isOpen && <QuestionEditor builder={builder} row={row} onDone={close} onRemove={remove} />}
    </div>
  );
}
