import type { QueryInfo } from '../host/protocol';
import { OfficeError } from './officeError';

/** What `load` was given, as the request asks for it: "name,items/id", ["name"], { name: true } or { select }. */
export function loadOption(option: unknown): QueryInfo {
  if (option === undefined || option === null) return {};
  if (typeof option === 'string') return { Select: names(option) };
  if (Array.isArray(option)) return { Select: option.map(String) };
  if (typeof option !== 'object') throw new OfficeError('InvalidArgument', 'load takes names of properties.');
  const { select, expand, top, skip } = option as Record<string, unknown>;
  const isQuery = [select, expand, top, skip].some(
    (part) => typeof part !== 'undefined' && typeof part !== 'boolean',
  );
  if (!isQuery) return { Select: namesIn(option, '') };
  return {
    ...(select === undefined ? {} : { Select: listed(select) }),
    ...(expand === undefined ? {} : { Expand: listed(expand) }),
    ...(typeof top === 'number' ? { Top: top } : {}),
    ...(typeof skip === 'number' ? { Skip: skip } : {}),
  };
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim().replaceAll('.', '/'))
    .filter((name) => name !== '');
}

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : names(String(value));
}

function namesIn(option: object, prefix: string): string[] {
  return Object.entries(option).flatMap(([name, value]: [string, unknown]) => {
    if (value === true) return [prefix + name];
    return typeof value === 'object' && value !== null ? namesIn(value, `${prefix}${name}/`) : [];
  });
}
