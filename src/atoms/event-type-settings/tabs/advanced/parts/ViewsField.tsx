'use client';
import type { BookerLayout } from '../../../../../queries/event-type/settingValues.js';
import { CheckboxGroup } from '../../../../../ui/choice/CheckboxGroup.js';
import { Field } from '../../../../../ui/form/Field.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

const views: readonly BookerLayout[] = ['month', 'week', 'column'];

/** As the server shows them for as long as nothing is set. */
const unset = { defaultLayout: 'month', enabledLayouts: ['month', 'week', 'column'] } as const;

/** Which views visitors can choose among, and which one opens. */
export function ViewsField() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('bookerLayouts');
  const { isReadOnly, value, saved } = setting;
  const { defaultLayout, enabledLayouts } = value ?? unset;

  function enable(names: readonly string[]) {
    const [first, ...rest] = views.filter((view) => names.includes(view));
    if (first === undefined) return;
    setting.set({
      enabledLayouts: [first, ...rest],
      defaultLayout: names.includes(defaultLayout) ? defaultLayout : first,
    });
  }

  function openWith(name: string) {
    const view = views.find((each) => each === name);
    const [first, ...rest] = enabledLayouts;
    if (view) setting.set({ enabledLayouts: [first, ...rest], defaultLayout: view });
  }

  const isLast = (view: BookerLayout) => enabledLayouts.length === 1 && enabledLayouts[0] === view;
  return (
    <SettingField
      setting={setting}
      hint={saved === null ? t('eventType.advanced.viewsUnset') : t('eventType.advanced.viewsHint')}
      names="group"
    >
      <CheckboxGroup
        aria-label={t('eventType.advanced.viewsOffered')}
        options={views.map((view) => ({
          value: view,
          label: t(`eventType.advanced.${view}View`),
          ...(isLast(view) && { hint: t('eventType.advanced.viewLast') }),
        }))}
        value={enabledLayouts}
        onValueChange={enable}
        readOnly={isReadOnly}
      />
      {enabledLayouts.length > 1 && (
        <Field label={t('eventType.advanced.viewFirst')}>
          <Select
            options={enabledLayouts.map((view) => ({
              value: view,
              label: t(`eventType.advanced.${view}View`),
            }))}
            value={defaultLayout}
            onValueChange={openWith}
            readOnly={isReadOnly}
          />
        </Field>
      )}
    </SettingField>
  );
}
