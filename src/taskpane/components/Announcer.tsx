import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says what changed to those who cannot see it. It is there from the start, or readers would miss its first words. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().unseen}>
      {sentence}
    </div>
  );
}
