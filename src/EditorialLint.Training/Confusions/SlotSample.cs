namespace EditorialLint.Training.Confusions;

/// <summary>A word of a text as the place it fills.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Part">The part of the data that it is learned or measured with, from 0.</param>
/// <param name="Features">Hashes of its context.</param>
internal readonly record struct SlotSample(byte Class, byte Part, uint[] Features);
