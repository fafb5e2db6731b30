'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Dictionary, DictionaryOverrides } from '../i18n/dictionary.js';
import { textDirection } from '../i18n/direction.js';
import { createFormatters, type Formatters, type HourCycle } from '../i18n/formatters.js';
import { loadDictionary } from '../i18n/loadDictionary.js';
import { createTranslator } from '../i18n/translator.js';

/** Made once for each clock, when it is first wanted: every set of them makes Intl formatters of its own, and those cost. */
function formattersOf(locale: string): (hourCycle?: HourCycle) => Formatters {
  let usual: Formatters | undefined;
  let other: Formatters | undefined;
  return (hourCycle) => {
    usual ??= createFormatters({ locale });
    if (hourCycle === undefined || hourCycle === usual.hourCycle) return usual;
    other ??= createFormatters({ locale, hourCycle });
    return other;
  };
}

const isEnglish = (locale: string) => /^en\b/i.test(locale);

/**
 * The dictionary and formatters of a language. English is there at once; another language is loaded, and until it has
 * come the words are English while dates and times are already the language's own.
 */
export function useWords(locale: string, labels: DictionaryOverrides | undefined) {
  const [loaded, setLoaded] = useState<{ locale: string; dictionary: Readonly<Partial<Dictionary>> | null }>({
    locale: 'en',
    dictionary: null,
  });

  useEffect(() => {
    let isCurrent = true;
    if (isEnglish(locale)) return;
    loadDictionary(locale).then(
      (dictionary) => isCurrent && setLoaded({ locale, dictionary }),
      () => {
        // English stays: words in another language are better than none.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);

  const dictionary = loaded.locale === locale ? loaded.dictionary : null;
  // A language without a dictionary is shown in English, and read aloud and laid out as English; with the host's own
  // words it is what the host says it is.
  const language = dictionary === null && !labels && !isEnglish(locale) ? 'en' : locale;
  return useMemo(
    () => ({
      locale,
      language,
      direction: textDirection(language),
      t: createTranslator({ locale, dictionary, overrides: labels }),
      formatters: formattersOf(locale),
    }),
    [locale, language, dictionary, labels],
  );
}
