'use client';
import { type BulkController, useBulkChange } from '../../event-type/bulk/useBulkChange.js';
import { type AppOwner, placeOfApp, type VideoApp } from '../../queries/apps/conferencingApps.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { ConferencingAppsNews } from './conferencingApps.machine.js';
import type { ConferencingAppsOptions } from './conferencingAppsOptions.js';

/** Which event types get the new default as their place. */
export interface GivenDefault {
  readonly place: VideoApp | null;
  readonly bulk: BulkController;
  /** Asks: all that take place elsewhere are chosen at first. */
  readonly open: () => void;
  /** Gives it to those that are chosen. */
  readonly give: () => void;
}

/** After a new default: giving it to event types that take place elsewhere. */
export function useGivenDefault(
  others: readonly HostedEventType[],
  owner: AppOwner,
  news: ConferencingAppsNews | null,
  {
    onBulkChangeEnd: onEnd,
    onGiven,
  }: Pick<ConferencingAppsOptions, 'onBulkChangeEnd'> & { onGiven: (count: number) => void },
): GivenDefault {
  const place = news?.what === 'madeDefault' ? placeOfApp[news.app] : null;
  const bulk = useBulkChange(others, owner, { onEnd, onDone: (_kind, count) => onGiven(count) });
  return {
    place,
    bulk,
    open: () => {
      bulk.choose(
        others.map(({ id }) => id),
        true,
      );
      bulk.open('place');
    },
    give: () => {
      if (place !== null) bulk.apply({ kind: 'place', place: { type: 'integration', integration: place } });
    },
  };
}
