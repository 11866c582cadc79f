/** はじめ: starts everything that the page does in the browser. */

import { startActing } from './act.js';
import { startAttaching } from './attach.js';
import { startComboboxes } from './combobox.js';
import { startForms } from './form.js';
import { startHints } from './hints.js';
import { arrive, refresh, scrollToEnd, startLive } from './live.js';
import { startMoments } from './moment.js';
import { startWriting } from './write.js';

startComboboxes(); // First: Escape closes its list before it closes the form
startWriting();
startAttaching();
startHints();
startForms();
startMoments(); // After the forms, which put back what was chosen
startActing();
startLive();
scrollToEnd();
arrive();
addEventListener('popstate', () => void refresh());
document.documentElement.dataset['ready'] = 'true';
