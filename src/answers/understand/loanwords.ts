/** 外来語の「ト」: folded to hiragana, the end of コメント looks like the particle と. */

/** A look-behind that holds before a と which is a particle: 「指標と」, but not 「こめんと」. */
export const beforeParticle =
  '(?<!めん|べん|いん|りす|てす|こす|べす|しー|けー|ぽー|のー|れー|ねっ|せっ|さい|ぱく|じぇく|あう)';
