'use client';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import type { ConflictText, SaveBarEvent } from './saveBarProps.js';

interface ConflictQuestionProps {
  conflict: ConflictText;
  t: Translator;
  send: (event: SaveBarEvent) => void;
}

/** One field that was changed here and elsewhere: which of the two shall count. */
export function ConflictQuestion({ conflict, t, send }: ConflictQuestionProps) {
  const { field, label, mine, theirs } = conflict;
  const settle = (keep: 'mine' | 'theirs') => send({ type: 'conflictSettled', keep, field });
  return (
    <li className="daybook-conflict">
      <span className="daybook-text" data-strong="">
        {label}
      </span>
      <Button size="s" onClick={() => settle('mine')} aria-label={t('settings.keepMineOf', { field: label })}>
        {mine === null ? t('settings.keepMine') : t('settings.keepMineValue', { value: mine })}
      </Button>
      <Button
        size="s"
        onClick={() => settle('theirs')}
        aria-label={t('settings.keepTheirsOf', { field: label })}
      >
        {theirs === null ? t('settings.keepTheirs') : t('settings.keepTheirsValue', { value: theirs })}
      </Button>
    </li>
  );
}
