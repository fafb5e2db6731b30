import type { Zone } from './types.js';
import { isZone } from './zone.js';

/** Runtimes that follow CLDR still list these zones by the names on the left. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The zone by the name that people use today, for reading only: what was stored stays stored. */
export function currentZoneName(zone: Zone): Zone {
  const name = renamed[zone];
  // A runtime that is older than the new name keeps the old one.
  return name !== undefined && isZone(name) ? name : zone;
}

/** Every zone that can be chosen, by today's names, each once, sorted, with `UTC`. */
export function allZones(): Zone[] {
  const names = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter(isZone).map(currentZoneName);
  return [...new Set(names)].sort();
}
