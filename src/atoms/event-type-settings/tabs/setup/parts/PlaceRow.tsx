'use client';
import { isTyped, kindOf, type PlaceApp, typedText } from '../../../../../event-type/places/placeKinds.js';
import { kindLabel, placeLabel } from '../../../../../event-type/places/placeLabel.js';
import type { Translator } from '../../../../../i18n/translator.js';
import type { Place } from '../../../../../queries/event-type/settingValues.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { pencilIcon, trashIcon } from '../../../../../ui/display/settingsIcons.js';
import { usePart } from '../../../../../ui/usePart.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { isAppGone } from '../placeChoices.js';
import { kindIcon } from '../placeIcon.js';
import type { Places } from '../usePlaces.js';
import { PlaceForm } from './PlaceForm.js';

interface PlaceRowProps {
  place: Place;
  places: Places;
  apps: readonly PlaceApp[] | null;
  /** It is chosen at first, and there are others. */
  isFirst: boolean;
  /** undefined: one is needed. */
  onRemove: (() => void) | undefined;
}

/** What kind of place it is, or what comes of it. */
function detailOf(place: Place, apps: readonly PlaceApp[] | null, t: Translator): string {
  switch (place.type) {
    case 'address':
    case 'link':
    case 'phone': {
      const kind = kindLabel(place.type, t);
      const seen = t(place.public ? 'eventType.basics.public' : 'eventType.basics.private');
      return typedText(place).trim() === '' ? seen : `${kind} · ${seen}`;
    }
    case 'integration':
      return t(isAppGone(place, apps) ? 'eventType.basics.appGone' : 'eventType.basics.place.video');
    default:
      return t(`eventType.basics.place.${place.type}Hint`);
  }
}

/** One place: what it is, what is typed for it, and the way to take it away. */
export function PlaceRow({ place, places, apps, isFirst, onRemove }: PlaceRowProps) {
  const part = usePart();
  const { t } = useEventTypeScene().words;
  const { isReadOnly } = places.setting;
  const label = placeLabel(place, t);
  const isOpen = isTyped(place) && places.isOpen(place);
  return (
    <>
      <div className={part('daybook-place')}>
        <Icon name={kindIcon(kindOf(place))} />
        <div className="daybook-place-words">
          <span className="daybook-place-name">
            <span className="daybook-text" data-strong="">
              {label}
            </span>
            {isFirst && <span className="daybook-badge">{t('eventType.basics.placeFirst')}</span>}
          </span>
          <span className="daybook-text" data-tone="muted" data-size="s">
            {detailOf(place, apps, t)}
          </span>
        </div>
        {isTyped(place) && !isReadOnly && (
          <Button
            variant="quiet"
            size="s"
            iconOnly
            aria-expanded={isOpen}
            aria-label={t('eventType.basics.placeEdit', { place: label })}
            onClick={() => places.toggle(place)}
          >
            <Icon path={pencilIcon} />
          </Button>
        )}
        {onRemove && !isReadOnly && (
          <Button
            variant="quiet"
            size="s"
            iconOnly
            aria-label={t('eventType.basics.placeRemove', { place: label })}
            onClick={onRemove}
          >
            <Icon path={trashIcon} />
          </Button>
        )}
      </div>
      {isOpen && (
        <PlaceForm place={place} error={places.faultOf(place)} isReadOnly={isReadOnly} onEdit={places.edit} />
      )}
    </>
  );
}
