'use client';
import { useRef } from 'react';
import { isKnown } from '../../../../../event-type/places/placeKinds.js';
import { placeLabel } from '../../../../../event-type/places/placeLabel.js';
import type { Place } from '../../../../../queries/event-type/settingValues.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { SortableList } from '../../../../../ui/sortable/SortableList.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useConnectedApps } from '../useConnectedApps.js';
import { usePlaces } from '../usePlaces.js';
import { AddPlace } from './AddPlace.js';
import { PlaceRow } from './PlaceRow.js';

/** Where it takes place: one place, or several that a visitor chooses from. */
export function PlacesField() {
  const { words, say } = useEventTypeScene();
  const { t } = words;
  const places = usePlaces();
  const { apps, isFailed, retry } = useConnectedApps();
  const adding = useRef<HTMLDivElement>(null);
  const { setting } = places;
  const list = places.places;
  const label = (place: Place) => ({ place: placeLabel(place, t) });

  function remove(place: Place) {
    places.remove(place);
    say(t('eventType.basics.placeRemoved', label(place)));
    adding.current?.querySelector('button')?.focus();
  }

  return (
    <SettingField
      setting={setting}
      title={t('eventType.basics.places')}
      hint={t('eventType.basics.placesHint')}
      names="group"
    >
      {list.length > 0 && (
        <SortableList
          label={t('eventType.basics.places')}
          items={list}
          itemKey={places.keyOf}
          onItemsChange={places.order}
          readOnly={setting.isReadOnly || list.length < 2}
          texts={{
            handle: (place) => t('eventType.basics.placeMove', label(place)),
            keys: t('eventType.basics.placeKeys'),
            fixed: t('eventType.basics.placeFixed'),
            moves: {
              up: t('eventType.basics.placeUp'),
              down: t('eventType.basics.placeDown'),
              first: t('eventType.basics.placeToStart'),
              last: t('eventType.basics.placeToEnd'),
            },
            moved: (place, position, count) =>
              t('eventType.basics.placeMoved', { ...label(place), position, count }),
          }}
        >
          {(place) => (
            <PlaceRow
              place={place}
              places={places}
              apps={apps}
              isFirst={list.length > 1 && place === list[0]}
              // What is not known is lost without another one, and the API takes no empty list.
              onRemove={
                list.some((each) => each !== place && isKnown(each)) ? () => remove(place) : undefined
              }
            />
          )}
        </SortableList>
      )}
      {isFailed && (
        <Notice
          tone="warning"
          title={t('eventType.basics.appsFailed')}
          actions={
            <Button size="s" onClick={retry}>
              {t('booker.retry')}
            </Button>
          }
        />
      )}
      {!setting.isReadOnly && (
        <div ref={adding}>
          <AddPlace places={places} apps={apps} />
        </div>
      )}
    </SettingField>
  );
}
