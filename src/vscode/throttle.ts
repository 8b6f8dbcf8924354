/** How often a view is drawn again at most, in milliseconds. */
const INTERVAL = 200;

/** Runs `work` at once and then at most every 200 ms: five thousand files must not redraw a view five thousand times. */
export function throttle(work: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isWaiting = false;
  const run = (): void => {
    isWaiting = false;
    work();
    timer = setTimeout(() => {
      timer = undefined;
      if (isWaiting) run();
    }, INTERVAL);
  };
  return () => {
    if (timer) isWaiting = true;
    else run();
  };
}
