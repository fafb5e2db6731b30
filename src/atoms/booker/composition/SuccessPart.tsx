'use client';
import { HandedOver } from '../parts/HandedOver.js';
import { Success } from '../parts/Success.js';
import type { BookerScene } from './BookerScene.js';

/** What she has booked, and how to change it. */
export function SuccessPart({ model, hostNote, after, words, send }: BookerScene) {
  if (!model.receipt) return null;
  const onStartOver = () => send({ type: 'startedOver' });
  const { receipt, zone } = model;
  if (receipt.by === 'host') {
    return <HandedOver booking={receipt.booking} zone={zone} words={words} onStartOver={onStartOver} />;
  }
  return (
    <Success
      receipt={model.receipt}
      hostNote={hostNote}
      after={after}
      zone={model.zone}
      now={model.now}
      words={words}
      onChanged={(booking) => send({ type: 'bookingChanged', booking })}
      onMove={() => send({ type: 'moveChosen' })}
      onStartOver={onStartOver}
    />
  );
}
