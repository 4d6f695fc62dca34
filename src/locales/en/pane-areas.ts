export { explain } from './explain';
export { elsewhere } from './elsewhere';
export { pane } from './pane';
export { parts } from './parts';
export { sheets } from './sheets';
export { staffing } from './staffing';
export { writing } from './writing';
