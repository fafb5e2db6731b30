'use client';
import { useEffect, useRef } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import { trashIcon } from '../../ui/display/settingsIcons.js';
import { Field } from '../../ui/form/Field.js';
import { TextInput } from '../../ui/form/TextInput.js';
import type { IcsFault } from './icsLinks.js';

const texts = {
  missing: 'connect.icsMissing',
  noAddress: 'connect.icsNoAddress',
  noFile: 'connect.icsNoFile',
  twice: 'connect.icsTwice',
} as const satisfies Record<IcsFault, string>;

export interface IcsLinkFieldProps {
  text: string;
  /** Which of the links it is, as it is written in her language. */
  number: string;
  fault: IcsFault | null;
  isPending: boolean;
  /** Takes the focus whenever this changes; null: it does not. */
  focusTurn: number | null;
  t: Translator;
  onChange: (text: string) => void;
  /** Absent: it is the only one. */
  onRemove: (() => void) | undefined;
}

export function IcsLinkField(props: IcsLinkFieldProps) {
  const { text, number, fault, isPending, focusTurn, t, onChange, onRemove } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusTurn !== null) input.current?.focus();
  }, [focusTurn]);
  return (
    <div className="daybook-connect-link">
      <Field
        label={t('connect.icsLink', { number })}
        hint={number === '1' || onRemove === undefined ? t('connect.icsHint') : undefined}
        error={fault && t(texts[fault])}
      >
        <TextInput
          ref={input}
          value={text}
          onValueChange={onChange}
          readOnly={isPending}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      {onRemove && (
        <Button
          variant="quiet"
          iconOnly
          aria-label={t('connect.icsRemove', { number })}
          disabled={isPending}
          onClick={onRemove}
        >
          <Icon path={trashIcon} />
        </Button>
      )}
    </div>
  );
}
