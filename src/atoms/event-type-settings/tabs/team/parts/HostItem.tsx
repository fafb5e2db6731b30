'use client';
import { useId } from 'react';
import type { HostSetting } from '../../../../../queries/event-type/settingValues.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Avatar } from '../../../../../ui/display/Avatar.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { usePart } from '../../../../../ui/usePart.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import type { HostRow } from '../teamHosts.js';
import { TurnControls } from './TurnControls.js';

export interface HostItemProps {
  row: HostRow;
  name: string;
  /** What has to be mended of her; undefined: nothing. */
  fault: string | undefined;
  /** It is a round robin. */
  takesTurns: boolean;
  mayChange: boolean;
  onChange: (patch: Partial<HostSetting>) => void;
  onRemove: () => void;
}

/** A host, with the part that she has in it. */
export function HostItem({ row, name, fault, takesTurns, mayChange, onChange, onRemove }: HostItemProps) {
  const part = usePart();
  const { t } = useEventTypeScene().words;
  const id = useId();
  const note = fault ?? (row.hasLeft ? t('eventType.team.leftText') : undefined);
  return (
    <li className={part('daybook-host')} data-invalid={fault ? '' : undefined}>
      <Avatar name={name} src={row.avatarUrl} />
      <div className="daybook-host-words">
        <span className="daybook-host-name">
          <span className="daybook-text">{name}</span>
          {row.isNew && (
            <span className="daybook-badge" data-changed="">
              {t('eventType.team.new')}
            </span>
          )}
          {row.hasLeft && <span className="daybook-badge">{t('eventType.team.left')}</span>}
        </span>
        {row.detail && (
          <span className="daybook-text daybook-host-detail" data-tone="muted" data-size="s">
            {row.detail}
          </span>
        )}
      </div>
      {mayChange && (
        <Button
          variant="quiet"
          size="s"
          iconOnly
          aria-label={t('eventType.team.remove', { name })}
          aria-describedby={note ? `${id}note` : undefined}
          data-focus="removeHost"
          className="daybook-host-remove"
          onClick={onRemove}
        >
          <Icon name="x" />
        </Button>
      )}
      {takesTurns && <TurnControls host={row.host} name={name} mayChange={mayChange} onChange={onChange} />}
      {note && (
        <div
          id={`${id}note`}
          className={`daybook-host-note daybook-${fault ? 'field-error' : 'setting-hint'}`}
        >
          {fault && <Icon name="alert" />}
          <span className="daybook-field-words">{note}</span>
        </div>
      )}
    </li>
  );
}
