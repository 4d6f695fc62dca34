export { shareSheet } from '../../locales/en/share-sheet';
export { conversionOf } from './conversion-of';
