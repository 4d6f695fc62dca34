import type { IDisposable, Univer } from '@univerjs/core';
import { FunctionType, IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionsJson } from '../../functions/functions-json';

/** Offers the add-in's functions while a formula is typed, with their arguments explained, in the language of the metadata. */
export function describeFunctions(univer: Univer, metadata: FunctionsJson): IDisposable {
  return univer.__getInjector().get(IDescriptionService).registerDescriptions(
    metadata.functions.map((each) => ({
      functionName: each.name.toUpperCase(),
      functionType: FunctionType.User,
      description: each.description ?? '',
      abstract: each.description ?? '',
      functionParameter: each.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
