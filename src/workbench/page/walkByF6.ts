/** A part of the page that F6 stops at. */
export interface Stop {
  readonly part: HTMLElement;
  readonly focus: () => void;
}

/**
 * F6 goes on to the next part and Shift+F6 back, as in Excel. Without it nobody leaves the cells by keyboard: there
 * Tab goes from cell to cell. The pane is a page of its own, so its keys are listened to as well.
 */
export function walkByF6(stops: readonly Stop[], frame: HTMLIFrameElement): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const shown = stops.filter(({ part }) => !part.hidden);
    const here = shown.findIndex(({ part }) => part.contains(document.activeElement));
    const next = here + (event.shiftKey ? -1 : 1);
    shown[(next + shown.length) % shown.length]?.focus();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  frame.addEventListener('load', () =>
    frame.contentWindow?.addEventListener('keydown', onKey, { capture: true }),
  );
}
