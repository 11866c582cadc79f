/** はじめ: starts everything that the page does in the browser. */

import { startActing } from './act.js';
import { startAttaching } from './attach.js';
import { startComboboxes } from './combobox.js';
import { startForms } from './form.js';
import { startHints } from './hints.js';
import { arrive, refresh, scrollToEnd, startLive } from './live.js';
import { startWriting } from './write.js';

startComboboxes(); // First: Escape closes its list before it closes the form
startWriting();
startAttaching();
startHints();
startForms();
startActing();
startLive();
scrollToEnd();
arrive();
addEventListener('popstate', () => void refresh());
document.documentElement.dataset['ready'] = 'true';
