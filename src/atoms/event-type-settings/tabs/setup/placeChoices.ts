import { calVideo, kindOf, type PlaceApp, type PlaceKind } from '../../../../event-type/places/placeKinds.js';
import type { Place } from '../../../../queries/event-type/settingValues.js';

/** Those that the API can connect. Others are there once they are connected. */
const connectable = ['google-meet', 'zoom', 'office365-video'] as const satisfies readonly PlaceApp[];

export interface PlaceChoice {
  readonly kind: PlaceKind;
  /** It has to be connected first. */
  readonly isMissing: boolean;
  /** It is there already, and there can be no second one. */
  readonly isTaken: boolean;
}

export interface PlaceQuestion {
  readonly places: readonly Place[];
  /** null: nobody can tell, so that none is kept from her. */
  readonly apps: readonly PlaceApp[] | null;
  /** Only a team's can leave it to whoever hosts. */
  readonly isTeams: boolean;
}

const several: readonly PlaceKind[] = ['address', 'link', 'phone'];

/** What can be added, in groups: to come to, to call, to meet online, elsewhere. Connected apps come first. */
export function placeChoices({ places, apps, isTeams }: PlaceQuestion): PlaceChoice[][] {
  const others = (apps ?? []).filter((app) => app !== calVideo);
  const missing = apps === null ? [] : connectable.filter((app) => !others.includes(app));
  const offered = apps === null ? connectable : others;
  const choice = (kind: PlaceKind, isMissing = false): PlaceChoice => ({
    kind,
    isMissing,
    isTaken: !several.includes(kind) && places.some((place) => kindOf(place) === kind),
  });
  const app = (name: PlaceApp, isMissing = false) => choice(`integration:${name}`, isMissing);
  return [
    [choice('address'), choice('attendeeAddress')],
    [choice('phone'), choice('attendeePhone')],
    [
      app(calVideo),
      ...offered.map((name) => app(name)),
      choice('link'),
      ...missing.map((name) => app(name, true)),
    ],
    [choice('attendeeDefined'), ...(isTeams ? [choice('organizersDefaultApp')] : [])],
  ];
}

/** Stored as one that is not connected any more: the server takes it no second time. */
export const isAppGone = (place: Place, apps: readonly PlaceApp[] | null): boolean =>
  place.type === 'integration' &&
  place.integration !== calVideo &&
  apps !== null &&
  !apps.includes(place.integration);
