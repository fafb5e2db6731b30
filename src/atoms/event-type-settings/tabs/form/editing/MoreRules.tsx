'use client';
import { useId, useState } from 'react';
import { attendeePhone, isOwn, takesPlaceholder } from '../../../../../event-type/questions/questionKinds.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { EditorProps } from './editorProps.js';
import { WordField } from './WordField.js';

export interface MoreRulesProps extends EditorProps {
  isStored: boolean;
}

/** What few questions need: an example, what holds for links that fill it in, and its identifier. */
export function MoreRules({ isStored, ...props }: MoreRulesProps) {
  const { question, onChange, fault } = props;
  const { t } = useEditor().words;
  const id = useId();
  const [isWanted, setWanted] = useState(false);
  const isOpen = isWanted || fault('slug') !== undefined;
  if (!('disableOnPrefill' in question)) return null;
  const isPhoneOfWhoBooks = question.slug === attendeePhone;
  const slugHint = isPhoneOfWhoBooks
    ? 'eventType.form.slugPhone'
    : isStored
      ? 'eventType.form.slugStored'
      : 'eventType.form.slugNew';
  return (
    <>
      <Button
        variant="quiet"
        size="s"
        className="daybook-question-more"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setWanted(!isOpen)}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        {t('eventType.form.more')}
      </Button>
      {isOpen && (
        <div id={id} className="daybook-question-fields">
          {isOwn(question) && takesPlaceholder(question.type) && (
            <WordField {...props} part="placeholder" label={t('eventType.form.placeholder')} />
          )}
          {isOwn(question) && (
            <Field label={t('eventType.form.slug')} hint={t(slugHint)} error={fault('slug')} data-half="">
              <TextInput
                value={question.slug}
                autoCapitalize="none"
                spellCheck={false}
                readOnly={isPhoneOfWhoBooks && question.type === 'phone'}
                onValueChange={(slug) => onChange({ ...question, slug: slug.trim() }, 'slug')}
              />
            </Field>
          )}
          <Checkbox
            label={t('eventType.form.lock')}
            checked={Boolean(question.disableOnPrefill)}
            onCheckedChange={(disableOnPrefill) => onChange({ ...question, disableOnPrefill })}
          />
        </div>
      )}
    </>
  );
}
