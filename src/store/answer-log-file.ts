/** 回答の控えの置き場所: beside the journal, in the data folder. */

import { join } from 'node:path';

export const answerLogFile = (folder: string): string => join(folder, 'answers.log');
