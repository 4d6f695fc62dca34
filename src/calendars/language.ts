/** The languages that calendars and their days are named in. */
export type Language = 'en' | 'zh-CN' | 'zh-TW';
