'use client';
import { useId } from 'react';
import { ConnectionProgress } from '../../../connection/ConnectionProgress.js';
import { appName } from '../../../event-type/places/placeLabel.js';
import type { Translator } from '../../../i18n/translator.js';
import type { ConferencingApp } from '../../../queries/apps/conferencingApps.js';
import { Icon } from '../../../ui/display/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import type { ConferencingAppRow } from '../conferencingApps.model.js';
import type { ConferencingAppsLooks } from '../conferencingAppsLooks.js';
import type { ConferencingAppsController } from '../useConferencingAppsSettings.js';
import { AppActions } from './AppActions.js';
import { AppRefused } from './AppRefused.js';
import { appLetter } from './appLetter.js';
import { MeetRefused } from './MeetRefused.js';

export interface AppCardProps {
  row: ConferencingAppRow;
  controller: ConferencingAppsController;
  logos: ConferencingAppsLooks['logos'];
  t: Translator;
}

/** What each wants of her. */
const hints = {
  'daily-video': 'apps.hint.dailyVideo',
  'google-meet': 'apps.hint.googleMeet',
  zoom: 'apps.hint.zoom',
  msteams: 'apps.hint.msteams',
} as const satisfies Record<ConferencingApp, string>;

/** One app: how it stands, what can be done with it, and what is wrong with it. */
export function AppCard({ row, controller, logos, t }: AppCardProps) {
  const part = usePart();
  const { app, place, status, isDefault } = row;
  const id = useId();
  const name = appName(place);
  const trip = app === null || app === 'daily-video' ? null : controller.trips[app];
  const isMeetRefused = app === 'google-meet' && controller.model.meetRefusal !== null;
  return (
    <li className={part('daybook-apps-card')} aria-labelledby={id} data-status={status}>
      <div className="daybook-apps-row">
        <span className="daybook-apps-logo" aria-hidden="true">
          {(app && logos?.[app]) ?? appLetter(name)}
        </span>
        <div className="daybook-apps-main">
          <h3 id={id} className="daybook-text" data-strong="">
            {name}
          </h3>
          <p className="daybook-text" data-tone="muted">
            {app === null
              ? t('apps.hint.other')
              : t(status === 'connected' ? 'apps.hint.isConnected' : hints[app])}
          </p>
        </div>
        <div className="daybook-apps-badges">
          {isDefault && (
            <span className="daybook-apps-badge" data-tone="accent">
              {t('apps.isDefault')}
            </span>
          )}
          {status === 'connected' && (
            <span className="daybook-apps-badge" data-tone="success">
              <Icon name="check" />
              {t('apps.isConnected')}
            </span>
          )}
          {status === 'invalid' && (
            <span className="daybook-apps-badge" data-tone="danger">
              <Icon name="alert" />
              {t('apps.isInvalid')}
            </span>
          )}
        </div>
        {app !== null && <AppActions row={{ ...row, app }} controller={controller} name={name} t={t} />}
      </div>
      {status === 'invalid' && app !== 'daily-video' && (
        <AppRefused app={app} controller={controller} name={name} t={t} />
      )}
      {isMeetRefused && <MeetRefused controller={controller} t={t} />}
      {trip && (
        <ConnectionProgress
          controller={trip}
          provider={app === 'google-meet' ? t('apps.googleCalendar') : name}
          onRetry={app === 'google-meet' ? controller.connectCalendar : undefined}
          canClose
          // The news above the apps say it.
          tellsConnected={false}
          t={t}
        />
      )}
    </li>
  );
}
