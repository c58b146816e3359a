/** What stands in a channel or group when a program begins to read along there, or stops. Who sees what it shows is said by the panel’s sentence. */
export const notice = {
  begins: () => '**From now on, a program reads along here.**',
  ends: () => '**No program reads along here any more.**',
};
