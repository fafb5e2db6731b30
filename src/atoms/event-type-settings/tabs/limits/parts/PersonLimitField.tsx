'use client';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { Field } from '../../../../../ui/form/Field.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useMistype } from '../../../composition/useMistype.js';
import { useSetting } from '../../../composition/useSetting.js';
import { useRemembered } from '../../../useRemembered.js';

/** How many bookings one person may have ahead. */
export function PersonLimitField() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('bookerActiveBookingsLimit');
  const { value: limit, isReadOnly, lock } = setting;
  const remembered = useRemembered(limit, limit !== null, { most: 1, offersMove: false });
  return (
    <SettingField
      setting={setting}
      hint={t('eventType.limits.personHint')}
      control={
        <Switch
          checked={limit !== null}
          onCheckedChange={(on) => setting.set(on ? remembered() : null)}
          locked={isReadOnly || lock !== null}
        />
      }
    >
      {limit && (
        <>
          <Most />
          <Checkbox
            label={t('eventType.limits.personMove')}
            hint={t('eventType.limits.personMoveHint')}
            checked={limit.offersMove}
            onCheckedChange={(offersMove) => setting.set({ ...limit, offersMove })}
            readOnly={isReadOnly}
          />
        </>
      )}
    </SettingField>
  );
}

function Most() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('bookerActiveBookingsLimit');
  const typing = useMistype(setting, 'most');
  const { value: limit } = setting;
  if (!limit) return null;
  return (
    <Field label={t('eventType.limits.personMost')} error={setting.fault('most')}>
      <NumberField
        value={limit.most}
        onValueChange={(most) => setting.set({ ...limit, most: most ?? 1 }, 'most')}
        {...typing}
        min={1}
        suffix={t('eventType.limits.bookings', { count: limit.most })}
        readOnly={setting.isReadOnly}
      />
    </Field>
  );
}
