/** 突き合わせるボタンの名前: what the buttons that begin a comparison are registered under. */

/** Of a table that was kept when the bot asked. */
export const keptAction = 'compare-kept';

/** Of a file that was sent to the bot. */
export const sentAction = 'compare-sent';

/** Opens the form. */
export const openAction = 'compare-open';
