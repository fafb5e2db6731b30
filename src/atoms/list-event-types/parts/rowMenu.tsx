import type { Translator } from '../../../i18n/translator.js';
import type { HostedEventType } from '../../../queries/event-type/hostedEventType.js';
import { Icon } from '../../../ui/display/Icon.js';
import { copyIcon, eyeIcon, eyeOffIcon, pencilIcon, trashIcon } from '../../../ui/display/settingsIcons.js';
import type { MenuItem } from '../../../ui/menu/menuItem.js';
import type { ListEventTypesLooks } from '../listEventTypesLooks.js';

/** What can be done with one event type, in groups. */
export function rowMenu(
  { bookingUrl, settings: { hidden } }: HostedEventType,
  looks: ListEventTypesLooks,
  t: Translator,
): MenuItem[][] {
  const canOpen = Boolean(looks.getEventTypeUrl ?? looks.onOpen);
  const things: (MenuItem | false)[][] = [
    [
      canOpen && { value: 'open', label: t('eventType.list.open'), icon: <Icon path={pencilIcon} /> },
      bookingUrl !== null && {
        value: 'copy',
        label: t('eventType.copyLink'),
        icon: <Icon name="link" />,
      },
      looks.allowDuplicate !== false && {
        value: 'duplicate',
        label: t('eventType.list.duplicate'),
        icon: <Icon path={copyIcon} />,
      },
      looks.allowHide !== false && {
        value: 'hide',
        label: hidden ? t('eventType.show') : t('eventType.hide'),
        icon: <Icon path={hidden ? eyeIcon : eyeOffIcon} />,
      },
    ],
    [
      looks.allowDelete !== false && {
        value: 'delete',
        label: t('eventType.delete'),
        icon: <Icon path={trashIcon} />,
        tone: 'danger' as const,
      },
    ],
  ];
  return things
    .map((group) => group.filter((item): item is MenuItem => item !== false))
    .filter((group) => group.length > 0);
}
