'use client';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useBrand } from '../../provider/useBrand.js';
import { useCal } from '../../provider/useCal.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { BookerFrame } from './BookerFrame.js';
import { BookerView } from './BookerView.js';
import { bookerParts } from './composition/bookerParts.js';
import { FirstSight } from './FirstSight.js';
import type { AfterwardsOptions } from './options/afterwards.js';
import { zonesOf } from './options/beginning.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import type { FormOptions } from './options/formOptions.js';
import type { PanelOptions } from './options/panelOptions.js';
import { bookedOf } from './options/whoIsBooked.js';
import { NotHere } from './parts/NotHere.js';
import { useAskingAhead } from './useAskingAhead.js';
import { useBooker } from './useBooker.js';
import { useIsFramed } from './useIsFramed.js';
import { layoutsOf, type View } from './views.js';

interface BookerLooks extends PanelOptions, AfterwardsOptions {
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** The views that the visitor may choose from, in this order. One: there is nothing to choose. Default: those of the event type, else all. */
  views?: readonly View[] | undefined;
  /** The parts (`Booker.Panel`, `Booker.MonthGrid`, …) in a layout of your own. Default: the usual one. */
  children?: ReactNode;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the Booker itself breaks. */
  fallback?: ReactNode;
}
export type BookerProps = UseBookerOptions & BookerLooks & FormOptions;

type LiveOptions = UseBookerOptions &
  PanelOptions &
  FormOptions &
  AfterwardsOptions &
  Pick<BookerLooks, 'views' | 'children'>;

function BookerAtom({ appearance, className, fallback, ...options }: BookerProps) {
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      <FramedBooker {...options} />
    </AtomRoot>
  );
}

function FramedBooker(options: LiveOptions) {
  const isTold = useContext(FirstSight).zone !== undefined;
  const isFramed = useIsFramed(isTold, useAskingAhead(options, !isTold));
  // HTML of a server has been seen, and stays as it is.
  const [isBare] = useState(useIsHydrated());
  if (!isFramed) return <BookerFrame hasPanel={!options.hideEventMetadata} isBare={isBare} />;
  return <LiveBooker key={JSON.stringify([bookedOf(options), options.rescheduleUid])} {...options} />;
}

function LiveBooker({ views, children, ...options }: LiveOptions) {
  const { formatters, locale, now, t } = useCal();
  // A page that says what is offered is not told by the event type what opens.
  const view = options.view ?? (views && 'MONTH_VIEW');
  const { status, model, send, answer, submit, retry } = useBooker({ ...options, view });
  useBrand(model.colors);
  const f = formatters(model.hourCycle);
  const words = useMemo(() => ({ t, f }), [t, f]);
  if (status === 'missing' || status === 'refused') return <NotHere kind={status} words={words} />;
  return (
    <BookerView
      model={model}
      layouts={layoutsOf(views, model.layouts)}
      zones={zonesOf(options)}
      form={options}
      hostNote={options.entity?.name}
      panelOptions={options}
      isDryRun={options.isBookingDryRun ?? false}
      locale={locale}
      after={options}
      words={words}
      now={now}
      send={send}
      answer={answer}
      submit={submit}
      retry={retry}
    >
      {children}
    </BookerView>
  );
}

/**
 * A booking page: choose a day, choose a time, say who you are, booked. Needs a `CalProvider` above it; visitors need no
 * token. Throws a `CalConfigError` for props that can't work. Under its name are the parts that it is made of, for a
 * layout of your own.
 */
export const Booker = /* @__PURE__ */ Object.assign(BookerAtom, bookerParts);
