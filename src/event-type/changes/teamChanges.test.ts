import { describe, expect, it } from 'vitest';
import { createFormatters } from '../../i18n/formatters.js';
import { de } from '../../i18n/locales/de.js';
import { en } from '../../i18n/locales/en.js';
import { createTranslator } from '../../i18n/translator.js';
import type { HostSetting, SettingValues } from '../../queries/event-type/settingValues.js';
import { teamChanges } from './teamChanges.js';

const wordsIn = (locale: string, dictionary: typeof en | typeof de) => ({
  t: createTranslator({ locale, dictionary }),
  f: createFormatters({ locale }),
});
const english = wordsIn('en-GB', en);
const german = wordsIn('de', de);

const host = (userId: number, more: Partial<HostSetting> = {}): HostSetting => ({
  userId,
  mandatory: false,
  priority: 'medium',
  ...more,
});

const values = (more: Partial<SettingValues>) =>
  // SAFETY: what is told of hosts looks at nothing else.
  ({
    schedulingType: 'roundRobin',
    hosts: [host(1), host(2)],
    assignAllTeamMembers: false,
    ...more,
  }) as unknown as SettingValues;

const before = values({});

describe('what changed of who hosts', () => {
  it.each<[string, Partial<SettingValues>, string[]]>([
    ['one more, one less', { hosts: [host(2), host(3)] }, ['One host added', 'One host removed']],
    ['nobody', { hosts: [] }, ['2 hosts removed']],
    [
      'in every booking',
      { hosts: [host(1, { mandatory: true }), host(2)] },
      ['One host more in every booking'],
    ],
    [
      'priorities',
      { hosts: [host(1, { priority: 'high' }), host(2, { priority: 'low' })] },
      ['Priority of 2 hosts changed'],
    ],
    [
      'copies',
      { schedulingType: 'managed', hosts: [host(2), host(3)] },
      ['One copy made', 'One copy deleted'],
    ],
    ['another order', { hosts: [host(2), host(1)] }, ['Hosts changed']],
    [
      'what counts by turns alone',
      { schedulingType: 'collective', hosts: [host(1, { priority: 'high' }), host(2)] },
      ['Hosts changed'],
    ],
  ])('%s', (_, after, told) => {
    expect(teamChanges.hosts(before, values(after), english)).toEqual(told);
  });

  it('is told of the way it is hosted, and in German', () => {
    const after = values({ schedulingType: 'collective', assignAllTeamMembers: true });
    expect(teamChanges.schedulingType(before, after, english)).toEqual([
      'Who hosts: Everybody together, was One by turns',
    ]);
    expect(teamChanges.assignAllTeamMembers(before, after, german)).toEqual(['Alle im Team sind Gastgeber']);
    expect(teamChanges.assignAllTeamMembers(after, before, english)).toEqual(['Hosts are chosen one by one']);
  });
});
