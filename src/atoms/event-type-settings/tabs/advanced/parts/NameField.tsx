'use client';
import { useLayoutEffect, useRef } from 'react';
import { exampleName, offeredVariables, usualName } from '../../../../../event-type/customName.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** What bookings are called: words and variables, with what that makes of an example. */
export function NameField() {
  const { editor, words } = useEditor();
  const { t } = words;
  const setting = useSetting('customName');
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const { draft, eventType } = editor;
  const example = {
    title: draft.title,
    host: eventType.hosts[0]?.name || t('eventType.advanced.exampleHost'),
    attendee: t('eventType.advanced.exampleVisitor'),
    place: t('eventType.advanced.examplePlace'),
    length: `${draft.lengthInMinutes} mins`,
  };

  useLayoutEffect(() => {
    if (caret.current === null || !input.current) return;
    input.current.focus();
    input.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  /** Where the caret is, or was before the button was pressed; what was selected gives way. */
  function insert(variable: string) {
    const { value } = setting;
    const start = input.current?.selectionStart ?? value.length;
    const end = input.current?.selectionEnd ?? start;
    const braced = `{${variable}}`;
    caret.current = start + braced.length;
    setting.set(`${value.slice(0, start)}${braced}${value.slice(end)}`);
  }

  const template = setting.value || usualName;
  return (
    <SettingField setting={setting} hint={t('eventType.advanced.nameHint')} names="group">
      <Field
        label={t('eventType.advanced.nameTemplate')}
        hint={t('eventType.advanced.nameExample', { name: exampleName(template, example) })}
        error={setting.fault()}
      >
        <TextInput
          ref={input}
          value={setting.value}
          onValueChange={(text) => setting.set(text, 'customName')}
          placeholder={usualName}
          readOnly={setting.isReadOnly}
        />
      </Field>
      {!setting.isReadOnly && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be seen
        <div className="daybook-variables" role="group" aria-label={t('eventType.advanced.nameInsert')}>
          {offeredVariables.map((variable) => (
            <Button key={variable} size="s" onClick={() => insert(variable)}>
              {`{${variable}}`}
            </Button>
          ))}
        </div>
      )}
    </SettingField>
  );
}
