import * as v from 'valibot';
import WebSocket from 'ws';

const replySchema = v.union([
  v.looseObject({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.looseObject({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
  v.looseObject({ type: v.literal('event'), method: v.string(), params: v.unknown() }),
]);

type Settle = { resolve: (result: unknown) => void; reject: (reason: Error) => void };

/**
 * A WebDriver BiDi connection (https://w3c.github.io/webdriver-bidi/): commands with numbered replies, and events.
 * Replies are `unknown`: each caller reads the few fields it needs.
 */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Settle>();
  readonly #listeners: ((method: string, params: unknown) => void)[] = [];
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser closed the connection'));
      this.#waiting.clear();
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    return new Bidi(socket);
  }

  send(method: string, params: object = {}): Promise<unknown> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('The browser is closed'));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  onEvent(listener: (method: string, params: unknown) => void): void {
    this.#listeners.push(listener);
  }

  onClose(listener: () => void): void {
    this.#socket.on('close', listener);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const parsed = v.safeParse(replySchema, JSON.parse(text));
    if (!parsed.success) return;
    const message = parsed.output;
    if (message.type === 'event') {
      for (const listener of this.#listeners) listener(message.method, message.params);
      return;
    }
    if (message.id === null) return;
    const settle = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'success') settle?.resolve(message.result);
    else settle?.reject(new Error(`${message.error}: ${message.message}`));
  }
}
