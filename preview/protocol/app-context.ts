import type { ConnectOptions } from './add-in-connection';
import { REQUIREMENTS } from './wire';

/** Numbers of office.js: Excel on the web; a document that may be edited; a task pane; a pane that is shown. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const SHOWN = 2;

/** What the add-in learns of its host when it starts. office.js throws if one of these is missing. */
export function appContext({ appId, locale, documentUrl }: ConnectOptions, settings: readonly (readonly [string, string])[]): object {
  const language = locale.toLowerCase();
  return {
    _id: appId, _appName: EXCEL_WEB, _appVersion: '16.0', _appMinorVersion: 0, _appUILocale: language, _dataLocale: language,
    _docUrl: documentUrl, _clientMode: READ_WRITE, _settings: settings, _reason: 'documentOpened', _osfControlType: TASK_PANE, _eToken: '',
    _correlationId: 'preview', _appInstanceId: appId, _hostFullVersion: '16.0.18000.0', _appDomains: [], _initialDisplayMode: SHOWN,
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
  };
}
