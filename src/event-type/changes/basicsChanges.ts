import { videoOf, videoSwitches } from '../places/videoSwitches.js';
import { type ChangeText, switchChange, valueChange } from './changeText.js';
import { placeChanges } from './placeChanges.js';

const description: ChangeText = (before, after, { t }) => {
  if (before.description === '') return [t('eventType.basics.change.descriptionAdded')];
  if (after.description === '') return [t('eventType.basics.change.descriptionRemoved')];
  return [t('eventType.basics.change.descriptionChanged')];
};

const lengths: ChangeText = (before, after, { t, f }) => {
  const [was, is] = [before.lengthInMinutesOptions, after.lengthInMinutesOptions];
  if (is.length === 0) return [t('eventType.basics.change.oneLength')];
  const told = (minutes: readonly number[]) => ({ lengths: f.list(minutes.map(f.length)) });
  const added = is.filter((length) => !was.includes(length));
  const removed = was.filter((length) => !is.includes(length));
  if (was.length === 0) return [t('eventType.basics.change.severalLengths', told(is))];
  return [
    ...(added.length > 0 ? [t('eventType.basics.change.lengthsAdded', told(added))] : []),
    ...(removed.length > 0 ? [t('eventType.basics.change.lengthsRemoved', told(removed))] : []),
  ];
};

const calVideoSettings: ChangeText = (before, after, { t }) => {
  const [was, is] = [videoOf(before), videoOf(after)];
  const texts = videoSwitches
    .filter(({ name }) => was[name] !== is[name])
    .map(({ name, label, isOn }) =>
      t(isOn(is[name]) ? 'eventType.basics.change.videoOn' : 'eventType.basics.change.videoOff', {
        what: t(label),
      }),
    );
  const [url, old] = [is.redirectUrlOnExit || '', was.redirectUrlOnExit || ''];
  if (url === old) return texts;
  return [
    ...texts,
    url === ''
      ? t('eventType.basics.change.videoPageGone')
      : t('eventType.basics.change.videoPage', { address: url }),
  ];
};

const schedule: ChangeText = (_before, { scheduleId }, { t }) => [
  t(scheduleId === null ? 'eventType.hours.change.default' : 'eventType.hours.change.other'),
];

export const basicsChanges = {
  title: valueChange('title', (text) => text || null),
  slug: valueChange('slug', (text) => text || null),
  description,
  hidden: switchChange('hidden'),
  lengthInMinutes: valueChange('lengthInMinutes', (minutes, { f }) => f.length(minutes)),
  lengthInMinutesOptions: lengths,
  locations: placeChanges,
  calVideoSettings,
  scheduleId: schedule,
} as const;
