import { useCallback, useRef, type RefObject } from 'react';

/** A ref and the callback that fills it: Fluent's typings take only the callback under exactOptionalPropertyTypes. */
export function useElement<Kind extends HTMLElement>(): readonly [
  RefObject<Kind>,
  (element: Kind | null) => void,
] {
  const element = useRef<Kind | null>(null);
  const attach = useCallback((attached: Kind | null) => {
    element.current = attached;
  }, []);
  return [element, attach];
}
