import type { ReactNode } from 'react';

/** What the panel shows beside what the event type says of itself. */
export interface PanelOptions {
  /** No panel: the host's page says itself whom and what is booked. The chosen time and the choice of a zone stay. */
  hideEventMetadata?: boolean | undefined;
  /** At the panel's end. */
  eventMetaChildren?: ReactNode;
  /** A picture above it, three times as wide as high. Default: the team's, where it has one. */
  bannerUrl?: string | undefined;
  /** Where hosts take turns: neither faces nor names of team and hosts. */
  roundRobinHideOrgAndTeam?: boolean | undefined;
  /** Where hosts take turns: names alone. */
  hideOrgTeamAvatar?: boolean | undefined;
}
