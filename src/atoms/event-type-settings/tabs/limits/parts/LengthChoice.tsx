'use client';
import { useId, useState } from 'react';
import { lengthText } from '../../../../../event-type/lengthText.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';

export interface LengthChoiceProps {
  /** Minutes; null: the first of the choices, as `noneLabel` says. */
  value: number | null;
  onValueChange: (value: number | null) => void;
  /** What is typed and is no number; null: mended. */
  onInvalid: (text: string | null) => void;
  /** That text, as it is kept. */
  invalidText: string | null;
  /** The usual ones, in minutes. One that is stored and none of them stands among them. */
  usual: readonly number[];
  /** What it is without a length, where it can be without. */
  noneLabel?: string;
  label: (length: string) => string;
  /** Names what is typed. */
  name: string;
  min: number;
  isInvalid?: boolean;
  readOnly: boolean;
}

/** A length among the usual ones, or any other, typed. */
export function LengthChoice(props: LengthChoiceProps) {
  const {
    value,
    onValueChange,
    onInvalid,
    invalidText,
    usual,
    noneLabel,
    label,
    name,
    min,
    isInvalid,
    readOnly,
  } = props;
  const { words } = useEventTypeScene();
  const { t } = words;
  const typedId = useId();
  const [isTyping, setTyping] = useState(false);
  const lengths = value === null || usual.includes(value) ? usual : [...usual, value].sort((a, b) => a - b);

  function choose(choice: string) {
    setTyping(choice === 'other');
    if (choice === 'other') onValueChange(value ?? usual[0] ?? min);
    else onValueChange(choice === 'none' ? null : Number(choice));
  }

  return (
    <span className="daybook-length-choice">
      <Select
        options={[
          ...(noneLabel === undefined ? [] : [{ value: 'none', label: noneLabel }]),
          ...lengths.map((minutes) => ({
            value: String(minutes),
            label: minutes === 0 ? t('eventType.limits.noBuffer') : label(lengthText(minutes, words)),
          })),
          { value: 'other', label: t('eventType.limits.other') },
        ]}
        value={isTyping ? 'other' : value === null ? 'none' : String(value)}
        onValueChange={choose}
        readOnly={readOnly}
      />
      {isTyping && (
        <NumberField
          id={typedId}
          aria-label={t('eventType.limits.otherMinutes', { name })}
          aria-invalid={isInvalid ?? false}
          value={value}
          onValueChange={onValueChange}
          onInvalid={onInvalid}
          invalidText={invalidText}
          min={min}
          step={5}
          suffix={t('eventType.limits.minutes', { count: value ?? 0 })}
          readOnly={readOnly}
        />
      )}
    </span>
  );
}
