'use client';
import { attendeePhone, ownKindGroups, ownKinds } from '../../../../../event-type/questions/questionKinds.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { iconPaths } from '../../../../../ui/display/iconPaths.js';
import { plusIcon } from '../../../../../ui/display/settingsIcons.js';
import { Menu } from '../../../../../ui/menu/Menu.js';
import type { MenuItem } from '../../../../../ui/menu/menuItem.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { questionIcons } from '../questionIcons.js';
import type { AddedKind, FormBuilder } from '../useFormBuilder.js';

/** The kinds of question, with an example of each; the new one is open at once. */
export function AddQuestion({ builder }: { builder: FormBuilder }) {
  const { t } = useEditor().words;
  const hasPhone = builder.rows.some(
    ({ question }) => question.slug === attendeePhone && !('hidden' in question && question.hidden),
  );
  const item = (value: AddedKind, path: string): MenuItem => {
    const name = value === attendeePhone ? 'attendeePhone' : value;
    return {
      value,
      label: t(`eventType.form.kind.${name}`),
      hint: t(`eventType.form.example.${name}`),
      icon: <Icon path={path} />,
    };
  };
  const groups = ownKindGroups.map((kinds) => kinds.map((kind) => item(kind, questionIcons[kind])));

  function choose(value: string) {
    const kind = value === attendeePhone ? value : ownKinds.find((each) => each === value);
    if (kind) builder.add(kind);
  }

  return (
    <Menu
      label={t('eventType.form.add')}
      groups={hasPhone ? groups : [...groups, [item(attendeePhone, iconPaths.phone)]]}
      onChoose={choose}
      trigger={(trigger) => (
        <Button {...trigger} size="s" className="daybook-form-add">
          <Icon path={plusIcon} />
          {t('eventType.form.add')}
        </Button>
      )}
    />
  );
}
