/** What is painted once a time is chosen, and the layouts beside the month's: apart from the first time's, as `laterModel`. */
export { ClockPart } from './composition/ClockPart.js';
export { FormPart } from './composition/FormPart.js';
export { MovingPart } from './composition/MovingPart.js';
export { SuccessPart } from './composition/SuccessPart.js';
export { WeekPart } from './composition/WeekPart.js';
export { DryRunNotice } from './parts/DryRunNotice.js';
export { FormerTime } from './parts/FormerTime.js';
export { LayoutSwitch } from './parts/LayoutSwitch.js';
export { OverlaySwitch } from './parts/OverlaySwitch.js';
export { LengthSelect } from './parts/panel/LengthSelect.js';
export { LongText } from './parts/panel/LongText.js';
export { PanelExtras } from './parts/panel/PanelExtras.js';
export { Selection } from './parts/Selection.js';
