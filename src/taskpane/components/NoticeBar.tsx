import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Notice } from '../market/marketState';

/** What went wrong, where something did. */
export function NoticeBar({ notice }: { readonly notice: Notice | undefined }) {
  if (!notice) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>
        {notice.title !== undefined && <MessageBarTitle>{notice.title}</MessageBarTitle>}
        {notice.sentence}
      </MessageBarBody>
    </MessageBar>
  );
}
