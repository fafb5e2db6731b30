'use client';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { copyChanges } from '../teamHosts.js';

/** More of them are counted. */
const mostNames = 4;

/** Of a managed event type: what saving will make of the pages of others, said before it is saved. */
export function CopyNotices({ nameOf }: { nameOf: (userId: number) => string }) {
  const { editor, words } = useEditor();
  const { t, f } = words;
  const { draft, base } = editor;
  const { forAll, made, gone } = copyChanges(draft, base);
  const { slug } = draft;

  function named(userIds: readonly number[]): string {
    const count = userIds.length - mostNames;
    const names = userIds.slice(0, mostNames).map(nameOf);
    return f.list(count > 0 ? [...names, t('eventType.team.moreNames', { count })] : names);
  }

  return (
    <>
      {(forAll || made.length > 0) && (
        <Notice tone="warning" live="polite" title={t('eventType.team.copiesMade')}>
          {forAll
            ? t('eventType.team.copiesOfAll', { slug })
            : t('eventType.team.copiesMadeText', { names: named(made), slug })}
        </Notice>
      )}
      {gone.length > 0 && (
        <Notice tone="warning" live="polite" title={t('eventType.team.copiesGone')}>
          {t('eventType.team.copiesGoneText', { names: named(gone) })}
        </Notice>
      )}
    </>
  );
}
