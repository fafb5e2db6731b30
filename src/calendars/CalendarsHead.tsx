'use client';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import { Icon } from '../ui/display/Icon.js';
import { plusIcon } from '../ui/display/settingsIcons.js';
import { usePart } from '../ui/usePart.js';
import type { CalendarAccountsLooks } from './accounts/calendarAccountsOptions.js';
import type { CalendarAccountsController } from './accounts/useCalendarAccounts.js';

export interface CalendarsHeadProps {
  title: string;
  controller: CalendarAccountsController;
  looks: CalendarAccountsLooks;
  t: Translator;
}

/** What this is about, and the way to another account. */
export function CalendarsHead({ title, controller, looks, t }: CalendarsHeadProps) {
  const part = usePart();
  const isEmpty = controller.model.status === 'empty';
  return (
    <header className={part('daybook-settings-head', 'daybook-calendars-head')}>
      <div className="daybook-settings-intro">
        <h2 className="daybook-heading" data-size="xl">
          {title}
        </h2>
        <p className="daybook-text" data-tone="muted">
          {t('calendars.intro')}
        </p>
      </div>
      {looks.allowConnect !== false && !isEmpty && (
        <Button
          variant="primary"
          className="daybook-calendars-connect"
          onClick={() => controller.connecting.open()}
        >
          <Icon path={plusIcon} />
          {t('calendars.connect')}
        </Button>
      )}
    </header>
  );
}
