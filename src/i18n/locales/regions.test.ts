import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { parseInstant } from '../../time/instant.js';
import { parseMonth } from '../../time/month.js';
import { parseZone } from '../../time/zone.js';
import { createFormatters } from '../formatters.js';
import { weekStart } from '../weekStart.js';

const day = parseDay('2026-11-12');
const london = parseZone('Europe/London');
const opens = parseInstant('2026-11-12T09:00Z');
const closes = parseInstant('2026-11-12T17:30Z');
const [sunday, monday, saturday] = [0, 1, 6];

/** Marks that steer the direction are not seen, and spaces are not told apart. */
const seen = (text: string) => text.replace(/[\u200e\u200f]/g, '').replace(/\s/g, ' ');

describe('the ways of a region', () => {
  it.each([
    ['en', monday, 12, 'Thursday 12 November 2026', '9:00 am – 5:30 pm', '9 – 15 November 2026', '1,200'],
    ['de', monday, 24, 'Donnerstag, 12. November 2026', '09:00 – 17:30', '9.–15. November 2026', '1.200'],
    ['fr', monday, 24, 'jeudi 12 novembre 2026', '09:00 – 17:30', '9–15 novembre 2026', '1 200'],
    [
      'es',
      monday,
      24,
      'jueves, 12 de noviembre de 2026',
      '09:00 – 17:30',
      '9–15 de noviembre de 2026',
      '1200',
    ],
    ['it', monday, 24, 'giovedì 12 novembre 2026', '09:00 – 17:30', '09–15 novembre 2026', '1200'],
    ['nl', monday, 24, 'donderdag 12 november 2026', '09:00 – 17:30', '9–15 november 2026', '1.200'],
    ['ja', sunday, 24, '2026年11月12日木曜日', '09:00 – 17:30', '2026年11月9日～2026年11月15日', '1,200'],
    ['ar', saturday, 12, 'الخميس، 12 نوفمبر 2026', '9:00 ص – 5:30 م', '9–15 نوفمبر 2026', '1,200'],
    [
      'en-US',
      sunday,
      12,
      'Thursday, November 12, 2026',
      '9:00 am – 5:30 pm',
      'November 9 – 15, 2026',
      '1,200',
    ],
    ['en-AU', monday, 12, 'Thursday 12 November 2026', '9:00 am – 5:30 pm', '9–15 November 2026', '1,200'],
    ['de-AT', monday, 24, 'Donnerstag, 12. November 2026', '09:00 – 17:30', '9.–15. November 2026', '1 200'],
    ['fr-CA', sunday, 24, 'jeudi 12 novembre 2026', '09 h 00 – 17 h 30', '9–15 novembre 2026', '1 200'],
    [
      'pt-PT',
      sunday,
      24,
      'quinta-feira, 12 de novembro de 2026',
      '09:00 – 17:30',
      '9–15 de novembro de 2026',
      '1200',
    ],
    ['ar-EG', saturday, 12, 'الخميس، ١٢ نوفمبر ٢٠٢٦', '٩:٠٠ ص – ٥:٣٠ م', '٩–١٥ نوفمبر ٢٠٢٦', '١٬٢٠٠'],
    ['ar-MA', monday, 24, 'الخميس، 12 نونبر 2026', '09:00 – 17:30', '9–15 نونبر 2026', '1.200'],
    ['ar-SA', sunday, 12, 'الخميس، ١٢ نوفمبر ٢٠٢٦', '٩:٠٠ ص – ٥:٣٠ م', '٩–١٥ نوفمبر ٢٠٢٦', '١٬٢٠٠'],
    ['fa', saturday, 24, 'پنجشنبه ۱۲ نوامبر ۲۰۲۶', '۰۹:۰۰ – ۱۷:۳۰', '۹ تا ۱۵ نوامبر ۲۰۲۶', '۱٬۲۰۰'],
    ['ja-JP', sunday, 24, '2026年11月12日木曜日', '09:00 – 17:30', '2026年11月9日～2026年11月15日', '1,200'],
  ])('are kept in %s', (locale, firstDay, hourCycle, fullDay, times, days, count) => {
    const f = createFormatters({ locale });
    expect(weekStart(locale)).toBe(firstDay);
    expect(f.hourCycle).toBe(hourCycle);
    expect(seen(f.fullDay(day))).toBe(fullDay);
    expect(seen(f.timeRange(opens, closes, london))).toBe(times);
    expect(seen(f.dayRange(parseDay('2026-11-09'), parseDay('2026-11-15')))).toBe(days);
    expect(seen(f.count(1200))).toBe(count);
  });

  // Brazil: how Intl sets the dash of a range differs between its versions.
  it('are kept in pt-BR', () => {
    const f = createFormatters({ locale: 'pt-BR' });
    expect([weekStart('pt-BR'), f.hourCycle, f.fullDay(day), f.count(1200)]).toEqual([
      sunday,
      24,
      'quinta-feira, 12 de novembro de 2026',
      '1.200',
    ]);
    expect(seen(f.dayRange(parseDay('2026-11-09'), parseDay('2026-11-15')))).toMatch(
      /^9 ?– ?15 de novembro de 2026$/,
    );
  });

  it('write a range of days in Japanese as two whole days', () => {
    const f = createFormatters({ locale: 'ja' });
    expect(f.dayRange(parseDay('2026-12-28'), parseDay('2027-01-03'))).toBe('2026年12月28日～2027年1月3日');
    expect(f.dayRangeInYear(parseDay('2026-11-30'), parseDay('2026-12-06'))).toBe('11月30日～12月6日');
  });
});

describe('another calendar', () => {
  it.each([
    ['ja-u-ca-japanese', '令和8年11月12日木曜日', '令和8年11月'],
    ['th-TH-u-ca-buddhist', 'วันพฤหัสบดีที่ 12 พฤศจิกายน 2569', 'พฤศจิกายน 2569'],
    ['zh-TW-u-ca-roc', '民國115年11月12日星期四', '民國115年11月'],
  ])('counts its years where the tag asks for it (%s)', (locale, fullDay, month) => {
    const f = createFormatters({ locale });
    expect([f.fullDay(day), f.month(parseMonth('2026-11')), f.dayOfMonth(day)]).toEqual([
      fullDay,
      month,
      expect.stringMatching(/^12/),
    ]);
  });

  it.each([
    ['en-GB-u-ca-hebrew', 'Thursday 12 November 2026 (2 Kislev 5787)', 'November 2026'],
    ['fa-IR-u-ca-persian', 'پنجشنبه ۱۲ نوامبر ۲۰۲۶ (۲۱ آبان ۱۴۰۵)', 'نوامبر ۲۰۲۶'],
    ['ar-SA-u-ca-islamic-umalqura', 'الخميس، ١٢ نوفمبر ٢٠٢٦ (٢ جمادى الآخرة ١٤٤٨ هـ)', 'نوفمبر ٢٠٢٦'],
  ])('with other months is told beside a whole date, and the grid stays (%s)', (locale, fullDay, month) => {
    const f = createFormatters({ locale });
    expect([seen(f.fullDay(day)), seen(f.month(parseMonth('2026-11')))]).toEqual([fullDay, month]);
  });

  it.each(['th', 'fa', 'ar-SA', 'ps', 'en-u-ca-iso8601'])(
    'is not shown where the tag does not ask for it (%s)',
    (locale) => {
      const f = createFormatters({ locale });
      expect(seen(f.month(parseMonth('2026-11')))).toMatch(/2026|٢٠٢٦|۲۰۲۶/);
      expect(f.fullDay(day)).not.toContain('(');
    },
  );
});
