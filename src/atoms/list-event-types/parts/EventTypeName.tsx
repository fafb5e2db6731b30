'use client';
import type { MouseEvent } from 'react';
import type { HostedEventType } from '../../../queries/event-type/hostedEventType.js';
import type { ListEventTypesLooks } from '../listEventTypesLooks.js';

interface EventTypeNameProps {
  id: string;
  eventType: HostedEventType;
  looks: ListEventTypesLooks;
}

/** A press that asks for another tab or window is the browser's. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** The title: a link where the host has a page for it, a button where the host shows it in place; it covers the whole row. */
export function EventTypeName({ id, eventType, looks }: EventTypeNameProps) {
  const { getEventTypeUrl, onOpen } = looks;
  const { title } = eventType.settings;
  if (getEventTypeUrl) {
    return (
      <a
        id={id}
        className="daybook-event-types-name"
        href={getEventTypeUrl(eventType.id)}
        onClick={(event) => {
          if (!onOpen || !isPlain(event)) return;
          event.preventDefault();
          onOpen(eventType);
        }}
      >
        {title}
      </a>
    );
  }
  if (onOpen) {
    return (
      <button id={id} type="button" className="daybook-event-types-name" onClick={() => onOpen(eventType)}>
        {title}
      </button>
    );
  }
  return (
    <span id={id} className="daybook-event-types-name">
      {title}
    </span>
  );
}
