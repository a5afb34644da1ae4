using EditorialLint.Language.Confusions;

namespace EditorialLint.Training.Confusions;

/// <summary>Sets for each word of a pair how sure the model must be of the other: surer than it ever was of one that was right.</summary>
internal sealed class ConfusionLimits
{
    /// <summary>The least odds, whatever clean text says, and what is added where there was little of it.</summary>
    private const float Least = 1f, Unseen = 12f;

    /// <summary>How much surer than at the clean text's worst place.</summary>
    private const float Margin = 0.8f;

    /// <summary>As often as a word must have been seen before another is said to stand in its place.</summary>
    private const int Evidence = 12;

    /// <summary>A place that is so much more doubtful than any other of at least so many is an error of the text itself.</summary>
    private const float Outlier = 2;

    private const int Outlying = 20;

    private readonly List<float>[] _clean = [.. Enumerable.Range(0, 2 * ConfusionSets.Pairs.Length).Select(static _ => new List<float>())];
    private readonly List<float>[] _others = [.. Enumerable.Range(0, 2 * ConfusionSets.Pairs.Length).Select(static _ => new List<float>())];

    /// <summary>Adds how sure a model that had not seen the place was of the word that does not stand there.</summary>
    internal void Add(ConfusionSample sample, ConfusionUse use, float score)
    {
        if (sample.Source != ConfusionSource.Unedited)
            (sample.Source == ConfusionSource.News ? _clean : _others)[Side(use)].Add(use.IsLeft ? -score : score);
    }

    internal float[] Set()
    {
        float[] limits = new float[_clean.Length];
        for (int side = 0; side < limits.Length; side++)
        {
            bool never = side % 2 == 1 && ConfusionSets.Pairs[side / 2].IsOneWay;
            int other = _clean[side ^ 1].Count + _others[side ^ 1].Count;
            limits[side] = never || other < Evidence ? float.PositiveInfinity
                : Math.Max(Least + (Unseen / MathF.Sqrt(1 + _clean[side].Count + _others[side].Count)), Math.Max(Highest(_clean[side], 0), Highest(_others[side], 1 + (_others[side].Count / 400))) + (ConfusionSets.Pairs[side / 2].IsCommon ? Margin : 3 * Margin));
        }

        return limits;
    }

    /// <summary>How many of the places where a word is right would be found if its other stood there.</summary>
    internal int CountFound(ConfusionUse use, float limit) => _clean[Side(use) ^ 1].Count(score => -score > limit);

    internal int CountClean(ConfusionUse use) => _clean[Side(use)].Count;

    internal static int Side(ConfusionUse use) => (2 * use.Pair.Index) + (use.IsLeft ? 0 : 1);

    private static float Highest(List<float> scores, int skipped)
    {
        if (scores.Count <= skipped)
            return float.NegativeInfinity;
        scores.Sort();
        if (skipped == 0 && scores.Count >= Outlying && scores[^1] - scores[^2] > Outlier)
            skipped = 1;
        return scores[^(skipped + 1)];
    }
}
