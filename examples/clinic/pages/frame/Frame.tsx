import type { ReactNode } from 'react';
import { otherLanguageHref, pageHref, words } from '../words/language.js';

interface FrameProps {
  page: 'visitors' | 'staff' | 'hours' | 'meetings' | 'calendars';
  children: ReactNode;
}

/** What stands around every page of the clinic. */
export function Frame({ page, children }: FrameProps) {
  return (
    <>
      <header className="site-header">
        <a className="brand" href={pageHref('/')}>
          <Logo />
          <span className="brand-name">Northside Physio</span>
          <span className="brand-tagline">{words.tagline}</span>
        </a>
        <nav className="site-nav" aria-label="Northside Physio">
          <a href={pageHref('/')} aria-current={page === 'visitors' ? 'page' : undefined}>
            {words.bookNav}
          </a>
          <a className="site-nav-find" href={`${pageHref('/')}#find-us`}>
            {words.findNav}
          </a>
          <a href={pageHref('/staff')} aria-current={page === 'staff' ? 'page' : undefined}>
            {words.staffNav}
          </a>
          <a href={pageHref('/hours')} aria-current={page === 'hours' ? 'page' : undefined}>
            {words.hoursNav}
          </a>
          <a href={pageHref('/meetings')} aria-current={page === 'meetings' ? 'page' : undefined}>
            {words.meetingsNav}
          </a>
          <a href={pageHref('/calendars')} aria-current={page === 'calendars' ? 'page' : undefined}>
            {words.calendarsNav}
          </a>
          <a
            className="site-nav-language"
            href={otherLanguageHref()}
            aria-label={`${words.otherLanguage.short}, ${words.otherLanguage.name}`}
          >
            {words.otherLanguage.short}
          </a>
        </nav>
      </header>
      <main className="site-main">{children}</main>
      <footer className="site-footer" id="find-us">
        <address>
          <strong>Northside Physio</strong>
          <span>14 Chapel Lane, Leeds LS6</span>
          <span>0113 496 0187</span>
        </address>
        <p>{words.footerHours}</p>
        <p className="site-footer-demo">{words.footerDemo}</p>
      </footer>
    </>
  );
}

function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="logo-ground" width="32" height="32" rx="9" />
      <path className="logo-line" d="M10 23V9c0 8 12 6 12 14V9" />
    </svg>
  );
}
