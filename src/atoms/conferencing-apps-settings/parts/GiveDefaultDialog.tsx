'use client';
import { BulkFrame } from '../../../event-type/bulk/BulkFrame.js';
import { appName, placeLabel } from '../../../event-type/places/placeLabel.js';
import { useEventTypeWords } from '../../../event-type/useEventTypeWords.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { CheckboxGroup } from '../../../ui/choice/CheckboxGroup.js';
import { Dialog } from '../../../ui/dialog/Dialog.js';
import type { GivenDefault } from '../useGivenDefault.js';

export interface GiveDefaultDialogProps {
  given: GivenDefault;
  t: Translator;
}

/** Which event types take place in the new default from now on. The words of event types are fetched for it. */
export function GiveDefaultDialog(props: GiveDefaultDialogProps) {
  const texts = useEventTypeWords();
  const { given, t } = props;
  if (texts.state === 'ready') return <Choice {...props} />;
  if (texts.state === 'loading') return null;
  return (
    <Dialog
      title={t('error.offline')}
      onClose={given.bulk.close}
      actions={
        <>
          <Button onClick={given.bulk.close}>{t('connect.close')}</Button>
          <Button variant="primary" onClick={texts.retry}>
            {t('booker.retry')}
          </Button>
        </>
      }
    />
  );
}

function Choice({ given: { bulk, place, give }, t }: GiveDefaultDialogProps) {
  const name = place === null ? '' : appName(place);
  const chosen = bulk.chosen.map(({ id }) => String(id));
  return (
    <BulkFrame
      title={t('apps.giveTitle', { name })}
      bulk={bulk}
      t={t}
      isReady={chosen.length > 0}
      onSubmit={give}
    >
      <p className="daybook-text">{t('apps.giveText', { name })}</p>
      <CheckboxGroup
        aria-label={t('apps.giveLabel')}
        options={bulk.eventTypes.map(({ id, settings }) => ({
          value: String(id),
          label: settings.title,
          hint: settings.locations.map((each) => placeLabel(each, t)).join(', '),
        }))}
        value={chosen}
        onValueChange={(values) => {
          const isChosen = (id: number) => values.includes(String(id));
          const ids = bulk.eventTypes.map(({ id }) => id);
          bulk.choose(ids.filter(isChosen), true);
          bulk.choose(
            ids.filter((id) => !isChosen(id)),
            false,
          );
        }}
        readOnly={bulk.state.progress !== null}
      />
    </BulkFrame>
  );
}
