'use client';

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../display/Icon.js';
import { usePart } from '../usePart.js';

export interface ErrorSummaryProps {
  title: ReactNode;
  /** One line per problem, in the order of the form; `fieldId` is the id of the Field. */
  errors: readonly { fieldId: string; text: ReactNode }[];
  /** Takes focus whenever this changes, and when it is given from the start: the number of failed attempts. */
  focusKey?: number;
}

const focusable = 'input, select, textarea, button, a[href], [tabindex]';

/** A field of several parts has its id on the group: its tab stop takes the focus. */
function focusField(from: Element, fieldId: string) {
  const field = from.closest('.daybook')?.querySelector<HTMLElement>(`#${CSS.escape(fieldId)}`);
  const target = field?.matches(focusable)
    ? field
    : (field?.querySelector<HTMLElement>('[tabindex="0"], :checked') ??
      field?.querySelector<HTMLElement>(focusable));
  target?.focus();
}

/**
 * On top of a form that was sent with mistakes: says how many, leads to each. Read because it has the focus and not as
 * an alert, which would speak again at every letter that mends something.
 */
export function ErrorSummary({ title, errors, focusKey }: ErrorSummaryProps) {
  const part = usePart();
  const summary = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (focusKey !== undefined) summary.current?.focus();
  }, [focusKey]);

  // The address stays as it is: the host may route by its hash.
  function follow(event: MouseEvent<HTMLAnchorElement>, fieldId: string) {
    event.preventDefault();
    focusField(event.currentTarget, fieldId);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this leads to them
    <div
      ref={summary}
      className={part('daybook-note', part('daybook-summary'))}
      data-tone="danger"
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <Icon name="alert" />
      <div className="daybook-note-body">
        <strong id={titleId} className="daybook-note-title">
          {title}
        </strong>
        <ul className="daybook-summary-list">
          {errors.map(({ fieldId, text }) => (
            <li key={fieldId} className="daybook-summary-item">
              <a className="daybook-link" href={`#${fieldId}`} onClick={(event) => follow(event, fieldId)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
