import { constantOf } from './constantOf';
import { functionCalls } from './functionCalls';

/** CHOOSE({1,2},Holdings[asset],Holdings[quantity]): columns side by side, the way templates give them to PLAN. */
export function chosenColumns(text: string): readonly string[] | undefined {
  const [call] = functionCalls(text);
  if (!call?.isWhole || call.name.toUpperCase() !== 'CHOOSE') return undefined;
  const [places = '', ...columns] = call.arguments;
  const chosen = constantOf(places)?.[0] ?? [];
  const texts = chosen.flatMap((place) => (typeof place === 'number' ? (columns[place - 1] ?? []) : []));
  return texts.length > 1 && texts.length === chosen.length ? texts : undefined;
}
