'use client';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useCal } from '../provider/useCal.js';
import type { Sandbox } from '../sandbox/createSandbox.js';
import { Dock } from './Dock.js';
import { devtoolsSheet } from './devtoolsSheet.js';
import { useWatching } from './useWatching.js';

export interface DaybookDevtoolsProps {
  /** The sandbox that stands in for the API, where it lives in this page: its clock, faults, mails and bookings are there then. */
  sandbox?: Sandbox | undefined;
  /** Default `system`. */
  theme?: 'light' | 'dark' | 'system' | undefined;
  /** Open from the start. Default false. */
  isOpen?: boolean | undefined;
}

/**
 * What goes on beneath the atoms: requests, the token, machines, the cache and the sandbox, in a dock at the bottom corner. For
 * who builds the page: put it inside of `CalProvider`, and load it on demand, so that visitors never do. It changes nothing
 * but what you press. Tokens are never shown in full.
 */
export function DaybookDevtools({ sandbox, theme = 'system', isOpen = false }: DaybookDevtoolsProps) {
  const cal = useCal();
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const { record, watching } = useWatching(cal);

  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const shadow = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(devtoolsSheet);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, []);

  return (
    <div ref={host} data-daybook-devtools="" data-theme={theme}>
      {root !== null &&
        createPortal(
          <Dock cal={cal} record={record} watching={watching} sandbox={sandbox} isOpenAtFirst={isOpen} />,
          // SAFETY: React takes a shadow root for a container, which its types do not say of portals.
          root as unknown as Element,
        )}
    </div>
  );
}
