'use client';
import { contrast, leastContrast, surfaces } from '../../../../../event-type/contrast.js';
import { said } from '../../../../../i18n/said.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { ColorField } from '../../../../../ui/form/ColorField.js';
import { Field } from '../../../../../ui/form/Field.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

const usualColors = { lightThemeHex: '#292929', darkThemeHex: '#fafafa' } as const;
const themes = [
  { theme: 'light', key: 'lightThemeHex' },
  { theme: 'dark', key: 'darkThemeHex' },
] as const;

/** Its own colours on light and on dark pages, with a warning where they are hard to see there. */
export function ColorFields() {
  const { t, f } = useEventTypeScene().words;
  const setting = useSetting('color');
  const { value: color, saved, isReadOnly } = setting;
  const ratioText = new Intl.NumberFormat(f.locale, { maximumFractionDigits: 1 });
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
      {color &&
        themes.map(({ theme, key }) => {
          const label = t(`eventType.advanced.${theme}Color`);
          const ratio = contrast(color[key], surfaces[theme]);
          return (
            <div key={key} className="daybook-advanced-color">
              <Field label={label} error={setting.fault(key)}>
                <ColorField
                  value={color[key].toLowerCase()}
                  onValueChange={(hex) => hex !== null && setting.set({ ...color, [key]: hex }, key)}
                  onInvalid={(text) =>
                    setting.mistype(text === null ? null : said('eventType.advanced.noColor'), key)
                  }
                  swatchLabel={t('eventType.advanced.colorPick', { name: label })}
                  readOnly={isReadOnly}
                />
              </Field>
              {ratio !== null && ratio < leastContrast && (
                <Notice tone="warning">
                  {t(`eventType.advanced.${theme}Contrast`, { ratio: ratioText.format(ratio) })}
                </Notice>
              )}
            </div>
          );
        })}
    </SettingField>
  );
}
