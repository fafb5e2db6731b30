'use client';

import { createContext, useContext, useId } from 'react';

/** What a Field tells the control inside it. */
export interface FieldWiring {
  id: string;
  /** The label's id, for controls that no `<label for>` can name; undefined where the control names itself. */
  labelId: string | undefined;
  /** Ids of the hint or the error. */
  describedBy: string | undefined;
  isInvalid: boolean;
}

/** null outside of a Field, and inside a group, whose members are not the field's one control. */
export const FieldContext = createContext<FieldWiring | null>(null);

export interface ControlProps {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
}

export interface WiredControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The Field's wiring and the control's own props together: the control's id wins, descriptions add up. */
export function useFieldControl(props: ControlProps): WiredControl & { labelId: string | undefined } {
  const field = useContext(FieldContext);
  const ownId = useId();
  const described = [props['aria-describedby'], field?.describedBy].filter(Boolean).join(' ');
  const own = props['aria-invalid'];
  return {
    id: props.id ?? field?.id ?? ownId,
    labelId: field?.labelId,
    'aria-describedby': described || undefined,
    'aria-invalid': own === true || own === 'true' || field?.isInvalid ? true : undefined,
  };
}
