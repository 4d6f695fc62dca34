import { Link } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Selection } from '../../../../workbook/port';
import { useWords } from '../../../language-context';
import { qualifiedAddress } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';

const FIRST = 12;

/** Cells one after the other, each to be gone to; names of the workbook have no sheet. */
export function PlaceLinks({ places }: { readonly places: readonly Selection[] }) {
  const port = useWorkbook();
  const { words: { parts }, say } = useWords();
  const [all, setAll] = useState(false);
  const shown = (all ? places : places.slice(0, FIRST)).map((place) => (place.sheet === '' ? place.address : qualifiedAddress(place)));
  return (
    <>
      {shown.map((address, index) => (
        <Fragment key={address}>
          {index > 0 && ' · '}
          <Link as="button" inline aria-label={say(parts.problems.goTo, { address })} onClick={() => void port.goTo(address)}>{address}</Link>
        </Fragment>
      ))}
      {places.length > FIRST && <> <Link as="button" inline onClick={() => setAll(!all)}>{all ? parts.problems.showFewer : say(parts.problems.showAll, { count: places.length })}</Link></>}
    </>
  );
}
