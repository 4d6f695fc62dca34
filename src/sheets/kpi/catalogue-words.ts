import type { Crucial, FindingCode, Letter } from '../../core/kpi/catalogue/data-rules/finding';
import type { FactorId } from '../../core/kpi/catalogue/factors';
import type { FormulaPhrases, InputNames } from '../../core/kpi/catalogue/formula-in-words';
import type { Aim, ChoiceId, Direction, Half, View } from '../../core/kpi/catalogue/indicator';
import type { Group, IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import type { PerTime, Thing, Unit } from '../../core/kpi/catalogue/measure';
import type { ConventionId } from '../../core/kpi/catalogue/service-level-conventions';
import { kpiWords } from '../../locales/kpi-catalogue';
import type { LocaleName } from '../../locales/locale-name';

/** What a check cell says. */
export type CheckWord = 'good' | 'noValue' | 'above' | 'below';

type Named<K extends string> = Readonly<Record<K, string>>;

/** What every language has to say for the catalogue. An indicator, input, factor or finding without its words does not compile. */
export interface CatalogueWords {
  readonly indicators: Readonly<Record<IndicatorId, { readonly name: string; readonly definition: string }>>;
  /** Other names to look for; not every indicator has one. */
  readonly aliases: Readonly<Partial<Record<IndicatorId, readonly string[]>>>;
  readonly inputs: InputNames;
  readonly factors: Named<FactorId>;
  readonly findings: Named<FindingCode> & { readonly checks: Named<CheckWord>; readonly letters: Named<Letter>; readonly crucial: Named<Crucial> };
  readonly phrases: {
    readonly groups: Named<Group>;
    readonly halves: Named<Half>;
    readonly views: Named<View>;
    readonly aims: Named<Aim>;
    readonly directions: Named<Direction>;
    readonly targets: Named<'goal' | 'observed' | 'convention' | 'none'>;
    readonly units: Named<Unit>;
    readonly per: string;
    readonly things: Named<Thing | PerTime>;
    readonly counted: Named<Thing>;
    readonly choices: Named<ChoiceId>;
    readonly conventions: Named<ConventionId>;
    readonly formula: FormulaPhrases;
  };
}

export function catalogueWords(locale: LocaleName): CatalogueWords {
  return kpiWords(locale);
}
