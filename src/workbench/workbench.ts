import './page/page.css';
import { functionsMetadata } from './grid/functionsMetadata';
import { startGrid } from './grid/startGrid';

const grid = document.getElementById('grid');
if (grid === null) throw new Error('The page has no element "grid"');
const metadata = functionsMetadata(await (await fetch('../functions.json')).json());
startGrid(grid, { namespace: 'HEDGE', metadata, invoke: () => [[150]] }, { id: 'book', sheetOrder:['s1'], sheets:{s1:{id:'s1',name:'Start',cellData:{0:{0:{v:2},1:{f:'=HEDGE.CONTRACTS(1,2,3)'}}}}} });
