import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The style of what only a screen reader meets. */
export function useUnseen(): string {
  return useStyles().unseen;
}
