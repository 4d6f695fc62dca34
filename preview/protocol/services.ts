import { choiceArgument, textArgument } from '../objects/arguments';
import { ref, type ObjectClass } from '../objects/object-class';
import type { Services } from './dispatcher';

/** What an add-in's runtime tells its host and asks of it, beside the workbook. */
export interface RuntimeHost {
  /** The ribbon's commands may be called: `Office.onReady` has run. */
  onActionsReady(): void;
  /** The custom functions runtime listens. */
  onFunctionsReady(): void;
  /** Answers of custom functions, as `[id, ok, value, errorCode]`. */
  onResults(results: readonly (readonly unknown[])[]): void;
  isVisible(): boolean;
  setVisible(visible: boolean): void;
}

/** Kept for as long as the preview runs; Excel keeps it with the document. */
let startsWithDocument = false;

const addinInternalServiceClass: ObjectClass<RuntimeHost> = {
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: { call: (host) => host.onActionsReady() } },
};

const customFunctionsClass: ObjectClass<RuntimeHost> = {
  name: 'CustomFunctions',
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: { call: (host) => host.onFunctionsReady() },
    SetInvocationArrayResults: { call: (host, [results]) => host.onResults(results as unknown[][]) },
  },
};

/** `Office.addin.showAsTaskpane` and `hide`. */
const appRuntimeServiceClass: ObjectClass<RuntimeHost> = {
  name: 'AppRuntimeService',
  members: {
    SetAppRuntimeState: { call: (host, [state]) => host.setVisible(choiceArgument(state, ['Inactive', 'Background', 'Visible']) === 'Visible') },
    GetAppRuntimeState: { call: (host) => (host.isVisible() ? 'Visible' : 'Background') },
  },
};

/** `Office.addin.setStartupBehavior`. */
const appRuntimePersistenceServiceClass: ObjectClass<RuntimeHost> = {
  name: 'AppRuntimePersistenceService',
  members: {
    SetAppRuntimeStartState: {
      call: (_host, [state]) => {
        startsWithDocument = choiceArgument(state, ['Inactive', 'Background', 'Visible']) !== 'Inactive';
      },
    },
    GetAppRuntimeStartState: { call: () => (startsWithDocument ? 'Background' : 'Inactive') },
  },
};

/** The part of Excel on the web that stands around the workbook: `Excel.createWorkbook` goes there. */
const wacWorkbookClass: ObjectClass<null> = {
  name: 'WacWorkbook',
  members: {
    CreateAndOpenWorkbook: {
      call: (_self, [file], book) => {
        book.otherWorkbooks.open(book.otherWorkbooks.create(textArgument(file)));
      },
    },
  },
};

/** By the names that office.js asks for. `CustomFunctions` is a property of the root in the functions' own requests. */
export function runtimeServices(host: RuntimeHost): Services {
  return {
    'Microsoft.InternalService.AddinInternalService': ref(addinInternalServiceClass, host),
    'Microsoft.ExcelServices.CustomFunctions': ref(customFunctionsClass, host),
    CustomFunctions: ref(customFunctionsClass, host),
    'Microsoft.AppRuntime.AppRuntimeService': ref(appRuntimeServiceClass, host),
    WacPartition: ref(wacWorkbookClass, null),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': ref(appRuntimePersistenceServiceClass, host),
  };
}
