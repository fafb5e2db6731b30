import type { Question } from '../../queries/event-type/settingValues.js';
import type { OwnQuestion } from '../questions/questionKinds.js';

const plain = { isDefault: true, disableOnPrefill: false } as const;
const shown = { ...plain, required: false, hidden: false } as const;

/** What every form begins and ends with, as the server answers it. */
export const systemQuestions: { readonly start: readonly Question[]; readonly end: readonly Question[] } = {
  start: [
    { ...plain, type: 'name', slug: 'name', required: true, label: 'your_name' },
    { ...plain, type: 'email', slug: 'email', required: true, hidden: false },
    { isDefault: true, type: 'radioInput', slug: 'location', required: false, hidden: false },
  ],
  end: [
    { ...plain, type: 'text', slug: 'title', required: true, hidden: true },
    { ...shown, type: 'textarea', slug: 'notes' },
    { ...shown, type: 'multiemail', slug: 'guests' },
    { ...shown, type: 'textarea', slug: 'rescheduleReason' },
  ],
};

/** One of the host's own: asked, and may be left empty, unless it is said otherwise. */
export const ownQuestion = (
  question: Pick<OwnQuestion, 'type' | 'slug' | 'label'> & Partial<OwnQuestion> & { options?: string[] },
): OwnQuestion =>
  // SAFETY: the test that makes it gives choices to those kinds that have them.
  ({ isDefault: false, required: false, hidden: false, disableOnPrefill: false, ...question }) as OwnQuestion;
