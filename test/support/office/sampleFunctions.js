/* global CustomFunctions */
/* Functions for the test of the runtime, written as a built functions.js would hold them. */
(function () {
  function divide(amount, by) {
    if (by === null)
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'by must be given');
    if (by === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    return amount / by;
  }
  function firstCode(cells) {
    return cells[0][0].code;
  }
  function halves(cells) {
    return cells.map(([cell]) => [
      typeof cell === 'number'
        ? cell / 2
        : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no number'),
    ]);
  }
  function broken() {
    throw new Error('a bug');
  }
  CustomFunctions.associate('DIVIDE', divide);
  CustomFunctions.associate('FIRSTCODE', firstCode);
  CustomFunctions.associate('HALVES', halves);
  CustomFunctions.associate('BROKEN', broken);
})();
