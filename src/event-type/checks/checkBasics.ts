import { type Said, said } from '../../i18n/said.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import { isLength, longestLength, shortestLength } from '../lengths/lengths.js';
import { isWebAddress, placeFault } from '../places/placeFault.js';
import type { SettingCheck, SettingFault } from '../settingFault.js';

const fault = (key: SettingKey, text: Said, part: string | null = null): SettingFault => ({
  key,
  part,
  text,
});

const limits = { min: shortestLength, max: longestLength };

function lengthFaults({ lengthInMinutes, lengthInMinutesOptions: options }: SettingValues): SettingFault[] {
  const isOne = isLength(lengthInMinutes);
  const wrong = isOne ? [] : [fault('lengthInMinutes', said('eventType.basics.lengthWrong', limits))];
  if (options.length === 0) return wrong;
  const key = 'lengthInMinutesOptions';
  if (!options.every(isLength)) return [...wrong, fault(key, said('eventType.basics.lengthWrong', limits))];
  const twice = options.find((length, place) => options.indexOf(length) < place);
  if (twice !== undefined) {
    return [...wrong, fault(key, said('eventType.basics.lengthTwice', { minutes: twice }))];
  }
  const isAmong = options.includes(lengthInMinutes);
  return isAmong || !isOne ? wrong : [fault('lengthInMinutes', said('eventType.basics.lengthNotAmong'))];
}

function placeFaults({ locations }: SettingValues): SettingFault[] {
  if (locations.length === 0) return [fault('locations', said('eventType.basics.placesMissing'))];
  return locations.flatMap((place, index) => {
    const text = placeFault(place);
    return text ? [fault('locations', text, `${index}`)] : [];
  });
}

function videoFaults({ calVideoSettings }: SettingValues): SettingFault[] {
  const address = calVideoSettings?.redirectUrlOnExit ?? '';
  if (address === '' || isWebAddress(address)) return [];
  return [fault('calVideoSettings', said('eventType.basics.linkWrong'), 'redirectUrlOnExit')];
}

export const checkBasics: SettingCheck = (values) => [
  ...(values.title.trim() === '' ? [fault('title', said('eventType.basics.titleMissing'))] : []),
  ...(values.slug === '' ? [fault('slug', said('eventType.basics.slugMissing'))] : []),
  ...lengthFaults(values),
  ...placeFaults(values),
  ...videoFaults(values),
];
