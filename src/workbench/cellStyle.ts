export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** In points. */
  readonly fontSize: number;
  /** "" is no fill. */
  readonly fillColor: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: 'General' | 'Left' | 'Center' | 'Right';
  readonly verticalAlignment: 'Top' | 'Center' | 'Bottom';
  readonly underline: 'None' | 'Single';
  readonly indentLevel: number;
  readonly borders: CellBorders;
}

/** null is no line. */
export interface CellBorders {
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}
