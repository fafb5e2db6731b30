'use client';
import type { Words } from '../../../booking-form/words.js';
import { Icon } from '../../../ui/display/Icon.js';
import { columnsIcon, listIcon, weekIcon } from '../../../ui/display/laterIcons.js';
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

const looks = {
  month: { icon: { name: 'calendar' }, text: 'booker.layoutMonth' },
  week: { icon: { path: weekIcon }, text: 'booker.layoutWeek' },
  column: { icon: { path: columnsIcon }, text: 'booker.layoutColumn' },
  list: { icon: { path: listIcon }, text: 'booker.layoutList' },
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
