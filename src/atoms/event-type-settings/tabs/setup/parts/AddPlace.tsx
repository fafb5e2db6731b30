'use client';
import type { PlaceApp, PlaceKind } from '../../../../../event-type/places/placeKinds.js';
import { kindLabel } from '../../../../../event-type/places/placeLabel.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { plusIcon } from '../../../../../ui/display/settingsIcons.js';
import { Menu } from '../../../../../ui/menu/Menu.js';
import type { MenuItem } from '../../../../../ui/menu/menuItem.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { type PlaceChoice, placeChoices } from '../placeChoices.js';
import { kindIcon } from '../placeIcon.js';
import type { Places } from '../usePlaces.js';

interface AddPlaceProps {
  places: Places;
  apps: readonly PlaceApp[] | null;
}

/** All kinds of places; what has to be connected first is there and says so. */
export function AddPlace({ places, apps }: AddPlaceProps) {
  const { editor, words } = useEditor();
  const { t } = words;
  const isLocked = places.setting.lock !== null && places.places.length > 0;
  const choices = placeChoices({ places: places.places, apps, isTeams: editor.isTeams });
  const all = choices.flat();

  function item({ kind, isMissing, isTaken }: PlaceChoice): MenuItem {
    const label = kindLabel(kind, t);
    return {
      value: kind,
      label: isMissing ? t('eventType.basics.appMissing', { app: label }) : label,
      icon: <Icon name={kindIcon(kind)} />,
      disabled: isMissing || isTaken,
    };
  }

  function choose(value: string) {
    const kind: PlaceKind | undefined = all.find((choice) => choice.kind === value)?.kind;
    if (kind) places.add(kind);
  }

  return (
    <Menu
      label={t('eventType.basics.placeAdd')}
      align="start"
      groups={choices.map((group) => group.map(item))}
      onChoose={choose}
      trigger={(trigger) => (
        <Button
          {...trigger}
          variant="quiet"
          disabled={isLocked}
          focusableWhenDisabled
          onClick={isLocked ? undefined : trigger.onClick}
        >
          <Icon path={plusIcon} />
          {t('eventType.basics.placeAdd')}
        </Button>
      )}
    />
  );
}
