import { returnQuery } from '../../../contract/consent.schema.js';
import { callbackInput } from '../calendars/input.js';
import type { RulesOf } from '../rule.js';

const readApps = { permission: 'APPS_READ' } as const;
const writeApps = { permission: 'APPS_WRITE' } as const;

export const conferencingRules: RulesOf<'conferencing'> = {
  'conferencing.list': readApps,
  'conferencing.connect': { ...writeApps, status: 200 },
  'conferencing.getAuthUrl': { ...writeApps, input: returnQuery },
  'conferencing.saveCredentials': { input: callbackInput },
  'conferencing.getDefault': readApps,
  'conferencing.setDefault': { ...writeApps, status: 200 },
  'conferencing.disconnect': writeApps,
};
