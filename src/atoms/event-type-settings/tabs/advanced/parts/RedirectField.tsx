'use client';
import { Field } from '../../../../../ui/form/Field.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** Where the browser goes after booking, and what that page is told. */
export function RedirectField() {
  const { editor, words } = useEditor();
  const { t } = words;
  const setting = useSetting('successRedirectUrl');
  const tells = editor.eventType.forwardsParameters
    ? t('eventType.advanced.redirectTells')
    : t('eventType.advanced.redirectTellsNothing');
  return (
    <SettingField setting={setting} hint={t('eventType.advanced.redirectHint')} names="group">
      <Field label={t('eventType.advanced.redirectAddress')} hint={tells} error={setting.fault()}>
        <TextInput
          type="url"
          inputMode="url"
          autoComplete="off"
          // An address reads from the left, wherever it stands.
          dir="ltr"
          value={setting.value}
          onValueChange={(text) => setting.set(text.trim(), 'successRedirectUrl')}
          readOnly={setting.isReadOnly}
        />
      </Field>
    </SettingField>
  );
}
