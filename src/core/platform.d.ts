/**
 * The few globals that every host of core has (Node, a browser, a worker of either). Core is compiled
 * without Node's and the DOM's types, so whatever it may use from the platform has to be named here.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
