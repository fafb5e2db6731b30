'use client';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { pencilIcon } from '../../../ui/display/settingsIcons.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import type { PartProps } from './partProps.js';

/** The name as a heading, edited in its place. Enter and leaving keep it, Escape takes back what was typed. */
export function NameField({ editor, looks, words, send }: PartProps) {
  const { draft, isReadOnly } = editor;
  const { t } = words;
  const [before, setBefore] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const isEditing = before !== null;
  const isMissing = draft.name.trim() === '';

  useEffect(() => {
    if (isEditing) input.current?.select();
    else if (wasEdited.current && input.current === null) pencil.current?.focus();
    wasEdited.current = isEditing;
  }, [isEditing]);

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && before !== null) send({ type: 'renamed', name: before });
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    setBefore(null);
  }

  if (isEditing || isMissing) {
    return (
      <div className="daybook-settings-name">
        <TextInput
          ref={input}
          aria-label={t('hours.nameLabel')}
          aria-invalid={isMissing || undefined}
          value={draft.name}
          onValueChange={(name) => send({ type: 'renamed', name })}
          onKeyDown={press}
          onFocus={() => before === null && setBefore(draft.name)}
          onBlur={() => setBefore(null)}
        />
        {isMissing && (
          <span className="daybook-field-error">
            <Icon name="alert" />
            <span className="daybook-field-words">{t('hours.nameMissing')}</span>
          </span>
        )}
      </div>
    );
  }
  return (
    <>
      <h2
        className="daybook-heading daybook-settings-heading"
        data-size="xl"
        data-changed={draft.name === editor.base.name ? undefined : ''}
      >
        {draft.name}
      </h2>
      {!isReadOnly && !looks.disableEditableHeading && (
        <Button
          ref={pencil}
          variant="quiet"
          size="s"
          iconOnly
          aria-label={t('hours.rename')}
          onClick={() => setBefore(draft.name)}
        >
          <Icon path={pencilIcon} />
        </Button>
      )}
    </>
  );
}
