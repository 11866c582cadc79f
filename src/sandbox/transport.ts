/** The port through which Slack's side reaches the app: over HTTP or over a Socket Mode line. */
export type Delivery = {
  kind: 'command' | 'event' | 'interactive';
  payload: Readonly<Record<string, unknown>>;
};

export type DeliveryOptions = {
  /** How the request is signed; only HTTP requests are. */
  signature?: 'good' | 'bad' | 'stale';
  /** Marks the delivery as Slack's nth attempt to send this again. */
  retry?: number;
};

/** What came back: an HTTP status, or its like for a socket (408 no ack in time, 503 no line). */
export type Delivered = { status: number; body: unknown; ms: number };

export type Transport = {
  deliver: (delivery: Delivery, options: DeliveryOptions) => Promise<Delivered>;
};
