'use client';
import { Field } from '../../../../../ui/form/Field.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useMistype } from '../../../composition/useMistype.js';
import { useSetting } from '../../../composition/useSetting.js';
import { LengthChoice } from './LengthChoice.js';

const usual = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120];

/** What is kept free before and after a booking. */
export function BuffersField() {
  const { t } = useEventTypeScene().words;
  const before = useSetting('beforeEventBuffer');
  const after = useSetting('afterEventBuffer');
  return (
    <SettingField
      setting={before}
      beside={[after]}
      names="group"
      title={t('eventType.limits.buffers')}
      hint={t('eventType.limits.buffersHint')}
    >
      <Buffer which="beforeEventBuffer" label={t('eventType.limits.before')} />
      <Buffer which="afterEventBuffer" label={t('eventType.limits.after')} refused={after.fault()} />
    </SettingField>
  );
}

interface BufferProps {
  which: 'beforeEventBuffer' | 'afterEventBuffer';
  label: string;
  /** What the server says of it, where the row does not. */
  refused?: string | undefined;
}

function Buffer({ which, label, refused }: BufferProps) {
  const setting = useSetting(which);
  const typing = useMistype(setting, 'minutes');
  return (
    <Field label={label} error={setting.fault('minutes') ?? refused} data-half="">
      <LengthChoice
        value={setting.value}
        onValueChange={(minutes) => setting.set(minutes ?? 0, setting.name)}
        {...typing}
        usual={usual}
        label={(length) => length}
        name={setting.name}
        min={0}
        readOnly={setting.isReadOnly}
      />
    </Field>
  );
}
