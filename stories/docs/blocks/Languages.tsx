import { languages } from '../../../src/i18n/locale.js';

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string) => names.of(language) ?? language;
const ownNameOf = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language);

/** The languages that come with a dictionary, by their English name and their own. */
export function Languages() {
  return (
    <div className="sb-unstyled docs-block">
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <code>{language}</code> {nameOf(language)} (<span lang={language}>{ownNameOf(language)}</span>)
          </li>
        ))}
      </ul>
    </div>
  );
}
