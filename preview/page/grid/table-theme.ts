/**
 * Excel's TableStyleMedium2 in the colours that Office gives a new workbook since 2023 (accent 1, and a fifth of it). Univer's
 * own table has letters that cannot be read once its colours are turned over for the dark.
 */
export const TABLE_THEME = {
  name: 'preview-medium-2',
  style: {
    headerRowStyle: { bg: { rgb: '#156082' }, cl: { rgb: '#ffffff' } },
    firstRowStyle: { bg: { rgb: '#c0e6f5' } },
    secondRowStyle: { bg: { rgb: '#ffffff' } },
  },
};
