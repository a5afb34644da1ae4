using EditorialLint.Language.Confusions;

namespace EditorialLint.Training.Confusions;

/// <summary>A word of a text that belongs to sets of confusable words, in its context.</summary>
/// <param name="Uses">The word as a member of pairs.</param>
/// <param name="Features">Hashes of its context.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Part">The part of the data that it is learned or measured with, from 0.</param>
/// <param name="Text">The sentence around it, for reports.</param>
internal sealed record ConfusionSample(ConfusionUse[] Uses, uint[] Features, ConfusionSource Source, int Part, string Text)
{
    /// <summary>For each use the logarithm of the odds of the pair's left word by the class that the place asks for.</summary>
    internal float[] Priors { get; } = new float[Uses.Length];
}
