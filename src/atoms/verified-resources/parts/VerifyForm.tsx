'use client';
import { useState } from 'react';
import type { VerifiedListProps } from '../verifiedListProps.js';
import { WhereForm } from './WhereForm.js';
import { WhichCodeForm } from './WhichCodeForm.js';

export interface VerifyFormProps extends VerifiedListProps {
  onDone: () => void;
}

/** First where the code goes, then the code. */
export function VerifyForm({ verified, scene, say, onDone }: VerifyFormProps) {
  const { t } = scene.words;
  const [value, setValue] = useState('');
  const [sentAt, setSentAt] = useState<number | null>(null);

  if (sentAt === null) {
    return (
      <WhereForm
        first={value}
        verified={verified}
        scene={scene}
        onSent={(to) => {
          setValue(to);
          setSentAt(scene.now());
        }}
        onCancel={onDone}
      />
    );
  }
  return (
    <WhichCodeForm
      to={value}
      sentAt={sentAt}
      verified={verified}
      scene={scene}
      onVerified={() => {
        say(t(verified.isDryRun ? 'verified.dryRun' : 'verified.done', { to: value }));
        onDone();
      }}
      onOther={() => setSentAt(null)}
      onCancel={onDone}
    />
  );
}
