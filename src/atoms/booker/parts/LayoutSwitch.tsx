'use client';
import type { Words } from '../../../booking-form/words.js';
import { Icon } from '../../../ui/display/Icon.js';
import { Segmented } from '../../../ui/radio-set/Segmented.js';
import type { Layout } from '../booker.state.js';
import { LayoutPlace } from './LayoutPlace.js';

export interface LayoutSwitchProps {
  /** In the order in which they are offered. One: there is nothing to switch. */
  layouts: readonly Layout[];
  layout: Layout;
  words: Words;
  onLayout: (layout: Layout) => void;
}

/** Their pictures stand here: `iconPaths.ts` is part of what the first time waits for. */
const looks = {
  month: { icon: { name: 'calendar' }, text: 'booker.layoutMonth' },
  week: {
    icon: {
      path: 'M4 3h8c1 0 1.75.8 1.75 1.75v7.5c0 1-.8 1.75-1.75 1.75H4c-1 0-1.75-.8-1.75-1.75v-7.5C2.25 3.8 3 3 4 3ZM2.25 6.5h11.5M6 6.5V14M10 6.5V14',
    },
    text: 'booker.layoutWeek',
  },
  column: {
    icon: { path: 'M2.25 3h2.75v10H2.25ZM6.6 3h2.8v10H6.6ZM11 3h2.75v10H11Z' },
    text: 'booker.layoutColumn',
  },
  list: { icon: { path: 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01' }, text: 'booker.layoutList' },
} as const;

/** How she wants to see the times. */
export function LayoutSwitch({ layouts, layout, words: { t }, onLayout }: LayoutSwitchProps) {
  return (
    <LayoutPlace layouts={layouts}>
      <Segmented
        iconOnly
        aria-label={t('booker.layout')}
        options={layouts.map((value) => ({
          value,
          label: <Icon {...looks[value].icon} />,
          'aria-label': t(looks[value].text),
        }))}
        value={layout}
        onValueChange={onLayout}
      />
    </LayoutPlace>
  );
}
