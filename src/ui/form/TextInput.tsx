'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { usePart } from '../usePart.js';
import { useFieldControl } from './fieldContext.js';

export interface TextInputProps
  extends Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'style'> {
  value: string;
  onValueChange: (value: string) => void;
}

/** A one-line `<input>`; `readOnly` greys it while its form is on the way, and keeps it in reach. */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { onValueChange, className, ...rest },
  ref,
) {
  const part = usePart();
  const { labelId: _, ...wired } = useFieldControl(rest);
  return (
    <input
      type="text"
      {...rest}
      {...wired}
      ref={ref}
      className={part('daybook-input', className)}
      onChange={(event) => onValueChange(event.target.value)}
    />
  );
});
