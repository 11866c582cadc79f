/** 図: what a picture shows, in finished words and in shares of its area; nothing is drawn here. */

/**
 * How a figure stands: above or below 100, the same, without a judgement, or not there at all.
 *
 * Never said by a colour alone: the words beside it say it too.
 */
export type Tone = 'above' | 'below' | 'same' | 'plain' | 'none';

/** Where something lies along an axis: 0 is its beginning, 1 its end. */
export type Share = number;

/** What the parts of a picture mean. */
export type LegendEntry = {
  sign: Tone | 'target' | 'cut' | 'line' | 'point' | 'guide' | 'link' | 'missing';
  label: string;
};

/** What stands around every picture. */
type Around = {
  title: string;
  subtitle: string;
  legend: readonly LegendEntry[];
  notes: readonly string[];
};

/** From where to where a bar goes; cut where it would go on beyond the end of the axis. */
export type Extent = { from: Share; to: Share; cutAt: 'start' | 'end' | undefined };

export type DrawnBar = {
  /** Nothing where there is no figure: then only the words stand there. */
  extent: Extent | undefined;
  tone: Tone;
  /** A target is an outline, an actual is filled. */
  isTarget: boolean;
  told: string;
};

export type BarsRow = { badge: string; label: string; bars: readonly DrawnBar[] };

export type BarsDrawing = Around & {
  shape: 'bars';
  ticks: readonly { at: Share; label: string }[];
  /** The line that everything is held against. */
  line: Share;
  /** A dashed line: a guide that is nobody's target. */
  guide: Share | undefined;
  groups: readonly { heading: string; rows: readonly BarsRow[] }[];
};

export type BoxText = {
  text: string;
  as: 'main' | 'detail' | 'figure' | 'remark';
};

export type DrawnBox = {
  id: string;
  tone: Tone;
  /** Belongs to the box before it. */
  isInner: boolean;
  texts: readonly BoxText[];
};

export type BoxesDrawing = Around & {
  shape: 'boxes';
  /** Side by side, to be opened wide; or one below the other, to be read on a phone. */
  columnsStand: 'side-by-side' | 'stacked';
  columns: readonly { heading: string; boxes: readonly DrawnBox[] }[];
  links: readonly Link[];
};

/** From one box to another. */
export type Link = { from: string; to: string };

export type DrawnPoint = {
  x: Share;
  /** Counted from below. */
  y: Share;
  kind: 'baseline' | 'target' | 'trial';
  told: string;
};

export type PathDrawing = Around & {
  shape: 'path';
  years: readonly { at: Share; label: string }[];
  levels: readonly { at: Share; label: string }[];
  points: readonly DrawnPoint[];
  /** Dashed, from point to point. */
  guide: readonly { x: Share; y: Share }[];
  /** Years that get no point, and why. */
  gaps: readonly { x: Share; told: string }[];
};

export type Drawing = BarsDrawing | BoxesDrawing | PathDrawing;
