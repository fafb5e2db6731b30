'use client';
import { languageName } from '../../../../../event-type/languageName.js';
import { pageLanguages } from '../../../../../event-type/pageLanguages.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** What the booking page speaks. */
export function LanguageField() {
  const { t, f } = useEventTypeScene().words;
  const setting = useSetting('interfaceLanguage');
  const options = pageLanguages
    .map((tag) => ({ value: tag as string, label: languageName(tag, f.locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, f.locale));
  return (
    <SettingField
      setting={setting}
      hint={t('eventType.advanced.languageHint')}
      control={
        <Select
          options={[{ value: '', label: t('eventType.advanced.languageOwn') }, ...options]}
          value={setting.value}
          onValueChange={(tag) => setting.set(tag)}
          readOnly={setting.isReadOnly}
        />
      }
    />
  );
}
