'use client';
import { contrast, leastContrast, surfaces } from '../../../../../event-type/contrast.js';
import { said } from '../../../../../i18n/said.js';
import type { SettingValues } from '../../../../../queries/event-type/settingValues.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { ColorField } from '../../../../../ui/form/ColorField.js';
import { Field } from '../../../../../ui/form/Field.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useMistype } from '../../../composition/useMistype.js';
import { type Setting, useSetting } from '../../../composition/useSetting.js';

const usualColors = { lightThemeHex: '#292929', darkThemeHex: '#fafafa' } as const;
const themes = [
  { theme: 'light', name: 'lightThemeHex' },
  { theme: 'dark', name: 'darkThemeHex' },
] as const;

type EventColors = NonNullable<SettingValues['color']>;

/** Its own colours on light and on dark pages, with a warning where they are hard to see there. */
export function ColorFields() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('color');
  const { value: color, saved, isReadOnly } = setting;
  return (
    <SettingField
      setting={setting}
      hint={saved ? t('eventType.advanced.colorKept') : t('eventType.advanced.colorHint')}
      control={
        <Switch
          checked={color !== null}
          onCheckedChange={(isOn) => setting.set(isOn ? usualColors : null)}
          // The API can't take colours away again.
          locked={isReadOnly || saved !== null}
        />
      }
    >
      {color && themes.map((each) => <OneColor key={each.name} {...each} setting={setting} colors={color} />)}
    </SettingField>
  );
}

interface OneColorProps {
  theme: 'light' | 'dark';
  /** As the setting names it. */
  name: keyof EventColors;
  setting: Setting<'color'>;
  colors: EventColors;
}

function OneColor({ theme, name, setting, colors }: OneColorProps) {
  const { t, f } = useEventTypeScene().words;
  const typing = useMistype(setting, name, said('eventType.advanced.noColor'));
  const label = t(`eventType.advanced.${theme}Color`);
  const ratio = contrast(colors[name], surfaces[theme]);
  const ratioText = new Intl.NumberFormat(f.locale, { maximumFractionDigits: 1 });
  return (
    <div className="daybook-advanced-color">
      <Field label={label} error={setting.fault(name)}>
        <ColorField
          value={colors[name].toLowerCase()}
          onValueChange={(hex) => hex !== null && setting.set({ ...colors, [name]: hex }, name)}
          {...typing}
          swatchLabel={t('eventType.advanced.colorPick', { name: label })}
          readOnly={setting.isReadOnly}
        />
      </Field>
      {ratio !== null && ratio < leastContrast && (
        <Notice tone="warning">
          {t(`eventType.advanced.${theme}Contrast`, { ratio: ratioText.format(ratio) })}
        </Notice>
      )}
    </div>
  );
}
