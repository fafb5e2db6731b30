'use client';
import { type ReactNode, useState } from 'react';
import type { Day } from '../../../../time/types.js';
import { type PopoverTriggerProps, usePopover } from '../../../../ui/floating/usePopover.js';
import { type OverrideGroup, withDates } from './overrideGroups.js';
import type { DatesDraft, OverridesProps } from './overridesProps.js';

export interface DatesButtonProps extends OverridesProps {
  /** The dates whose hours are changed; null: new ones are added. */
  group: OverrideGroup | null;
  today: Day;
  /** Names the panel. */
  label: string;
  align: 'start' | 'end';
  trigger: (props: PopoverTriggerProps) => ReactNode;
  /** Told after the change, with its first date. */
  onApplied: (day: Day) => void;
}

const loadPanel = () => import('./DatesPanel.js').then((module) => module.DatesPanel);

const begun = (group: OverrideGroup | null): DatesDraft => ({
  days: group?.days ?? [],
  isClosed: group === null || group.ranges.length === 0,
  ranges: group?.ranges ?? [],
});

/** A button that opens the choice of dates. What was chosen there stays until it is applied or given up, though it be closed. */
export function DatesButton({ group, today, label, align, trigger, onApplied, ...rest }: DatesButtonProps) {
  const { overrides, weekly, weekStart, stepMinutes, words, onChange } = rest;
  const popover = usePopover({}, loadPanel);
  const [draft, setDraft] = useState<DatesDraft | null>(null);
  const shown = draft ?? begun(group);

  function finish() {
    setDraft(null);
    popover.setOpen(false);
  }

  function apply() {
    const { days, isClosed, ranges } = shown;
    finish();
    onChange(withDates(overrides, { without: group?.days ?? [], days, ranges: isClosed ? [] : ranges }));
    if (days[0] !== undefined) onApplied(days[0]);
  }

  return (
    <>
      {trigger(popover.triggerProps)}
      {popover.Panel && popover.trigger && (
        <popover.Panel
          id={popover.id}
          trigger={popover.trigger}
          label={label}
          align={align}
          overrides={overrides}
          weekly={weekly}
          weekStart={weekStart}
          stepMinutes={stepMinutes}
          words={words}
          group={group}
          today={today}
          draft={shown}
          onDraft={setDraft}
          onClose={() => popover.setOpen(false)}
          onCancel={finish}
          onApply={apply}
        />
      )}
    </>
  );
}
