/** Why a call of ours cannot be written with the functions that every spreadsheet has. */
export class NoNativeForm extends Error {}
