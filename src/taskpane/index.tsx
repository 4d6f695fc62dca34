// The page that Excel opens: the pane where there is an Excel around it, and a friendly word where there is none.
import { createRoot } from 'react-dom/client';
import { displayLanguage, hostTheme, insideExcel, onThemeChange, partitionKey } from '../workbook/host';
import { officeWorkbook } from '../workbook/office-workbook';
import { App } from './app';
import { functionSpace } from './function-space';
import { Outside } from './outside';

async function start(place: HTMLElement): Promise<void> {
  const inside = await insideExcel();
  createRoot(place).render(
    inside
      ? <App port={officeWorkbook(functionSpace(location.search))} host={{ displayLanguage: displayLanguage(), partitionKey: partitionKey(), theme: hostTheme, onThemeChange }} />
      : <Outside officeLoaded={typeof Office !== 'undefined'} language={navigator.language} />,
  );
}

const place = document.getElementById('pane');
if (place) void start(place);
