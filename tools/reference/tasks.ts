/** What a user wants to know, and the folder of functions that answers it, in the order of the index. */
export const TASKS: readonly { readonly group: string; readonly question: string }[] = [
  { group: 'sizing', question: 'How many contracts?' },
  { group: 'exposure', question: 'What am I exposed to?' },
  { group: 'pnl', question: 'What do I gain or lose?' },
  { group: 'portfolio', question: 'What is my whole plan?' },
  { group: 'margin', question: 'When am I liquidated, and what margin do I need?' },
  { group: 'carry', question: 'What does it earn or cost to hold?' },
  { group: 'cost', question: 'What do trades cost?' },
  { group: 'monitoring', question: 'When must I act?' },
  { group: 'statistics', question: 'Which ratio and how much risk?' },
  { group: 'specs', question: 'Where do prices and specs come from?' },
];
