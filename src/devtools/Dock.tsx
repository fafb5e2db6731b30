'use client';
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Cal } from '../provider/CalContext.js';
import type { Sandbox } from '../sandbox/createSandbox.js';
import type { Record } from './record/createRecord.js';
import { CacheTab } from './tabs/CacheTab.js';
import { MachinesTab } from './tabs/MachinesTab.js';
import { RequestsTab } from './tabs/RequestsTab.js';
import { SandboxTab } from './tabs/SandboxTab.js';
import { TokenTab } from './tabs/TokenTab.js';
import { words } from './words.js';

export interface DockProps {
  cal: Cal;
  record: Record;
  watching: { expireToken: () => void };
  sandbox: Sandbox | undefined;
  isOpenAtFirst: boolean;
}

const all = ['requests', 'token', 'machines', 'cache', 'sandbox'] as const;
type Tab = (typeof all)[number];

/** Tabs as the pattern has them: arrows move, one of them can be reached by Tab. */
export function Dock({ cal, record, watching, sandbox, isOpenAtFirst }: DockProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [tab, setTab] = useState<Tab>('requests');
  const seen = useSyncExternalStore(record.subscribe, record.get, record.get);
  const tabs = all.filter((each) => each !== 'sandbox' || sandbox);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isMoved = useRef(false);

  useEffect(() => {
    if (!isMoved.current) return;
    if (isOpen) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    else opener.current?.focus();
  }, [isOpen]);

  const show = (open: boolean) => {
    isMoved.current = true;
    setOpen(open);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      show(false);
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined || !list.current?.contains(event.target as Node)) return;
    event.preventDefault();
    setTab(next);
    list.current.querySelector<HTMLElement>(`#${next}`)?.focus();
  };

  if (!isOpen) {
    return (
      <div className="all">
        <button ref={opener} type="button" className="open" aria-expanded="false" onClick={() => show(true)}>
          {words.open}
        </button>
      </div>
    );
  }
  return (
    <section className="all dock" aria-label={words.open} onKeyDown={keyed}>
      <div className="head">
        <div ref={list} className="tabs" role="tablist" aria-label={words.tabs}>
          {tabs.map((each) => (
            <button
              key={each}
              id={each}
              type="button"
              role="tab"
              aria-selected={each === tab}
              aria-controls="panel"
              tabIndex={each === tab ? 0 : -1}
              onClick={() => setTab(each)}
            >
              {words[each]}
            </button>
          ))}
        </div>
        <button type="button" aria-label={words.close} onClick={() => show(false)}>
          ×
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it */}
      <div className="body" id="panel" role="tabpanel" aria-labelledby={tab} tabIndex={0}>
        {tab === 'requests' && <RequestsTab calls={seen.calls} onClear={record.clear} />}
        {tab === 'token' && <TokenTab token={seen.token} now={cal.now()} onExpire={watching.expireToken} />}
        {tab === 'machines' && <MachinesTab turns={seen.turns} />}
        {tab === 'cache' && <CacheTab queryClient={cal.queryClient} />}
        {tab === 'sandbox' && sandbox && <SandboxTab sandbox={sandbox} seen={seen} />}
      </div>
    </section>
  );
}
