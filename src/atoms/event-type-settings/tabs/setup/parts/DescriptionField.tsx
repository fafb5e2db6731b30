'use client';
import { useState } from 'react';
import { FieldContext } from '../../../../../ui/form/fieldContext.js';
import { TextArea } from '../../../../../ui/form/TextArea.js';
import { Markdown } from '../../../../../ui/markdown/Markdown.js';
import { Segmented } from '../../../../../ui/radio-set/Segmented.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** What visitors read about it, to be written or looked at as they see it. */
export function DescriptionField() {
  const { t } = useEventTypeScene().words;
  const description = useSetting('description');
  const [view, setView] = useState<'write' | 'look'>('write');
  const isEmpty = description.value.trim() === '';
  return (
    <SettingField
      setting={description}
      hint={t('eventType.basics.descriptionHint')}
      control={
        <div className="daybook-event-type-wide daybook-description">
          <FieldContext.Provider value={null}>
            <Segmented
              size="s"
              aria-label={t('eventType.basics.descriptionView')}
              options={[
                { value: 'write', label: t('eventType.basics.write') },
                { value: 'look', label: t('eventType.basics.look') },
              ]}
              value={view}
              onValueChange={setView}
            />
          </FieldContext.Provider>
          {view === 'write' ? (
            <TextArea
              rows={5}
              value={description.value}
              onValueChange={(value) => description.set(value, 'description')}
              readOnly={description.isReadOnly}
            />
          ) : (
            <div className="daybook-description-look">
              {isEmpty ? (
                <p className="daybook-text" data-tone="muted">
                  {t('eventType.basics.nothingWritten')}
                </p>
              ) : (
                <Markdown text={description.value} />
              )}
            </div>
          )}
        </div>
      }
    />
  );
}
