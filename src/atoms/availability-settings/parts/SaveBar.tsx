'use client';
import { errorText } from '../../../i18n/errorText.js';
import { SaveBar as Bar } from '../../../settings/SaveBar.js';
import { changesOf } from '../changesOf.js';
import { fieldText, valueText } from '../fieldText.js';
import { problemsOf } from '../problems.js';
import { fieldNamed, nameOfField } from '../scheduleDraft.js';
import type { PartProps } from './partProps.js';

/** What is changed of the hours, in words, and the buttons that save it, discard it, or go a step back or forward. */
export function SaveBar({ editor, looks, words, send, say }: PartProps) {
  const { t, f } = words;
  const { base, draft, step, conflicts, taken } = editor;
  return (
    <Bar
      changes={changesOf(editor, words)}
      isChanged={editor.changed.length > 0}
      problems={problemsOf(editor, words)}
      faultCount={editor.faultCount}
      step={step.at}
      failure={step.at === 'failed' ? t(errorText(step.error)) : null}
      conflicts={conflicts.map((field) => ({
        field: nameOfField(field),
        label: fieldText(field, words),
        mine: valueText(field, draft, words),
        theirs: valueText(field, base, words),
      }))}
      taken={taken.map((field) => fieldText(field, words))}
      canUndo={editor.canUndo}
      canRedo={editor.canRedo}
      isQuiet={looks.disableToasts ?? false}
      list={f.list}
      t={t}
      send={(event) =>
        send(
          event.type === 'conflictSettled'
            ? { ...event, field: event.field === undefined ? undefined : fieldNamed(event.field) }
            : event,
        )
      }
      say={say}
    />
  );
}
