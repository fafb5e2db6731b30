'use client';
import { PopoverPanel, type PopoverPanelProps } from '../../../../ui/floating/PopoverPanel.js';
import { DatesEditor } from './DatesEditor.js';
import type { DatesEditorProps } from './overridesProps.js';

export type DatesPanelProps = Omit<PopoverPanelProps, 'children'> & DatesEditorProps;

/** Everything that choosing dates needs, in one fetch. */
export function DatesPanel({ id, trigger, label, align, onClose, ...editor }: DatesPanelProps) {
  return (
    <PopoverPanel id={id} trigger={trigger} label={label} align={align} onClose={onClose}>
      <DatesEditor {...editor} />
    </PopoverPanel>
  );
}
