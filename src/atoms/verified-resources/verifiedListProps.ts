import type { VerifiedController } from './useVerifiedResources.js';
import type { VerifiedScene } from './verifiedScene.js';

/** What shows those of one kind, and verifies another. */
export interface VerifiedListProps {
  verified: VerifiedController;
  scene: VerifiedScene;
  /** Says aloud what can be seen anyway. */
  say: (text: string) => void;
}
