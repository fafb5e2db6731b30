'use client';
import { useRef } from 'react';
import type { HostSetting } from '../../../../../queries/event-type/settingValues.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { Setting } from '../../../composition/useSetting.js';
import { toggleHost, withHost } from '../teamHosts.js';
import type { Team } from '../useTeam.js';
import { AddHost } from './AddHost.js';
import { HostItem } from './HostItem.js';

export interface HostListProps {
  setting: Setting<'hosts'>;
  team: Team;
}

/** Who hosts, with what each host is to it, and the way to add one. */
export function HostList({ setting, team }: HostListProps) {
  const { editor, words, say } = useEditor();
  const { t } = words;
  const { schedulingType, assignAllTeamMembers } = editor.draft;
  const list = useRef<HTMLDivElement>(null);
  const mayChange = !setting.isReadOnly && !assignAllTeamMembers;
  const set = (hosts: HostSetting[], group?: string) => setting.set(hosts, group);

  function toggle(userId: number) {
    const isIn = setting.value.some((host) => host.userId === userId);
    set(toggleHost(setting.value, userId));
    say(t(isIn ? 'eventType.team.removed' : 'eventType.team.added', { name: team.nameOf(userId) }));
  }

  /** Whoever comes next is focused, else the way to add one: the button that was pressed is gone. */
  function remove(userId: number, place: number) {
    toggle(userId);
    window.setTimeout(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[data-focus="removeHost"]');
      const next = buttons?.[Math.min(place, buttons.length - 1)];
      (next ?? list.current?.querySelector<HTMLElement>('[data-focus="addHost"]'))?.focus();
    });
  }

  return (
    <div ref={list} className="daybook-hosts">
      {team.rows.length > 0 && (
        <ul className="daybook-hosts-list" aria-label={setting.name}>
          {team.rows.map((row, place) => (
            <HostItem
              // biome-ignore lint/suspicious/noArrayIndexKey: one who is here twice has two rows
              key={`${row.userId}.${place}`}
              row={row}
              name={team.nameOf(row.userId)}
              fault={setting.fault(String(place))}
              takesTurns={schedulingType === 'roundRobin'}
              mayChange={mayChange}
              onChange={(patch) => set(withHost(setting.value, row.userId, patch))}
              onRemove={() => remove(row.userId, place)}
            />
          ))}
        </ul>
      )}
      {mayChange && team.status !== 'refused' && (
        <AddHost
          members={team.members}
          chosen={setting.value}
          isPending={team.status === 'loading'}
          isInvalid={setting.fault() !== undefined}
          onToggle={toggle}
        />
      )}
    </div>
  );
}
