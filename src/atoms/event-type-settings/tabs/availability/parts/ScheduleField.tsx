'use client';
import { Button } from '../../../../../ui/action/Button.js';
import { RadioGroup } from '../../../../../ui/choice/RadioGroup.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { choiceValue, hoursOf, scheduleChoices } from '../scheduleChoices.js';
import { choiceTexts } from '../scheduleTexts.js';
import type { ScheduleFacts } from '../useScheduleFacts.js';
import { LatePicture } from './LatePicture.js';

/** Which hours count, and a week of them. */
export function ScheduleField({ facts }: { facts: ScheduleFacts }) {
  const { editor, words, looks, now } = useEditor();
  const { t } = words;
  const setting = useSetting('scheduleId');
  const { schedules, names, weekStart } = facts;
  const { isTeams } = editor;
  const choices = scheduleChoices(schedules, setting.value, isTeams);
  const value = setting.value === null ? 'default' : `${setting.value}`;
  const hours = hoursOf(choices.find((choice) => choiceValue(choice) === value));
  const about = {
    isTeams,
    weekStart,
    hostOf: ({ ownerId }: { ownerId: number }) => (isTeams ? (names.get(ownerId) ?? '') : ''),
  };
  const { onEditSchedule } = looks;
  return (
    <>
      {schedules.length === 0 && (
        <EmptyState icon="calendar" title={t('eventType.hours.emptyTitle')} headingLevel={4}>
          {t('eventType.hours.emptyText')}
        </EmptyState>
      )}
      <SettingField
        setting={setting}
        title={t('eventType.hours.which')}
        hint={t(isTeams ? 'eventType.hours.teamHint' : 'eventType.hours.ownHint')}
        names="body"
      >
        <RadioGroup
          options={choices.map((choice) => ({
            value: choiceValue(choice),
            ...choiceTexts(choice, about, words),
          }))}
          value={value}
          onValueChange={(chosen) => setting.set(chosen === 'default' ? null : Number(chosen))}
          readOnly={setting.isReadOnly}
        />
      </SettingField>
      {hours && (
        <div className="daybook-hours-picture">
          <LatePicture key={hours.id} schedule={hours} weekStart={weekStart} words={words} now={now} />
          {onEditSchedule && (
            <Button onClick={() => onEditSchedule(hours.id)}>{t('eventType.hours.edit')}</Button>
          )}
        </div>
      )}
    </>
  );
}
