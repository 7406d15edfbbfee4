import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateOfficeApi } from './generateOfficeApi';

writeFileSync(join(__dirname, '../../src/workbench/client/officeApi.json'), generateOfficeApi());
