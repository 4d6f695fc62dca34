export { pane } from './pane';
export { parts } from './parts';
export { sheets } from './sheets';
export { staffing } from './staffing';
