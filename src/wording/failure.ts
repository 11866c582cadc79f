/** 失敗の知らせ: what a person reads when something went wrong that nobody expected. */

export type Failure = 'slack-busy' | 'slack-unreachable' | 'unknown';

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
    case 'unknown':
      return '思わぬ不具合で、お答えできませんでした。';
  }
}

function whatNext(failure: Failure): string {
  return failure === 'unknown'
    ? 'もう一度お試しください。続くときは、この番号を事務局へお知らせください。'
    : '1分ほどおいて、もう一度お尋ねください。';
}
