'use client';
import type { Words } from '../../../booking-form/words.js';
import type { BookerModel } from '../booker.model.js';
import type { BookerEvent, Layout } from '../booker.state.js';
import type { LaterSteps } from '../useLaterSteps.js';
import { MonthLayout } from './MonthLayout.js';

export interface ChoosingProps {
  model: BookerModel;
  /** Those that she may choose from. */
  layouts: readonly Layout[];
  /** null: their code is on its way. */
  later: LaterSteps | null;
  words: Words;
  send: (event: BookerEvent) => void;
  retry: () => void;
}

/** The free times, in the layout that she chose. */
export function Choosing(props: ChoosingProps) {
  const { model, later } = props;
  if (!model.week) return <MonthLayout {...props} />;
  return later && <later.WeekLayout {...props} week={model.week} />;
}
