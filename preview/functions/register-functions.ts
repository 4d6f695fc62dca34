import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Book } from '../objects/book';
import { directCalls, type Associations } from './direct-calls';
import type { FunctionCalls } from './function-calls';
import type { FunctionMetadata, FunctionsJson } from './functions-json';
import { GridFunction } from './grid-function';

/** For tests in Node: the functions of `CustomFunctions.associate`, called where they are. */
export function registerFunctions(workbook: Book, associations: Associations, functionsJson: FunctionsJson): RegisteredFunctions {
  const byId = Object.fromEntries(Object.entries(associations).map(([id, mapped]) => [id.toUpperCase(), mapped]));
  const registered = registerCalls(workbook, directCalls(() => byId), functionsJson);
  registered.refresh();
  return registered;
}

/** Functions that formulas may use, until they are taken away again. */
export interface RegisteredFunctions {
  /** Calculates every formula that uses one of them: for when the add-in answers. */
  refresh(): void;
  dispose(): void;
}

/** Lets formulas use the functions of functions.json. Cells keep the values they have, as on opening a file in Excel, until `refresh`. */
export function registerCalls(workbook: Book, calls: FunctionCalls, functionsJson: FunctionsJson): RegisteredFunctions {
  const functions = workbook.injector.get(IFunctionService);
  const names = functionsJson.functions.map((metadata) => metadata.name.toUpperCase());
  functions.registerExecutors(...functionsJson.functions.map((metadata) => (
    new GridFunction(metadata.name.toUpperCase(), metadata, calls, workbook.functionErrors)
  )));
  const descriptions = workbook.injector.get(IDescriptionService).registerDescriptions(functionsJson.functions.map(describe));
  const stop = calls.onAnswered((places) => workbook.calculation.refresh(places.map((place) => ({ ...place, rows: 1, columns: 1 }))));
  const refresh = (): void => workbook.calculation.reread(
    workbook.cells.formulasThat((formula) => names.some((name) => formula.toUpperCase().includes(`${name}(`))),
  );
  return {
    refresh,
    dispose: () => {
      stop();
      descriptions.dispose();
      functions.unregisterExecutors(...names);
      refresh();
    },
  };
}

function describe(metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: metadata.name.toUpperCase(),
    functionType: FunctionType.User,
    description: metadata.description ?? '',
    abstract: metadata.description ?? '',
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional || parameter.repeating ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
