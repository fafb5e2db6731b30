'use client';

import { type ClipboardEvent, forwardRef, type KeyboardEvent, useState } from 'react';
import { LiveRegion } from '../feedback/LiveRegion.js';
import { useFieldControl } from '../form/fieldContext.js';
import { usePart } from '../usePart.js';
import { addTags, splitTags } from './splitTags.js';
import { Tag } from './Tag.js';

export interface TagInputProps {
  id?: string;
  /** As they were typed, in order of arrival. Text that was not yet added is not among them. */
  value: readonly string[];
  onValueChange: (value: string[]) => void;
  /** A tag that is none is marked, and kept for the person to see. */
  isValid?: (tag: string) => boolean;
  /** Said after an invalid tag ("not an e-mail address"). */
  invalidText: string;
  /** The name of the button that removes the tag. */
  removeLabel: (tag: string) => string;
  /** Announced when the list changes. */
  addedText?: (tags: readonly string[]) => string;
  removedText?: (tag: string) => string;
  type?: 'text' | 'email';
  placeholder?: string;
  readOnly?: boolean;
  required?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** Several short texts in one field. Enter, a comma, leaving and pasting add; Backspace takes the last one back. */
export const TagInput = forwardRef<HTMLInputElement, TagInputProps>(function TagInput(
  { value, onValueChange, isValid, invalidText, removeLabel, addedText, removedText, ...rest },
  ref,
) {
  const part = usePart();
  const { className, type, placeholder, readOnly, required } = rest;
  const isEmail = type === 'email';
  const { labelId: _, ...wired } = useFieldControl(rest);
  const [draft, setDraft] = useState('');
  const [news, setNews] = useState('');

  function add(text: string) {
    const next = addTags(value, splitTags(text));
    setDraft('');
    if (next.length === value.length) return;
    setNews(addedText?.(next.slice(value.length)) ?? '');
    onValueChange(next);
  }

  function remove(tag: string) {
    setNews(removedText?.(tag) ?? '');
    onValueChange(value.filter((each) => each !== tag));
  }

  // A comma is looked for in the text and not among the keys: phones tell no key.
  function edit(text: string) {
    if (/[,;]/.test(text)) add(text);
    else setDraft(text);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || readOnly) return;
    const last = value[value.length - 1];
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault();
      add(draft);
    } else if (event.key === 'Backspace' && draft === '' && last !== undefined) {
      event.preventDefault();
      remove(last);
    }
  }

  // A one-line input drops line breaks, and two pasted addresses would melt into one.
  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData('text');
    const isWhole = draft === '' && (isValid?.(text.trim()) ?? false);
    if (readOnly || (splitTags(text).length < 2 && !isWhole)) return;
    event.preventDefault();
    add(`${draft}\n${text}`);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on the frame only spares the aim at the input
    <div
      className={part('daybook-input', 'daybook-tags', className)}
      aria-invalid={wired['aria-invalid']}
      data-readonly={readOnly ? '' : undefined}
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLInputElement>('.daybook-tags-entry')?.focus();
      }}
    >
      <ul className="daybook-tags-list">
        {value.map((tag) => (
          <Tag
            key={tag}
            text={tag}
            invalidText={isValid && !isValid(tag) ? invalidText : undefined}
            removeLabel={removeLabel(tag)}
            onRemove={readOnly ? undefined : () => remove(tag)}
          />
        ))}
      </ul>
      <input
        {...wired}
        ref={ref}
        className="daybook-tags-entry"
        aria-label={rest['aria-label']}
        aria-required={required || undefined}
        type="text"
        inputMode={isEmail ? 'email' : undefined}
        autoComplete="off"
        autoCapitalize={isEmail ? 'none' : undefined}
        spellCheck={isEmail ? false : undefined}
        enterKeyHint="enter"
        placeholder={value.length === 0 ? placeholder : undefined}
        readOnly={readOnly}
        value={draft}
        onChange={(event) => edit(event.target.value)}
        onKeyDown={press}
        onPaste={paste}
        onBlur={() => add(draft)}
      />
      <LiveRegion message={news} />
    </div>
  );
});
