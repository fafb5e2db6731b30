import type { ReactNode } from 'react';
import type { SettingTab } from '../../../event-type/settingFields.js';
import { Icon } from '../../../ui/display/Icon.js';
import {
  formIcon,
  gaugeIcon,
  lockIcon,
  moreIcon,
  repeatIcon,
  slidersIcon,
} from '../../../ui/display/settingsIcons.js';

export const tabIcons: Readonly<Record<SettingTab, ReactNode>> = {
  setup: <Icon path={slidersIcon} />,
  availability: <Icon name="calendar" />,
  team: <Icon name="users" />,
  limits: <Icon path={gaugeIcon} />,
  form: <Icon path={formIcon} />,
  seats: <Icon name="users" />,
  recurring: <Icon path={repeatIcon} />,
  advanced: <Icon path={moreIcon} />,
  payments: <Icon name="card" />,
  links: <Icon path={lockIcon} />,
  webhooks: <Icon name="link" />,
};
