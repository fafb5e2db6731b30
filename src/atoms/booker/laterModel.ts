/**
 * What the controller needs once there are times to choose from: the steps that follow and their model, that of the
 * other layouts, how effects are carried out, and what goes on behind the page. One file of its own, so that it is not
 * in the way of the first time.
 */
export { startBackground } from './background/background.js';
export { transition } from './booker.machine.js';
export { runEffect } from './bookerEffects.js';
export { detailsModel } from './detailsModel.js';
export { keepForReload } from './keptVisit.js';
export { openMoving } from './openMoving.js';
export { receiptModel, unsureModel } from './receiptModel.js';
export { tellChanges } from './tellChanges.js';
export { watchHold } from './watchHold.js';
export { weekModel } from './weekModel.js';
