'use client';
import { RecordList } from '../../../settings/records/RecordList.js';
import { Icon } from '../../../ui/display/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import type { VerifiedListProps } from '../verifiedListProps.js';
import { verifiedTexts } from '../verifiedScene.js';
import { VerifyForm } from './VerifyForm.js';

/** Those of one kind, and where another is verified. */
export function VerifiedList({ verified, scene, say }: VerifiedListProps) {
  const part = usePart();
  const { t } = scene.words;
  const { kind, items, error, retry } = verified;
  const texts = verifiedTexts[kind];
  const icon = kind === 'email' ? 'mail' : 'phone';
  return (
    <div className="daybook-verified-kind">
      <h3 className="daybook-heading" data-size="m">
        {t(texts.title)}
      </h3>
      <RecordList
        label={t(texts.title)}
        items={items}
        error={error}
        onRetry={retry}
        failedTitle={t(texts.failed)}
        emptyIcon={icon}
        emptyTitle={t(texts.empty)}
        emptyText={t(texts.emptyText)}
        headingLevel={4}
        addText={t(texts.add)}
        isReadOnly={false}
        t={t}
        row={({ id, value }) => (
          <li key={id} className={part('daybook-record')}>
            <Icon name={icon} />
            <span className="daybook-record-name" dir="ltr">
              {value}
            </span>
            <span className="daybook-badge" data-tone="success">
              {t('verified.badge')}
            </span>
          </li>
        )}
        form={(onDone) => <VerifyForm verified={verified} scene={scene} say={say} onDone={onDone} />}
      />
    </div>
  );
}
