const OFFICE = 'http://schemas.openxmlformats.org';

export const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
export const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;
export const PACKAGE_RELATIONSHIPS = `${OFFICE}/package/2006/relationships`;
export const CONTENT_TYPES = `${OFFICE}/package/2006/content-types`;
export const SHEET_DRAWING = `${OFFICE}/drawingml/2006/spreadsheetDrawing`;
export const DRAWING = `${OFFICE}/drawingml/2006/main`;
export const CHART = `${OFFICE}/drawingml/2006/chart`;
export const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
