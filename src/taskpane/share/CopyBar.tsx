import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { canOpenCopy } from '../../actions/share/openCopy';
import type { Copy } from '../../actions/share/buildCopy';
import { shareTexts } from '../texts/shareTexts';
import { useElement } from '../useElement';
import { useStore } from '../useStore';
import { download } from './download';
import type { ShareStore } from './shareStore';

interface CopyBarProps {
  readonly copy: Copy;
  readonly store: ShareStore;
}

/** The copy that was built, and where it may go. */
export function CopyBar({ copy, store }: CopyBarProps) {
  const [first, attachFirst] = useElement<HTMLButtonElement>();
  const { wantsFocus } = useStore(store);
  useEffect(() => {
    if (!wantsFocus) return;
    first.current?.focus();
    store.set({ wantsFocus: false });
  }, [first, store, wantsFocus]);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {shareTexts.built(copy.fileName, copy.bytes.length)}
        {copy.formulas && ` ${shareTexts.formulas(copy.formulas)}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={attachFirst} appearance="primary" onClick={() => download(copy)}>
          {shareTexts.download}
        </Button>
        {canOpenCopy() && <Button onClick={() => void store.openIt()}>{shareTexts.openIt}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
