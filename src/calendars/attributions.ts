/** Whose work the calendars are; their licences ask that it be said. */
export interface Attribution {
  readonly name: string;
  readonly by: string;
  readonly licence: string;
  readonly home: string;
}

export const ATTRIBUTIONS: readonly Attribution[] = [
  { name: 'date-holidays', by: 'commenthol and contributors', licence: 'ISC; data from Wikipedia, CC BY-SA 3.0', home: 'https://github.com/commenthol/date-holidays' },
  { name: 'chinese-days', by: 'Yawei Sun', licence: 'MIT', home: 'https://github.com/vsme/chinese-days' },
];
