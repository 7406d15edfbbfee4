import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { MarketProblem } from '../../model/venueMarket';
import { asSentence } from '../asSentence';
import { marketTexts } from '../texts/marketTexts';

const useStyles = makeStyles({
  button: { marginLeft: '-8px', minWidth: 0 },
  list: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: '0 0 4px',
    paddingLeft: '16px',
    overflowWrap: 'anywhere',
  },
});

interface ProblemListProps {
  readonly venue: string;
  readonly problems: readonly MarketProblem[];
}

/** What a venue said that could not be used; folded, because most of it concerns few rows. */
export function ProblemList({ venue, problems }: ProblemListProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const title = marketTexts.problems(problems.length);
  return (
    <>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${venue}: ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {problems.map(({ sentence }, index) => (
          <li key={index}>{asSentence(sentence)}</li>
        ))}
      </ul>
    </>
  );
}
