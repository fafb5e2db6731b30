'use client';
import { useState } from 'react';
import { newPlace, type PlaceKind } from '../../../../event-type/places/placeKinds.js';
import type { Place } from '../../../../queries/event-type/settingValues.js';
import { useSetting } from '../../composition/useSetting.js';

/** Which place is which while they are edited: a changed copy is the same place. */
function placeKeys() {
  const keys = new WeakMap<Place, string>();
  let count = 0;
  return {
    of(place: Place): string {
      const known = keys.get(place);
      if (known !== undefined) return known;
      count += 1;
      keys.set(place, `${count}`);
      return `${count}`;
    },
    pass(from: Place, to: Place) {
      keys.set(to, this.of(from));
    },
  };
}

/** The places, and what can be done to them. */
export function usePlaces() {
  const setting = useSetting('locations');
  const [keys] = useState(placeKeys);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const places = setting.value;

  return {
    setting,
    places,
    keyOf: (place: Place) => keys.of(place),
    /** What has to be mended of it, in words. */
    faultOf: (place: Place) => setting.fault(`${places.indexOf(place)}`),
    /** What is typed for it is in sight; so it is while something has to be mended. */
    isOpen: (place: Place) =>
      opened.includes(keys.of(place)) || setting.fault(`${places.indexOf(place)}`) !== undefined,
    toggle(place: Place) {
      const key = keys.of(place);
      setOpened((before) =>
        before.includes(key) ? before.filter((each) => each !== key) : [...before, key],
      );
    },
    add(kind: PlaceKind) {
      const place = newPlace(kind);
      setOpened((before) => [...before, keys.of(place)]);
      setting.set([...places, place]);
    },
    edit(place: Place, next: Place, group?: string) {
      const key = keys.of(place);
      keys.pass(place, next);
      setOpened((before) => (before.includes(key) ? before : [...before, key]));
      setting.set(
        places.map((each) => (each === place ? next : each)),
        group && `${group} ${key}`,
      );
    },
    remove: (place: Place) => setting.set(places.filter((each) => each !== place)),
    order: (next: readonly Place[]) => setting.set(next),
  };
}

export type Places = ReturnType<typeof usePlaces>;
