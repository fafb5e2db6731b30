'use client';
import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import type { ListEventTypesController } from '../useListEventTypes.js';

export interface ListHeadProps {
  controller: ListEventTypesController;
  createButton: ReactNode;
  t: Translator;
}

/** Looking for one, where there are many, and making another. */
export function ListHead({ controller, createButton, t }: ListHeadProps) {
  const { model, search } = controller;
  if (!model.isSearchable && !createButton) return null;
  return (
    <div className="daybook-event-types-head">
      {model.isSearchable && (
        <TextInput
          type="search"
          className="daybook-event-types-search"
          aria-label={t('eventType.list.search')}
          placeholder={t('eventType.list.search')}
          value={model.query}
          onValueChange={search}
          autoComplete="off"
        />
      )}
      {createButton && <div className="daybook-event-types-create">{createButton}</div>}
    </div>
  );
}
