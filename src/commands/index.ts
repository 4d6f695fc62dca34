// Ribbon buttons. They share the page with the pane, so going somewhere is setting its route.
import { functionRoute, HOME, jobRoute, navigate, SETTINGS } from '../taskpane/route';

/** What each action of the manifest opens. */
const DESTINATIONS: Readonly<Record<string, string>> = {
  openHome: HOME,
  openStaffing: jobRoute('staffing'),
  openForecast: jobRoute('forecast'),
  openToday: jobRoute('today'),
  openShifts: jobRoute('shifts'),
  openRoster: jobRoute('roster'),
  openRosterDesk: jobRoute('roster-desk'),
  openEfficiency: jobRoute('efficiency'),
  openKpis: jobRoute('kpis'),
  openWeights: jobRoute('weights'),
  openScorecard: jobRoute('scorecard'),
  openReports: jobRoute('reports'),
  openCost: jobRoute('cost'),
  openAttrition: jobRoute('attrition'),
  openShare: jobRoute('share'),
  openRepair: jobRoute('repair'),
  openCallLog: jobRoute('call-log'),
  openExplain: jobRoute('explain'),
  openGoals: jobRoute('goals'),
  openFunctions: functionRoute(),
  openSettings: SETTINGS,
};

async function open(destination: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    navigate(destination);
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel greys the button out until it hears this.
    event.completed();
  }
}

// Without Office, on a bare page, there is no ribbon to answer to.
if (typeof Office !== 'undefined') {
  void Office.onReady(() => {
    for (const [action, destination] of Object.entries(DESTINATIONS)) {
      Office.actions?.associate(action, (event: Office.AddinCommands.Event) => open(destination, event));
    }
  });
}
