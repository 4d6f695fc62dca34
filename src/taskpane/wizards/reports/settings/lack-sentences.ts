import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import type { Lack, Picture } from '../../../../sheets/reports/pictures';
import type { RawKind } from '../../../../sheets/reports/raw-table';
import type { Speech } from '../../../language-context';

/** "Satisfaction profile: needs columns of very satisfied and satisfied in the table of survey answers." Null where nothing is lacking. */
export function lackSentence({ id, lacks }: Picture, catalogue: CatalogueWords, { words: { reports: { settings, pictures, kindsInside, keys } }, say, locale }: Speech): string | null {
  if (lacks.length === 0) return null;
  const list = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const table = (kind: RawKind) => kindsInside[kind];
  const inputs = lacks.filter((lack): lack is Extract<Lack, { kind: 'input' }> => lack.kind === 'input');
  const phrases = lacks.flatMap((lack) => {
    switch (lack.kind) {
      case 'key': return [say(settings.lack.key, { table: table(lack.table), key: keys[lack.key] })];
      // Columns of one table are named in one phrase.
      case 'input': return lack === inputs[0] ? [say(settings.lack.input, { table: table(lack.table), list: list(inputs.map(({ input }) => catalogue.inputs[input])) })] : [];
      default: return [say(settings.lack[lack.kind], { table: table(lack.table) })];
    }
  });
  return say(settings.lacks, { picture: pictures[id], lacks: list(phrases) });
}
