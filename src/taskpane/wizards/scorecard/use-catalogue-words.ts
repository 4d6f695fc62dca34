import { catalogueWords, type CatalogueWords } from '../../../sheets/kpi/catalogue-words';
import { useWords } from '../../language-context';

/** What the catalogue says in the planner's language. */
export function useCatalogueWords(): CatalogueWords {
  return catalogueWords(useWords().locale);
}
