'use client';
import { useState } from 'react';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { VerifiedList } from './parts/VerifiedList.js';
import type { VerifiedResourcesController } from './useVerifiedResources.js';
import type { VerifiedScene } from './verifiedScene.js';

export interface VerifiedResourcesViewProps {
  controller: VerifiedResourcesController;
  isTeams: boolean;
  scene: VerifiedScene;
}

/** Addresses, then numbers. Where one of the two can't be read, the other can still be used. */
export function VerifiedResourcesView({ controller, isTeams, scene }: VerifiedResourcesViewProps) {
  const { t } = scene.words;
  const [news, setNews] = useState('');
  if (controller.status === 'refused') {
    return (
      <section className="daybook-verified" aria-label={t('verified.title')}>
        <EmptyState icon="info" title={t('verified.refusedTitle')} headingLevel={2} role="status">
          {t('verified.refusedText')}
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="daybook-verified" aria-label={t('verified.title')}>
      <header>
        <h2 className="daybook-heading" data-size="xl">
          {t('verified.title')}
        </h2>
        <p className="daybook-text" data-tone="muted">
          {t(isTeams ? 'verified.hintTeam' : 'verified.hint')}
        </p>
      </header>
      <VerifiedList verified={controller.emails} scene={scene} say={setNews} />
      <VerifiedList verified={controller.phones} scene={scene} say={setNews} />
      <LiveRegion message={news} />
    </section>
  );
}
