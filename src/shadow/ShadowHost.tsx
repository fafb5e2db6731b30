'use client';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { CalConfigError } from '../errors/index.js';
import { type ShadowStyles, wearStyles } from './wearStyles.js';

export interface ShadowHostProps extends ShadowStyles {
  /** Of the element that the page sees. */
  className?: string | undefined;
  /** A `CalProvider` with atoms in it, or atoms below one. */
  children: ReactNode;
}

const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

function requireStyles({ stylesheet, stylesheetUrl }: ShadowStyles) {
  if (stylesheet !== undefined || stylesheetUrl !== undefined) return;
  throw new CalConfigError({
    code: 'prop_missing',
    what: 'ShadowHost has neither `stylesheet` nor `stylesheetUrl`.',
    why: "A page's sheets don't reach into a shadow tree: what is in it would be bare.",
    todo: 'Give the text of daybook/styles.css as `stylesheet`, or its address as `stylesheetUrl`.',
  });
}

/**
 * React hears an event in a shadow tree once there, and once more outside, where it seems to come from the tree's host: all
 * above would be told twice. What stands in a portal is that portal's own to hear, so the host stands in one that is deaf.
 */
function deafen(place: HTMLElement | null) {
  if (place) place.addEventListener = () => {};
}

/**
 * Shows its children in an open shadow tree, into which no rule of the page reaches, not even `* { all: unset !important }`.
 * For the pages whose rules are stronger than our sheet; all others need none. Panels and dialogs open inside of it. A server
 * renders the host alone. Throws a `CalConfigError` where it is given no sheet.
 */
export function ShadowHost(props: ShadowHostProps) {
  requireStyles(props);
  const { className, children, stylesheet, stylesheetUrl } = props;
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [dressed, setDressed] = useState<ShadowRoot | null>(null);

  const takePlace = useCallback((element: HTMLElement | null) => {
    deafen(element);
    setPlace(element);
  }, []);

  useBeforePaint(() => {
    if (!host) return;
    const tree = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    return wearStyles(tree, { stylesheet, stylesheetUrl }, () => setDressed(tree));
  }, [host, stylesheet, stylesheetUrl]);

  return (
    <div className={className} ref={takePlace}>
      {place && createPortal(<div ref={setHost} />, place)}
      {dressed && createPortal(children, dressed)}
    </div>
  );
}
