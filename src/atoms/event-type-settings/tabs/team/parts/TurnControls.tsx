'use client';
import type { HostPriority, HostSetting } from '../../../../../queries/event-type/settingValues.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { VisuallyHidden } from '../../../../../ui/display/VisuallyHidden.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';

const priorities: readonly HostPriority[] = ['highest', 'high', 'medium', 'low', 'lowest'];

export interface TurnControlsProps {
  host: HostSetting;
  name: string;
  mayChange: boolean;
  onChange: (patch: Partial<HostSetting>) => void;
}

/** Of a round robin: in every booking, or by turns, and then how soon. Who is in every booking has no turn. */
export function TurnControls({ host, name, mayChange, onChange }: TurnControlsProps) {
  const { t } = useEventTypeScene().words;
  return (
    <div className="daybook-host-turns">
      <Checkbox
        label={
          <>
            {t('eventType.team.mandatory')} <VisuallyHidden>{name}</VisuallyHidden>
          </>
        }
        checked={host.mandatory}
        readOnly={!mayChange}
        onCheckedChange={(mandatory) => onChange({ mandatory })}
      />
      {!host.mandatory && (
        <Select
          aria-label={t('eventType.team.priorityOf', { name })}
          options={priorities.map((value) => ({ value, label: t(`eventType.team.priority.${value}`) }))}
          value={host.priority}
          readOnly={!mayChange}
          onValueChange={(value) =>
            onChange({ priority: priorities.find((each) => each === value) ?? host.priority })
          }
        />
      )}
    </div>
  );
}
