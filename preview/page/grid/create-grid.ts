import { LocaleType, LogLevel, mergeLocales, RedoCommand, UndoCommand, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import coreZhTW from '@univerjs/preset-sheets-core/locales/zh-TW';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableZhCN from '@univerjs/preset-sheets-table/locales/zh-CN';
import tableZhTW from '@univerjs/preset-sheets-table/locales/zh-TW';
import type { PageLocale } from '../appearance';
import { TABLE_THEME } from './table-theme';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

export interface Grid {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

const LOCALE_TYPE: Record<PageLocale, LocaleType> = {
  en: LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
};

/** A Univer spreadsheet in `container`, put together by hand: @univerjs/presets would bring its commercial packages along. */
export function createGrid(container: HTMLElement, locale: PageLocale, dark: boolean): Grid {
  const univer = new Univer({
    locale: LOCALE_TYPE[locale],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, tableEn),
      [LocaleType.ZH_CN]: mergeLocales(coreZhCN, tableZhCN),
      [LocaleType.ZH_TW]: mergeLocales(coreZhTW, tableZhTW),
    },
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    disableAutoFocus: true,
    // The page's own buttons undo what the add-in did, too.
    menu: { [UndoCommand.id]: { hidden: true }, [RedoCommand.id]: { hidden: true } },
  });
  for (const plugin of core.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [TABLE_THEME] });
  // Excel shows no tab over a table.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

export function setGridLocale(grid: Grid, locale: PageLocale): void {
  grid.univer.setLocale(LOCALE_TYPE[locale]);
}
