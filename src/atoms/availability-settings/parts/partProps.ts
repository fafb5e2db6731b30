import type { DayModel, EditorModel, RangeModel } from '../availabilitySettings.model.js';
import type { AvailabilityScene } from '../composition/AvailabilityScene.js';

/** What a part is given of the scene, with what is edited in it. */
export interface PartProps extends AvailabilityScene {
  readonly editor: EditorModel;
}

export interface DayRowProps extends PartProps {
  readonly day: DayModel;
  /** Names of the weekdays, from Sunday on. */
  readonly names: readonly string[];
}

export interface RangeRowProps extends DayRowProps {
  readonly range: RangeModel;
  readonly index: number;
  /** Of the weekday. */
  readonly name: string;
  readonly onRemove: () => void;
}
