/** Of an entry that has nothing of this. */
export const plain = {
  label: '',
  about: '',
  standing: null,
  seats: [],
  who: '',
  instruments: [],
  outcome: '',
  isWithdrawn: false,
};
