using EditorialLint.Language.Confusions;

namespace EditorialLint.Training.Confusions;

/// <summary>Sets for each word of a pair how sure the model must be of the other: surer than it ever was of one that was right.</summary>
internal sealed class ConfusionLimits
{
    /// <summary>The least odds, whatever clean text says, for slips that many make and for those that few make; and what is added where there was little of it.</summary>
    private const float Least = 1.1f, RareLeast = 3, Unseen = 2;

    /// <summary>How much surer than at the clean text's worst place; and what is added where there was little of it.</summary>
    private const float Margin = 1.3f, RareMargin = 2, Slack = 4;

    /// <summary>As often as a word must have been seen before another is said to stand in its place.</summary>
    private const int Evidence = 4;

    /// <summary>A place that is so much more doubtful than any other of at least so many is an error of the text itself.</summary>
    private const float Outlier = 2;

    private const int Outlying = 20;

    private readonly List<float>[] _clean = [.. Enumerable.Range(0, 2 * ConfusionSets.Pairs.Length).Select(static _ => new List<float>())];
    private readonly List<float>[] _others = [.. Enumerable.Range(0, 2 * ConfusionSets.Pairs.Length).Select(static _ => new List<float>())];

    /// <summary>Adds how sure a model that had not seen the place was of the word that does not stand there.</summary>
    internal void Add(ConfusionSample sample, ConfusionUse use, float score)
    {
        if (sample.Source == ConfusionSource.Unedited)
            return;
        bool capital = char.IsAsciiLetterUpper(sample.Text[sample.Text.IndexOf('[', StringComparison.Ordinal) + 1]);
        (sample.Source == ConfusionSource.News ? _clean : _others)[Side(use)].Add((use.IsLeft ? -score : score) - (capital ? ConfusionReader.CapitalDoubt : 0));
    }

    internal float[] Set()
    {
        float[] limits = new float[_clean.Length];
        for (int side = 0; side < limits.Length; side++)
        {
            bool never = side % 2 == 1 && ConfusionSets.Pairs[side / 2].IsOneWay, common = ConfusionSets.Pairs[side / 2].IsCommon;
            int other = _clean[side ^ 1].Count + _others[side ^ 1].Count, count = _clean[side].Count + _others[side].Count;
            float scarce = 1 / MathF.Sqrt(1 + count), highest = Math.Max(Highest(_clean[side], 0), Highest(_others[side], 1 + (_others[side].Count / 400)));
            limits[side] = never || other < Evidence ? float.PositiveInfinity
                : Math.Max((common ? Least : RareLeast) + (Unseen * scarce), highest + (common ? Margin : RareMargin) + (Slack * scarce));
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
