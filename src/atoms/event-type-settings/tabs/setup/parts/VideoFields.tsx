'use client';
import { hasCalVideo } from '../../../../../event-type/places/placeKinds.js';
import { videoOf, videoSwitches } from '../../../../../event-type/places/videoSwitches.js';
import { CheckboxGroup } from '../../../../../ui/choice/CheckboxGroup.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { type Setting, useSetting } from '../../../composition/useSetting.js';

const groups = [
  {
    part: 'recording',
    title: 'eventType.basics.video.recording',
    hint: 'eventType.basics.video.recordingHint',
  },
  {
    part: 'transcription',
    title: 'eventType.basics.video.transcription',
    hint: 'eventType.basics.video.transcriptionHint',
  },
] as const;

/** What is possible in Cal Video, for as long as it is one of the places. */
export function VideoFields() {
  const { editor, words } = useEditor();
  const { t } = words;
  const setting = useSetting('calVideoSettings');
  const { value, saved, isReadOnly } = setting;
  const video = videoOf({ calVideoSettings: value });
  const before = videoOf({ calVideoSettings: saved });
  if (!hasCalVideo(editor.draft.locations) && setting.faults.length === 0) return null;

  function check(part: (typeof groups)[number]['part'], checked: readonly string[]) {
    const switches = videoSwitches.filter((each) => each.part === part);
    const flags = switches.map(({ name, isOn }) => [name, isOn(checked.includes(name))]);
    setting.set({ ...video, ...Object.fromEntries(flags) });
  }

  /** One of its rows, which is marked for what stands in it alone. */
  const row = (isChanged: boolean, fault: () => string | undefined): Setting<'calVideoSettings'> => ({
    ...setting,
    isChanged,
    fault,
  });
  const page = video.redirectUrlOnExit ?? '';
  return (
    <>
      {groups.map(({ part, title, hint }) => {
        const switches = videoSwitches.filter((each) => each.part === part);
        const isChanged = switches.some(({ name }) => video[name] !== before[name]);
        return (
          <SettingField
            key={part}
            setting={row(isChanged, () => undefined)}
            title={t(title)}
            hint={t(hint)}
            names="body"
          >
            <CheckboxGroup
              options={switches.map(({ name, label }) => ({ value: name, label: t(label) }))}
              value={switches.filter(({ name, isOn }) => isOn(video[name])).map(({ name }) => name)}
              onValueChange={(checked) => check(part, checked)}
              readOnly={isReadOnly}
            />
          </SettingField>
        );
      })}
      <SettingField
        setting={row(
          page !== (before.redirectUrlOnExit ?? ''),
          () => setting.fault('redirectUrlOnExit') ?? setting.fault(),
        )}
        title={t('eventType.basics.video.page')}
        hint={t('eventType.basics.video.pageHint')}
        control={
          <TextInput
            className="daybook-event-type-wide"
            type="url"
            value={page}
            onValueChange={(text) => setting.set({ ...video, redirectUrlOnExit: text || null }, 'videoPage')}
            readOnly={isReadOnly}
            autoComplete="off"
          />
        }
      />
    </>
  );
}
