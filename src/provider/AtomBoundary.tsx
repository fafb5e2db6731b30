'use client';
import { Component, type ReactNode } from 'react';
import { type CalError, isCalConfigError, isCalError } from '../errors/index.js';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';

interface Props {
  t: Translator;
  report: (error: CalError) => void;
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a broken atom from taking the host's page with it. A developer's mistake is thrown on: it must be seen. */
export class AtomBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (isCalError(error)) this.props.report(error);
  }

  override render() {
    const { error } = this.state;
    const { children, fallback, t } = this.props;
    if (error === null) return children;
    if (isCalConfigError(error)) throw error;
    if (fallback !== undefined) return fallback;
    return (
      <div className="daybook-note" data-tone="danger" role="alert">
        <div className="daybook-note-body">
          <strong className="daybook-note-title">{t('booker.brokenTitle')}</strong>
          <p className="daybook-note-text">{t('booker.brokenText')}</p>
          <div className="daybook-note-actions">
            <Button onClick={() => this.setState({ error: null })}>{t('booker.retry')}</Button>
          </div>
        </div>
      </div>
    );
  }
}
