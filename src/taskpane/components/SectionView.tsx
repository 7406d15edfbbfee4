import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import type { Section } from '../section';
import { paneTexts } from '../texts/paneTexts';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  waiting: { padding: '24px 0' },
});

/** A section once it is there; until then that it is on its way, or why not. */
export function SectionView({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { [section.id]: View } = state.views;
  if (View === undefined) {
    return <Spinner className={styles.waiting} size="tiny" label={paneTexts.sectionLoading(section.title)} />;
  }
  if (View !== 'failed') return <View />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{paneTexts.sectionFailed(section.title)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void pane.open(section)}>{paneTexts.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
