'use client';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { moreIcon, trashIcon } from '../../../ui/display/settingsIcons.js';
import { Menu } from '../../../ui/menu/Menu.js';
import type { MenuItem } from '../../../ui/menu/menuItem.js';
import { usePart } from '../../../ui/usePart.js';
import { NameField } from './NameField.js';
import type { PartProps } from './partProps.js';
import { RemovalQuestion } from './RemovalQuestion.js';

/** The name, whether it is the default, who uses it, and what can be done with it as a whole. */
export function Heading(props: PartProps) {
  const part = usePart();
  const { editor, looks, words, send } = props;
  const { t } = words;
  const { draft, base, usedBy, isReadOnly } = editor;
  const isNewDefault = draft.isDefault && !base.isDefault;
  const mayBecomeDefault = looks.allowSetToDefault !== false && !isReadOnly;
  const groups: MenuItem[][] = [
    mayBecomeDefault
      ? [
          {
            value: 'default',
            label: draft.isDefault ? t('hours.isDefault') : t('hours.makeDefault'),
            icon: <Icon name="check" />,
            disabled: draft.isDefault,
          },
        ]
      : [],
    looks.allowDelete !== false && !isReadOnly
      ? [
          {
            value: 'delete',
            label: t('hours.delete'),
            icon: <Icon path={trashIcon} />,
            tone: 'danger' as const,
          },
        ]
      : [],
  ].filter((group) => group.length > 0);

  function choose(value: string) {
    if (value === 'default') send({ type: 'defaultChosen', isDefault: true });
    else send({ type: 'deletePressed' });
  }

  return (
    <header className={part('daybook-settings-head')}>
      <div className="daybook-settings-intro">
        <div className="daybook-settings-title">
          <NameField {...props} />
          {draft.isDefault && (
            <span className="daybook-badge" data-changed={isNewDefault ? '' : undefined}>
              {t('hours.default')}
            </span>
          )}
        </div>
        {usedBy && (
          <p className="daybook-text" data-tone="muted" data-size="s">
            {usedBy.length === 0 ? t('hours.usedByNone') : t('hours.usedBy', { count: usedBy.length })}
          </p>
        )}
      </div>
      {groups.length > 0 && (
        <Menu
          label={t('hours.more')}
          groups={groups}
          onChoose={choose}
          trigger={(trigger) => (
            <Button {...trigger} variant="quiet" iconOnly aria-label={t('hours.more')}>
              <Icon path={moreIcon} />
            </Button>
          )}
        />
      )}
      <RemovalQuestion {...props} />
    </header>
  );
}
