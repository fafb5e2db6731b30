'use client';
import type { ComponentType } from 'react';
import type { ChoosingProps } from './choosingProps.js';
import { MonthLayout, type MonthLayoutProps } from './MonthLayout.js';
import type { WeekLayoutProps } from './week/WeekLayout.js';

export interface AnyLayoutProps extends ChoosingProps {
  /** null: their code is on its way. */
  later: (MonthLayoutProps['later'] & { readonly WeekLayout: ComponentType<WeekLayoutProps> }) | null;
}

/** The free times, in the layout that she chose. */
export function Choosing(props: AnyLayoutProps) {
  const { model, later } = props;
  if (!model.week) return <MonthLayout {...props} />;
  return later && <later.WeekLayout {...props} week={model.week} />;
}
