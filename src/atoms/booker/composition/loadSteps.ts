import { loadLaterWords } from '../../../i18n/loadWords.js';

/** What is painted after the first time is, with the model that it is painted from and its words. */
export async function loadSteps() {
  const [steps] = await Promise.all([
    import('../laterSteps.js'),
    import('../laterModel.js'),
    loadLaterWords(),
  ]);
  return steps;
}
export type LaterSteps = Awaited<ReturnType<typeof loadSteps>>;
