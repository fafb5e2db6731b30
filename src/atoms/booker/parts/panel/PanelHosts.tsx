'use client';
import type { Words } from '../../../../booking-form/words.js';
import { Avatar } from '../../../../ui/display/Avatar.js';
import type { PanelOptions } from '../../options/panelOptions.js';
import type { PanelModel } from '../../panelModel.js';

export interface PanelHostsProps {
  panel: PanelModel;
  options: PanelOptions;
  /** What stands below the host's name: the name of the practice, the company. */
  hostNote: string | undefined;
  words: Words;
}

/** The rest is in the words beside them. */
const mostFaces = 3;

/** With whom she meets: faces and names, and whose team it is. */
export function PanelHosts({ panel, options, hostNote, words: { t, f } }: PanelHostsProps) {
  const { hosts, team, isRoundRobin } = panel;
  const [first, ...others] = hosts.map(({ name }) => name);
  if (!first || (isRoundRobin && options.roundRobinHideOrgAndTeam)) return null;
  const names =
    others.length > 1
      ? t('booker.andOthers', { name: first, count: others.length })
      : f.list([first, ...others]);
  const people = isRoundRobin && others.length > 0 ? t('booker.oneOf', { names }) : names;
  const isTeams = isRoundRobin && team !== null;
  const note = isTeams ? people : (hostNote ?? team?.name);
  return (
    <div className="daybook-booker-host">
      {!(isRoundRobin && options.hideOrgTeamAvatar) && (
        <div className="daybook-booker-faces">
          {team && (isTeams || team.logoUrl) && <Avatar shape="square" name={team.name} src={team.logoUrl} />}
          {hosts.slice(0, mostFaces).map(({ name, username, avatarUrl }) => (
            <Avatar key={`${username} ${name}`} name={name} src={avatarUrl} />
          ))}
        </div>
      )}
      <div className="daybook-booker-hostname">
        <p className="daybook-text" data-strong="">
          {isTeams ? team.name : people}
        </p>
        {note && (
          <p className="daybook-text" data-tone="muted" data-size="s">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
