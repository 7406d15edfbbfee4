import { element } from './element';
import type { RibbonButton, RibbonGroup } from './ribbonButtons';

/** What a click does; it may take its time and fail. */
export type OnPress = (button: RibbonButton) => Promise<void>;

/** Draws the add-in's ribbon group. A button that is at work waits, and what went wrong stands beside the group. */
export function drawRibbon({ label, buttons }: RibbonGroup, onPress: OnPress): void {
  const group = element('ribbon', HTMLElement);
  const notice = element('notice', HTMLElement);
  group.ariaLabel = label;
  group.replaceChildren(
    ...buttons.map((description) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = description.tip;
      button.append(icon(description.icon), description.label);
      button.addEventListener('click', () => {
        button.disabled = true;
        notice.textContent = '';
        onPress(description)
          .catch((thrown: unknown) => {
            notice.textContent = thrown instanceof Error ? thrown.message : String(thrown);
          })
          .finally(() => {
            button.disabled = false;
          });
      });
      return button;
    }),
  );
}

function icon(source: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = source;
  image.alt = '';
  return image;
}
