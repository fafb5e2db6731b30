'use client';
import { useState } from 'react';
import type { EmailSettings } from '../../../../../queries/event-type/settingValues.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { ConfirmDialog } from '../../../../../ui/dialog/ConfirmDialog.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

const mails = [
  { key: 'disableEmailsToAttendees', who: 'attendees' },
  { key: 'disableEmailsToHosts', who: 'hosts' },
] as const;

/** Whom the server writes to of bookings: of a team in an organization alone. */
export function EmailFields() {
  const { editor, words } = useEditor();
  const { t } = words;
  const setting = useSetting('emailSettings');
  const [asked, setAsked] = useState<(typeof mails)[number] | null>(null);
  if (editor.owner.orgId === undefined) return null;
  const set = (key: keyof EmailSettings, isOff: boolean) => setting.set({ ...setting.value, [key]: isOff });
  return (
    <SettingField setting={setting} hint={t('eventType.advanced.emailsHint')} names="group">
      {mails.map((mail) => (
        <Checkbox
          key={mail.key}
          label={t(`eventType.advanced.${mail.who}Emails`)}
          checked={setting.value[mail.key] !== true}
          onCheckedChange={(isOn) => (isOn ? set(mail.key, false) : setAsked(mail))}
          readOnly={setting.isReadOnly}
        />
      ))}
      {asked && (
        <ConfirmDialog
          title={t(`eventType.advanced.${asked.who}OffTitle`)}
          keepLabel={t('eventType.advanced.emailsKeep')}
          confirmLabel={t('eventType.advanced.emailsOff')}
          onKeep={() => setAsked(null)}
          onConfirm={() => {
            set(asked.key, true);
            setAsked(null);
          }}
        >
          <p className="daybook-text">{t(`eventType.advanced.${asked.who}OffText`)}</p>
        </ConfirmDialog>
      )}
    </SettingField>
  );
}
