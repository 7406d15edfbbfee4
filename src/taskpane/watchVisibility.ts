/** Tells whether the pane can be seen: the page may be in a tab behind, and Excel may have closed the pane around it. */
export function watchVisibility(onChange: (isHidden: boolean) => void): void {
  let isPaneClosed = false;
  const tell = (): void => onChange(isPaneClosed || document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', tell);
  // An Excel that cannot say so closes the page with the pane.
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      isPaneClosed = visibilityMode === Office.VisibilityMode.hidden;
      tell();
    })
    .catch(tell);
  tell();
}
