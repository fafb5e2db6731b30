'use client';
import { RadioGroup } from '../../../../../ui/choice/RadioGroup.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

const kinds = ['collective', 'roundRobin'] as const;

/** All of them, one by turns, or each on their own page, which nothing can change. */
export function HostingField() {
  const { t } = useEventTypeScene().words;
  const kind = useSetting('schedulingType');
  if (kind.value === 'managed') {
    return (
      <SettingField setting={kind} names="group">
        <div className="daybook-team-kind">
          <Icon name="users" />
          <div className="daybook-team-kind-words">
            <span className="daybook-text">{t('eventType.team.managed')}</span>
            <span className="daybook-text" data-tone="muted" data-size="s">
              {t('eventType.team.managedHint')}
            </span>
            <span className="daybook-text" data-tone="muted" data-size="s">
              {t('eventType.team.managedStays')}
            </span>
          </div>
        </div>
      </SettingField>
    );
  }
  return (
    <SettingField setting={kind} names="body">
      <RadioGroup
        options={kinds.map((value) => ({
          value,
          label: t(`eventType.team.${value}`),
          hint: t(`eventType.team.${value}Hint`),
        }))}
        value={kind.value ?? ''}
        onValueChange={(value) => kind.set(kinds.find((each) => each === value) ?? kind.value)}
        readOnly={kind.isReadOnly}
      />
    </SettingField>
  );
}
