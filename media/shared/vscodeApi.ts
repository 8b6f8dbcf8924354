/** What VS Code puts into every webview page; it can be asked for once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** The line between a webview and its extension, with both languages typed, and the view's own small memory. */
export interface VsCodeApi<From, To, State> {
  send(message: From): void;
  receive(listener: (message: To) => void): void;
  /** What was kept when the view was last shown; undefined at first. */
  remembered(): Partial<State> | undefined;
  remember(state: State): void;
}

/** Opens the line. Messages are taken as typed: both ends are built from the same protocol file. */
export function connectVsCode<From, To, State>(): VsCodeApi<From, To, State> {
  const api = acquireVsCodeApi();
  return {
    // VS Code's own function of that name, not the window's: it has one receiver and takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: message => api.postMessage(message),
    receive: listener => window.addEventListener('message', event => listener(event.data as To)),
    remembered: () => api.getState() as Partial<State> | undefined,
    remember: state => api.setState(state),
  };
}
