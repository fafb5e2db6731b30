'use client';
import { type ReactNode, useId } from 'react';
import type { SettingKey } from '../../../../../queries/event-type/settingValues.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { ruleOfSetting } from '../../../fieldRules.js';

export interface SectionProps {
  title: string;
  /** What stands in it: where all of them are hidden, so is the heading. */
  keys: readonly SettingKey[];
  children: ReactNode;
}

/** Settings that belong together, under a heading. */
export function Section({ title, keys, children }: SectionProps) {
  const { editor } = useEditor();
  const titleId = useId();
  if (keys.every((key) => ruleOfSetting(editor.rules, key) === 'hidden')) return null;
  return (
    <section className="daybook-advanced-section" aria-labelledby={titleId}>
      <h3 id={titleId} className="daybook-heading" data-size="m">
        {title}
      </h3>
      {children}
    </section>
  );
}
