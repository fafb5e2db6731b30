'use client';
import { priceText } from '../../../../event-type/priceText.js';
import { SettingRow } from '../../../../ui/form/SettingRow.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';

/** What it costs. The API only tells. */
export function PaymentsTab() {
  const { editor, words } = useEditor();
  const { t, f } = words;
  const { price, currency } = editor.eventType;
  return (
    <TabSection title={t('eventType.tab.payments')} hint={t('eventType.payments.hint')}>
      <SettingRow
        title={t('eventType.payments.price')}
        hint={t('eventType.payments.where')}
        names="group"
        control={<strong className="daybook-text">{priceText(price, currency, f.locale)}</strong>}
      />
    </TabSection>
  );
}
