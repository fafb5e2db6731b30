'use client';
import { useState } from 'react';
import type { Weekday } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Checkbox } from '../../../ui/choice/Checkbox.js';
import { Icon } from '../../../ui/display/Icon.js';
import { copyIcon } from '../../../ui/display/settingsIcons.js';
import { Popover } from '../../../ui/floating/Popover.js';
import { dayLabel } from './dayLabel.js';
import type { DayRowProps } from './partProps.js';

/** The hours of this day for others too: which ones is chosen first, so that it is one step back. */
export function CopyDay(props: DayRowProps & { name: string }) {
  const { name, looks, words } = props;
  const label = dayLabel(looks.labels?.tooltips?.copyTime, name);
  const { t } = words;
  return (
    <Popover
      label={t('hours.copyTo', { day: name })}
      align="end"
      trigger={(trigger) => (
        <Button
          {...trigger}
          variant="quiet"
          iconOnly
          aria-label={label ?? t('hours.copyDay', { day: name })}
          title={label}
        >
          <Icon path={copyIcon} />
        </Button>
      )}
    >
      {({ close }) => <CopyChoice {...props} onClose={close} />}
    </Popover>
  );
}

function CopyChoice({
  day,
  name,
  names,
  editor,
  words,
  send,
  say,
  onClose,
}: DayRowProps & { name: string; onClose: () => void }) {
  const { t } = words;
  const [chosen, setChosen] = useState<readonly Weekday[]>([]);
  const others = editor.days.map(({ weekday }) => weekday).filter((each) => each !== day.weekday);
  const hasAll = chosen.length === others.length;

  function choose(weekday: Weekday, isChosen: boolean) {
    setChosen(isChosen ? [...chosen, weekday] : chosen.filter((each) => each !== weekday));
  }

  function copy() {
    send({ type: 'dayCopied', weekday: day.weekday, to: chosen });
    say(t('hours.copied', { count: chosen.length }));
    onClose();
  }

  return (
    <form
      className="daybook-availability-copy"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) copy();
      }}
    >
      <p className="daybook-text" data-tone="muted" data-size="s">
        {t('hours.copyTo', { day: name })}
      </p>
      {others.map((weekday) => (
        <Checkbox
          key={weekday}
          label={names[weekday]}
          checked={chosen.includes(weekday)}
          onCheckedChange={(isChosen) => choose(weekday, isChosen)}
        />
      ))}
      <div className="daybook-availability-copy-foot">
        <button type="button" className="daybook-link" onClick={() => setChosen(hasAll ? [] : others)}>
          {t(hasAll ? 'hours.copyNone' : 'hours.copyAll')}
        </button>
        <Button type="submit" variant="primary" size="s" disabled={chosen.length === 0} focusableWhenDisabled>
          {chosen.length === 0 ? t('hours.copy') : t('hours.copyCount', { count: chosen.length })}
        </Button>
      </div>
    </form>
  );
}
