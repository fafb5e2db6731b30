'use client';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** What it is called, as she types it. */
export function TitleField() {
  const { t } = useEventTypeScene().words;
  const title = useSetting('title');
  return (
    <SettingField
      setting={title}
      hint={t('eventType.basics.titleHint')}
      control={
        <TextInput
          className="daybook-event-type-wide"
          value={title.value}
          onValueChange={(value) => title.set(value, 'title')}
          readOnly={title.isReadOnly}
          autoComplete="off"
          aria-required
        />
      }
    />
  );
}
