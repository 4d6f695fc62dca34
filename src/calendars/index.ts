export { ATTRIBUTIONS, type Attribution } from './attributions';
export { calendarNames, isCalendar, type CalendarName } from './calendar-names';
export { knownUntil, namedDays } from './named-days';
