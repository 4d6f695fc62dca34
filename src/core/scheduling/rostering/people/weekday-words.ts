/** Beginnings of the days of the week, Monday first: English, German, French, Spanish, Portuguese, Italian, Dutch, accents left out. */
const BEGINNINGS: readonly RegExp[] = [
  /^(mon?|mondays?|montags?|lun(di|es)?s?|seg(unda)?|lunedi|maandag|ma)$/, /^(tue?s?|tuesdays?|di|dienstags?|mardis?|mar(tes)?|ter(ca)?|martedi|dinsdag)$/,
  /^(wed?s?|wednesdays?|mi|mittwochs?|mercredis?|mie(rcoles)?|qua(rta)?|mer(coledi)?|woensdag|wo)$/, /^(thu?r?s?|thursdays?|do|donnerstags?|jeudis?|jue(ves)?|qui(nta)?|gio(vedi)?|donderdag)$/,
  /^(fri?|fridays?|fr|freitags?|vendredis?|vie(rnes)?|sex(ta)?|ven(erdi)?|vrijdag|vr)$/, /^(sat?|saturdays?|samstags?|sonnabends?|samedis?|sabados?|sab(ato)?|zaterdag|za)$/,
  /^(sun?|sundays?|so|sonntags?|dimanches?|domingos?|dom(enica)?|zondag|zo)$/,
];

const CHINESE = /^(?:每?(?:个|個)?(?:周|週|星期|礼拜|禮拜|逢周|逢週))([一二三四五六日天])$/;
const WEEKEND = /^(weekends?|wochenenden?|week-?ends?|fines? de semana|fin(s|es)? de semana|fine settimana|每?个?(周|週)末)$/;
const WORKDAYS = /^(weekdays?|workdays?|werktags?|工作日|平日)$/;

/** The days of the week that a word means, 0 for Monday; null where it means none. */
export function weekdaysOfWord(word: string): readonly number[] | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '').replace(/^(every|each|all|jeden|chaque|todos los|alle)\s+/, '').trim();
  if (WEEKEND.test(plain)) return [5, 6];
  if (WORKDAYS.test(plain)) return [0, 1, 2, 3, 4];
  const chinese = CHINESE.exec(plain)?.[1];
  if (chinese) return [Math.min(6, '一二三四五六日天'.indexOf(chinese))];
  const index = BEGINNINGS.findIndex((beginning) => beginning.test(plain));
  return index < 0 ? null : [index];
}
