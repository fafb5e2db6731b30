'use client';
import { useBookerScene } from './BookerScene.js';

/** What she has booked, and how to change it. */
export function SuccessPart() {
  const { later, model, hostNote, words, now, send } = useBookerScene();
  if (!later || !model.receipt) return null;
  const onStartOver = () => send({ type: 'startedOver' });
  const { receipt, zone } = model;
  if (receipt.by === 'host') {
    return <later.HandedOver booking={receipt.booking} zone={zone} words={words} onStartOver={onStartOver} />;
  }
  return (
    <later.Receipt
      receipt={model.receipt}
      panel={model.panel}
      hostNote={hostNote}
      zone={model.zone}
      now={now()}
      words={words}
      onCancelAsked={() => send({ type: 'cancelAsked' })}
      onCancelDismissed={() => send({ type: 'cancelDismissed' })}
      onCancelConfirmed={(reason) => send({ type: 'cancelConfirmed', reason })}
      onMove={() => send({ type: 'moveChosen' })}
      onStartOver={onStartOver}
    />
  );
}
