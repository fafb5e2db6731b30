'use client';
import { useId, useState } from 'react';
import { Button } from '../../../../ui/action/Button.js';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import { Notice } from '../../../../ui/feedback/Notice.js';
import type { DayCheckProps } from './dayCheckProps.js';

type Panel = typeof import('./DayCheckPanel.js').DayCheckPanel;

/** Tells why a day is empty, once somebody asks: until then nothing of it is fetched. */
export function DayCheck(props: DayCheckProps) {
  const { t } = props.words;
  const id = useId();
  const [state, setState] = useState<{ at: 'closed' | 'loading' | 'failed' } | { at: 'open'; Panel: Panel }>({
    at: 'closed',
  });
  const isOpen = state.at !== 'closed';

  function open() {
    setState({ at: 'loading' });
    import('./DayCheckPanel.js').then(
      ({ DayCheckPanel }) =>
        setState(({ at }) => (at === 'loading' ? { at: 'open', Panel: DayCheckPanel } : { at: 'closed' })),
      () => setState({ at: 'failed' }),
    );
  }

  return (
    <section className="daybook-day-check-part" aria-labelledby={id}>
      <h3 id={id} className="daybook-heading" data-size="m">
        {t('hours.checkTitle')}
      </h3>
      <p className="daybook-text" data-tone="muted" data-size="s">
        {t('hours.checkText')}
      </p>
      <div>
        <Button
          size="s"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? setState({ at: 'closed' }) : open())}
        >
          {t(isOpen ? 'hours.checkClose' : 'hours.checkOpen')}
        </Button>
      </div>
      {state.at === 'loading' && <Skeleton shape="block" />}
      {state.at === 'failed' && (
        <Notice
          tone="danger"
          live="polite"
          title={t('hours.checkFailed')}
          actions={
            <Button size="s" onClick={open}>
              {t('hours.checkRetry')}
            </Button>
          }
        />
      )}
      {state.at === 'open' && <state.Panel {...props} />}
    </section>
  );
}
