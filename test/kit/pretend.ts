/** As much of something as decides what is tested: whatever else of it is looked at is not there. */
export function pretend<Whole>(part: { readonly [Key in keyof Whole]?: Whole[Key] | undefined }): Whole {
  return part as Whole;
}
