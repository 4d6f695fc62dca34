export { pane } from './pane';
export { parts } from './parts';
