import type { RangeFault } from '../../time/checkRanges.js';
import type { HourWords } from './hourWords.js';

/** What is wrong with a range, and how it is mended. */
export function faultText(fault: RangeFault, { t, clock }: HourWords): string {
  const { kind, mend } = fault;
  switch (kind) {
    case 'empty':
      return t('hours.faultEmpty');
    case 'endsBeforeStart':
      return t('hours.faultBackwards');
    case 'duplicate':
      return t('hours.faultDuplicate');
    case 'outsideDay':
      return t('hours.faultOutside');
    case 'overlap':
      if (mend && 'begin' in mend) return t('hours.faultBegin', { time: clock.text(mend.begin) });
      if (mend && 'endBy' in mend) return t('hours.faultEnd', { time: clock.text(mend.endBy) });
      return t('hours.faultOverlap');
  }
}
