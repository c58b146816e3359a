import { type z } from 'zod';
import { refuseForm } from '../rest/api-error.ts';

/**
 * Reads a request body by its shape.
 * @throws {ApiError} 50035 with Discord's nested `errors`, one for each fault.
 */
export function readBody<Shape extends z.ZodType>(
  shape: Shape,
  body: unknown,
  at: readonly string[] = [],
): z.infer<Shape> {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  throw refuseForm(result.error.issues.map((issue) => ({ ...describeIssue(issue), path: [...at, ...issue.path] })));
}

/** Discord's code and sentence for a fault. Source: answers of Discord's API as its reference and bug threads quote them. */
function describeIssue(issue: z.core.$ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return { code: typeof code === 'string' ? code : 'BASE_TYPE_INVALID', message: issue.message };
    }
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_BAD_TYPE', message: `Must be of type ${issue.expected}.` };
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` };
    case 'invalid_union':
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: 'Value is not one of the choices that Discord knows.' };
    case 'unrecognized_keys':
      return { code: 'UNKNOWN_FIELD', message: `Discord knows no field ${issue.keys.join(', ')} here.` };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
