'use client';

import { type ReactNode, useId, useMemo } from 'react';
import { Icon } from '../display/Icon.js';
import { usePart } from '../usePart.js';
import { FieldContext, type FieldWiring } from './fieldContext.js';

export interface FieldProps {
  /** The control's id, for whom an ErrorSummary links to. Made up when it is not given. */
  id?: string;
  /** Left out where the control carries its own words, as a checkbox does. */
  label?: ReactNode;
  /** Marks what may be left empty ("optional"). What is required is not marked. */
  optionalText?: ReactNode;
  /** Below the control, for as long as there is no error. */
  hint?: ReactNode;
  /** Takes the hint's place and says how to mend it. */
  error?: ReactNode;
  /** For a control of several parts (pills, radios, switches of a group), which no `<label>` can name. */
  group?: boolean;
  className?: string;
  /** The control, which wires itself; or a function of the wiring for a control that isn't ours. */
  children: ReactNode | ((wiring: FieldWiring) => ReactNode);
  /** Takes half of the row where the form has two columns. */
  'data-half'?: '';
}

/** Label above, hint below, and the ids that tie them to the control. */
export function Field({ label, optionalText, hint, error, group, className, children, ...rest }: FieldProps) {
  const part = usePart();
  const ownId = useId();
  const id = rest.id ?? `${ownId}control`;
  const labelId = label ? `${ownId}label` : undefined;
  const isInvalid = Boolean(error);
  const describedBy = error || hint ? `${ownId}note` : undefined;
  const wiring = useMemo(
    () => ({ id, labelId, describedBy, isInvalid }),
    [id, labelId, describedBy, isInvalid],
  );
  const words = (
    <>
      <span className="daybook-field-words">{label}</span>
      {optionalText && <span className="daybook-field-optional">{optionalText}</span>}
    </>
  );

  return (
    <div className={part('daybook-field', className)} data-half={rest['data-half']}>
      {label && group && (
        <span id={labelId} className={part('daybook-field-label')}>
          {words}
        </span>
      )}
      {label && !group && (
        <label id={labelId} htmlFor={id} className={part('daybook-field-label')}>
          {words}
        </label>
      )}
      <FieldContext.Provider value={wiring}>
        {typeof children === 'function' ? children(wiring) : children}
      </FieldContext.Provider>
      {error ? (
        <div id={describedBy} className={part('daybook-field-error')}>
          <Icon name="alert" />
          <span className="daybook-field-words">{error}</span>
        </div>
      ) : (
        hint && (
          <div id={describedBy} className={part('daybook-field-hint')}>
            {hint}
          </div>
        )
      )}
    </div>
  );
}
