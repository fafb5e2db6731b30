'use client';

import { useState } from 'react';
import { PopoverPanel, type PopoverPanelProps } from '../floating/PopoverPanel.js';
import { ComboboxList, type ComboboxListProps } from './ComboboxList.js';
import type { ComboboxGroup } from './filterOptions.js';

export interface ComboboxPanelProps
  extends Omit<PopoverPanelProps, 'children'>,
    Omit<ComboboxListProps, 'groups' | 'label'> {
  loadGroups: () => readonly ComboboxGroup[];
}

/** Everything that opening a Combobox needs, in one fetch. */
export function ComboboxPanel({
  id,
  trigger,
  label,
  align,
  onClose,
  loadGroups,
  ...list
}: ComboboxPanelProps) {
  const [groups] = useState(loadGroups);
  return (
    <PopoverPanel id={id} trigger={trigger} label={label} align={align} onClose={onClose}>
      <ComboboxList {...list} label={label} groups={groups} />
    </PopoverPanel>
  );
}
