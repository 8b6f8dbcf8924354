/** Asks for a drawing with the next frame of the screen, once, however often it is asked for. */
export function onceAFrame(draw: () => void): () => void {
  let frame: number | undefined;
  return () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      draw();
    });
  };
}
