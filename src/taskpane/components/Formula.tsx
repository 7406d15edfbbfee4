import { Fragment } from 'react';

/** A formula that breaks, where it must, after a comma or a bracket rather than inside a cell's name. */
export function Formula({ text }: { readonly text: string }) {
  const pieces = text.match(/[^,;(]*[,;(]\s*|[^,;(]+$/g) ?? [];
  return pieces.map((piece, index) => (
    // The pieces of one text never change places.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
