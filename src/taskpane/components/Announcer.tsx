import { useUnseen } from './useUnseen';

/** Says what changed to those who cannot see it. It is there from the start, or readers would miss its first words. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  return (
    <div role="status" aria-live="polite" className={useUnseen()}>
      {sentence}
    </div>
  );
}
