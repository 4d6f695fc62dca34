// The bundle that Excel loads to compute formulas. It works without the pane, and before the host's script has come.
import { associate } from './binding/associate';
import { catalogue } from './catalogue/catalogue';

for (const entry of catalogue) associate(entry);
