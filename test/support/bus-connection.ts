import { once } from 'node:events';
import dbus, { type Message, type MessageBus } from 'dbus-next';

/** Answers a method call: the signature and values of the reply; undefined when the method is not known. */
export type MethodAnswer = { signature: string; body: unknown[] } | undefined;

/** A connection to a test's private bus that can own a name, answer calls, make calls and watch signals. */
export class BusConnection {
  readonly #bus: MessageBus;

  private constructor(bus: MessageBus) {
    this.#bus = bus;
  }

  static async open(busAddress: string): Promise<BusConnection> {
    const bus = dbus.sessionBus({ busAddress });
    await once(bus, 'connect');
    // The bus ends with the test; a connection that it cuts is nothing to report.
    bus.on('error', () => {});
    return new BusConnection(bus);
  }

  close(): void {
    this.#bus.disconnect();
  }

  /** Takes a well-known name; throws when another program owns it. */
  async own(name: string): Promise<void> {
    const reply = await this.#bus.requestName(name, dbus.NameFlag.DO_NOT_QUEUE);
    if (reply !== dbus.RequestNameReply.PRIMARY_OWNER) throw new Error(`${name} is owned by another program on this bus.`);
  }

  /** Resolves when a program owns a well-known name that none owns yet. */
  async whenOwned(name: string): Promise<void> {
    const driver = 'org.freedesktop.DBus';
    const owned = new Promise<void>((resolve) => {
      this.#bus.on('message', ({ sender, member, body }) => {
        if (sender === driver && member === 'NameOwnerChanged' && body[0] === name && body[2] !== '') resolve();
      });
    });
    const rule = `type='signal',sender='${driver}',member='NameOwnerChanged',arg0='${name}'`;
    await this.call(driver, '/org/freedesktop/DBus', `${driver}.AddMatch`, 's', [rule]);
    await owned;
  }

  /** Answers the calls of one interface; the handler sees the caller as `sender`, which dbus-next's own classes hide. */
  serve(interfaceName: string, answer: (member: string, body: unknown[], call: Message) => MethodAnswer): void {
    this.#bus.addMethodHandler((call: Message): boolean => {
      if (call.interface !== interfaceName) return false;
      const reply = answer(call.member, call.body, call);
      if (!reply) return false;
      this.#bus.send(dbus.Message.newMethodReturn(call, reply.signature, reply.body));
      return true;
    });
  }

  signal(path: string, interfaceName: string, name: string, signature: string, body: unknown[]): void {
    this.#bus.send(dbus.Message.newSignal(path, interfaceName, name, signature, body));
  }

  /** Calls a method and resolves with the values of its reply; rejects with the D-Bus error. */
  async call(destination: string, path: string, member: string, signature = '', body: unknown[] = []): Promise<unknown[]> {
    const [interfaceName = '', name = ''] = splitMember(member);
    const reply = await this.#bus.call(new dbus.Message({ destination, path, interface: interfaceName, member: name, signature, body }));
    return reply?.body ?? [];
  }

  /** Calls `listener` for each signal of one program (its unique name), until the connection closes. */
  async watch(sender: string, listener: (signal: Message) => void): Promise<void> {
    this.#bus.on('message', (message) => {
      if (message.type === dbus.MessageType.SIGNAL && message.sender === sender) listener(message);
    });
    const rule = `type='signal',sender='${sender}'`;
    await this.call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.AddMatch', 's', [rule]);
  }
}

/** 'a.b.Method' → ['a.b', 'Method'] */
function splitMember(member: string): [string, string] {
  const dot = member.lastIndexOf('.');
  return [member.slice(0, dot), member.slice(dot + 1)];
}

/** Takes the values out of a D-Bus `a{sv}`, all levels down. */
export function plain(value: unknown): unknown {
  if (value instanceof dbus.Variant) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (Buffer.isBuffer(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
