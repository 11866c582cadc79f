/** 失敗の知らせ: what a person reads when something went wrong that nobody expected. */

/**
 * `in-doubt`: the answer was sent, but whether Slack took it is not known. `roles-unknown`: Slack did
 * not tell whether the person is one of those who may.
 */
export type Failure = 'slack-busy' | 'slack-unreachable' | 'in-doubt' | 'roles-unknown' | 'unknown';

/** Returns what happened, whether it was saved, and what to do next. */
export function failureSentence(failure: Failure, id: string): string {
  return `${whatHappened(failure)}何も保存・変更していません。${whatNext(failure)}（エラー番号 ${id}）`;
}

function whatHappened(failure: Failure): string {
  switch (failure) {
    case 'slack-busy':
      return 'Slackが混み合っていて、答えを届けられませんでした。';
    case 'slack-unreachable':
      return 'Slackとの通信が途切れ、答えを届けられませんでした。';
    case 'in-doubt':
      return '答えが届いたか確かめられませんでした。';
    case 'roles-unknown':
      return 'Slackから答えが得られず、あなたが委員や事務局などとして登録されているかを確かめられませんでした。';
    case 'unknown':
      return '思わぬ不具合で、お答えできませんでした。';
  }
}

function whatNext(failure: Failure): string {
  switch (failure) {
    case 'slack-busy':
    case 'slack-unreachable':
      return '1分ほどおいて、もう一度お尋ねください。';
    case 'in-doubt':
      return '届いていなければ、もう一度お尋ねください。';
    case 'roles-unknown':
      return '1分ほどおいて、もう一度お試しください。続くときは、この番号を事務局へお知らせください。';
    case 'unknown':
      return 'もう一度お試しください。続くときは、この番号を事務局へお知らせください。';
  }
}

/** Returns what is said when all was saved, but not all of it could be posted. */
export function notShownSentence(id: string): string {
  return `保存しました。ただし、Slackへの投稿の一部ができませんでした（${id}）。ボットが次につながったときに、もう一度試します。しばらくしても出ないときは、この番号を添えて担当者へお知らせください。`;
}
