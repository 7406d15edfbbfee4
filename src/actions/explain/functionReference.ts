/** What the reference says of the functions, for the pane. */
export interface FunctionReference {
  readonly id: string;
  /** The question that it answers, as the reference groups functions. */
  readonly task: string;
  /** Address of its page, seen from the pane's. */
  readonly page: string;
  readonly summary: string;
  readonly parameters: readonly ParameterReference[];
  readonly returns: string;
  readonly remarks: string;
  /** Such as "#VALUE! a price that is not positive". */
  readonly errors: readonly string[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly source: string;
}

export interface ParameterReference {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The words that it takes, with what each means; none where it takes numbers or cells. */
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
  /** Excel hands it over as cells, not as one value. */
  readonly isCells: boolean;
}

type WithoutMore<Each, Left extends keyof Each> = Omit<Each, Left>;
type WrittenParameter = WithoutMore<ParameterReference, 'words' | 'isCells'>;

/** reference.json, as the build writes it. */
interface WrittenReference {
  readonly tasks: readonly {
    readonly question: string;
    readonly functions: readonly (WithoutMore<FunctionReference, 'task' | 'parameters'> & {
      readonly parameters: readonly WrittenParameter[];
    })[];
  }[];
}

/** functions.json, as Excel reads it. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly dimensionality?: string;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly tooltip: string }[];
  }[];
}

/** Loads the reference from where the pane itself came from. */
export async function loadReference(fetch: typeof globalThis.fetch): Promise<readonly FunctionReference[]> {
  const [reference, metadata] = await Promise.all([
    loadJson(fetch, 'reference.json'),
    loadJson(fetch, 'functions.json'),
  ]);
  return joined(reference as WrittenReference, metadata as Metadata);
}

async function loadJson(fetch: typeof globalThis.fetch, name: string): Promise<unknown> {
  const response = await fetch(name, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${name} was answered with status ${response.status}`);
  return response.json();
}

function joined({ tasks }: WrittenReference, { functions, enums }: Metadata): FunctionReference[] {
  const words = new Map(
    enums.map(({ id, values }) => [
      id,
      values.map(({ name, tooltip }) => ({ word: name, meaning: tooltip })),
    ]),
  );
  return tasks.flatMap(({ question, functions: written }) =>
    written.map((each) => {
      const known = functions.find(({ id }) => id === each.id)?.parameters ?? [];
      return {
        ...each,
        task: question,
        parameters: each.parameters.map((parameter) => {
          const typed = known.find(({ name }) => name === parameter.name);
          return {
            ...parameter,
            words: words.get(typed?.customEnumId ?? '') ?? [],
            isCells: typed?.dimensionality === 'matrix',
          };
        }),
      };
    }),
  );
}
