export * from './figures';
export { figuresScore, findFigures } from './find-figures';
export { readFigures } from './read-figures';
export { isoMonth, monthSerial, readMonth } from './read-month';
export { meansAll } from './key-words';
