'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { usePart } from '../usePart.js';
import { useFieldControl } from './fieldContext.js';

export interface TextAreaProps
  extends Omit<ComponentPropsWithoutRef<'textarea'>, 'value' | 'onChange' | 'style'> {
  value: string;
  onValueChange: (value: string) => void;
}

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { onValueChange, className, ...rest },
  ref,
) {
  const part = usePart();
  const { labelId: _, ...wired } = useFieldControl(rest);
  return (
    <textarea
      rows={3}
      {...rest}
      {...wired}
      ref={ref}
      className={part('daybook-input', className)}
      onChange={(event) => onValueChange(event.target.value)}
    />
  );
});
