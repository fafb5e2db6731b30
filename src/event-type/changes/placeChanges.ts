import type { Place } from '../../queries/event-type/settingValues.js';
import { isTyped, kindOf } from '../places/placeKinds.js';
import { placeLabel } from '../places/placeLabel.js';
import type { ChangeText } from './changeText.js';
import { movedItems } from './movedItems.js';

interface Pair {
  readonly before: Place;
  readonly after: Place;
}

const same = (one: Place, other: Place) => JSON.stringify(one) === JSON.stringify(other);
const sameKind = (one: Place, other: Place) => kindOf(one) !== null && kindOf(one) === kindOf(other);

/** Which place is which: what is as it was, and what is left of one kind, in its order. */
function pairsOf(before: readonly Place[], after: readonly Place[]): Pair[] {
  const pairs: Pair[] = [];
  const free = (place: Place) => !pairs.some((pair) => pair.before === place);
  for (const isIt of [same, sameKind]) {
    for (const place of after) {
      if (pairs.some((pair) => pair.after === place)) continue;
      const found = before.find((each) => free(each) && isIt(each, place));
      if (found) pairs.push({ before: found, after: place });
    }
  }
  return pairs;
}

export const placeChanges: ChangeText = ({ locations: before }, { locations: after }, { t }) => {
  const pairs = pairsOf(before, after);
  const label = (place: Place) => ({ place: placeLabel(place, t) });
  const added = after.filter((place) => !pairs.some((pair) => pair.after === place));
  const removed = before.filter((place) => !pairs.some((pair) => pair.before === place));
  const edited = pairs.flatMap((pair) => {
    if (same(pair.before, pair.after) || !isTyped(pair.before) || !isTyped(pair.after)) return [];
    const texts: string[] = [];
    const [value, was] = [placeLabel(pair.after, t), placeLabel(pair.before, t)];
    if (value !== was) texts.push(t('eventType.basics.change.placeEdited', { value, was }));
    if (pair.before.public !== pair.after.public) {
      const key = pair.after.public ? 'placeShown' : 'placeKept';
      texts.push(t(`eventType.basics.change.${key}`, label(pair.after)));
    }
    return texts;
  });
  const name = (pair: Pair) => `${pairs.indexOf(pair)}`;
  const order = (places: readonly Place[], side: keyof Pair) =>
    places.flatMap((place) => pairs.filter((pair) => pair[side] === place).map(name));
  const moved = movedItems(order(before, 'before'), order(after, 'after')).flatMap(({ item, isUp }) => {
    const pair = pairs[Number(item)];
    if (!pair) return [];
    return t(`eventType.basics.change.${isUp ? 'placeUp' : 'placeDown'}`, label(pair.after));
  });
  return [
    ...added.map((place) => t('eventType.basics.change.placeAdded', label(place))),
    ...removed.map((place) => t('eventType.basics.change.placeRemoved', label(place))),
    ...edited,
    ...moved,
  ];
};
