'use client';
import type { Words } from '../../../booking-form/words.js';
import type { BookerModel } from '../booker.model.js';
import type { BookerEvent, Layout } from '../booker.state.js';
import type { useCode } from '../useCode.js';
import type { WeekLayouts } from '../weekLayouts.js';
import { MonthLayout } from './MonthLayout.js';
import { StepLoading } from './StepLoading.js';

export interface ChoosingProps {
  model: BookerModel;
  /** Those that she may choose from. */
  layouts: readonly Layout[];
  words: Words;
  send: (event: BookerEvent) => void;
  retry: () => void;
}

export interface ChoosingAnyProps extends ChoosingProps {
  weekLayouts: ReturnType<typeof useCode<WeekLayouts>>;
}

/** The free times, in the layout that she chose. */
export function Choosing({ weekLayouts, ...props }: ChoosingAnyProps) {
  const { model, words } = props;
  const { code, hasFailed, retry } = weekLayouts;
  if (!model.week) return <MonthLayout {...props} LayoutSwitch={code?.LayoutSwitch} />;
  return code ? (
    <code.WeekLayout {...props} week={model.week} />
  ) : (
    <StepLoading hasFailed={hasFailed} words={words} onRetry={retry} />
  );
}
