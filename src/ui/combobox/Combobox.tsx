'use client';

import type { ReactNode } from 'react';
import { type PopoverState, type PopoverTriggerProps, usePopover } from '../floating/usePopover.js';
import type { ComboboxGroup } from './filterOptions.js';

export interface ComboboxProps extends PopoverState {
  /** Asked once per opening, so that a list of hundreds, with the time it is there now, costs nothing until then. */
  groups: () => readonly ComboboxGroup[];
  /** The chosen option's value. A list: any number of them, and the panel stays open while they are chosen. */
  value: string | readonly string[] | undefined;
  /** The option that was pressed, also where it was chosen before. */
  onValueChange: (value: string) => void;
  /** The button that opens it and says what is chosen, with the given props on it. */
  trigger: (props: PopoverTriggerProps) => ReactNode;
  align?: 'start' | 'center' | 'end';
  /** Names the panel and the list. */
  label: string;
  searchLabel: string;
  /** Shown and announced when nothing answers what was typed. */
  emptyText: string;
  /** At most 60 options are rendered: says how many more there are. */
  moreText: (hiddenCount: number) => string;
}

const loadPanel = () => import('./ComboboxPanel.js').then((module) => module.ComboboxPanel);

/** A searchable list behind a button, for what is too long for a select. Its code is fetched when it is first opened. */
export function Combobox({
  groups,
  value,
  onValueChange,
  trigger,
  open,
  onOpenChange,
  ...panel
}: ComboboxProps) {
  const popover = usePopover({ open, onOpenChange }, loadPanel);

  function choose(chosen: string) {
    onValueChange(chosen);
    if (!Array.isArray(value)) popover.setOpen(false);
  }

  return (
    <>
      {trigger(popover.triggerProps)}
      {popover.Panel && popover.trigger && (
        <popover.Panel
          {...panel}
          id={popover.id}
          trigger={popover.trigger}
          loadGroups={groups}
          value={value}
          onChoose={choose}
          onClose={() => popover.setOpen(false)}
        />
      )}
    </>
  );
}
