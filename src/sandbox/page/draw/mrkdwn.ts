/** mrkdwn: Slack's own way of writing, with quotes and fenced text, as HTML. */
import { decoded } from './entities.ts';
import { type Html, joined, tag } from './html.ts';
import { drawInline, type Written } from './inline.ts';
import type { DrawNames } from './names.ts';

/** Draws mrkdwn, e.g. the text of a message that has no blocks. */
export function drawMrkdwn(text: string, names: DrawNames): string {
  return mrkdwn(text, { names, verbatim: false }).html;
}

export function mrkdwn(text: string, written: Written): Html {
  const pieces = text.split(/```\n?([\s\S]+?)\n?```\n?/);
  const drawn = pieces.map((piece, at) =>
    at % 2 === 1 ? tag('pre', {}, decoded(piece)) : quotesAndLines(piece, written),
  );
  return joined(drawn);
}

/** Lines that begin with > are a quote, also where that sign was escaped. */
function quotesAndLines(text: string, written: Written): Html {
  const runs: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const quoted = /^(?:>|&gt;)/.test(line);
    const open = runs.at(-1);
    const bare = quoted ? line.replace(/^(?:>|&gt;) ?/, '') : line;
    if (open?.quoted === quoted) open.lines.push(bare);
    else runs.push({ quoted, lines: [bare] });
  }
  const drawn = runs.map(({ quoted, lines }) => {
    const inline = drawInline(lines.join('\n'), written);
    return quoted ? tag('blockquote', {}, inline) : inline;
  });
  return joined(drawn);
}
