/** Whose work the calendars are; their licences ask that it be said. */
export interface Attribution {
  readonly name: string;
  readonly by: string;
  readonly licence: string;
  /** Of the data in it, where that is another: from Wikipedia, under a licence that wants changes to be told. */
  readonly dataLicence: string | null;
  readonly home: string;
}

export const ATTRIBUTIONS: readonly Attribution[] = [
  { name: 'date-holidays', by: 'commenthol', licence: 'ISC', dataLicence: 'CC BY-SA 3.0', home: 'https://github.com/commenthol/date-holidays' },
  { name: 'chinese-days', by: 'Yawei Sun', licence: 'MIT', dataLicence: null, home: 'https://github.com/vsme/chinese-days' },
];
