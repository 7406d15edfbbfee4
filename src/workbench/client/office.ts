import { findWorkbench } from './bridge';
import { installOffice } from './installOffice';

installOffice(window, findWorkbench(window));
