using EditorialLint.Language.Parsing;

namespace EditorialLint.Training.Evaluation;

/// <summary>Compares the words of the pipeline with those of a treebank; every figure is an F1 in percent.</summary>
internal sealed class Comparison
{
    private readonly List<EvaluatedWord> _gold, _found;
    private readonly Dictionary<(int, int), int> _goldAt;

    internal Comparison(List<EvaluatedWord> gold, List<EvaluatedWord> found)
    {
        _gold = gold;
        _found = found;
        _goldAt = [];
        for (int i = 0; i < gold.Count; i++)
            _goldAt.TryAdd((gold[i].Start, gold[i].End), i);
    }

    internal double Words => Score(static (_, _) => true);

    internal double Sentences
    {
        get
        {
            HashSet<(int, int)> gold = SentenceSpans(_gold), found = SentenceSpans(_found);
            return Percent(found.Count(gold.Contains), gold.Count, found.Count);
        }
    }

    internal double Penn => Score(static (gold, found) => gold.Tag.Penn == found.Tag.Penn);

    internal double Universal => Score(static (gold, found) => gold.Tag.Universal == found.Tag.Universal);

    internal double Lemma => Score(static (gold, found) => gold.Lemma == "_" || string.Equals(gold.Lemma, found.Lemma, StringComparison.Ordinal));

    internal double Unlabelled => Score(HeadsAgree);

    internal double Labelled => Score((gold, found) => gold.Relation == found.Relation && HeadsAgree(gold, found));

    /// <summary>F1 of the arcs of a relation.</summary>
    internal double Relation(Relation relation)
    {
        int right = Pairs().Count(pair => pair.Gold.Relation == relation && pair.Found.Relation == relation && HeadsAgree(pair.Gold, pair.Found));
        return Percent(right, _gold.Count(word => word.Relation == relation), _found.Count(word => word.Relation == relation));
    }

    /// <summary>Of the words of negation, how many have the right head.</summary>
    internal double Negations
    {
        get
        {
            (EvaluatedWord Gold, EvaluatedWord Found)[] pairs = [.. Pairs().Where(static pair => pair.Gold.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never")];
            return 100.0 * pairs.Count(pair => HeadsAgree(pair.Gold, pair.Found)) / Math.Max(1, pairs.Length);
        }
    }

    /// <summary>Of the surer half of the arcs, how many are right.</summary>
    internal double SurerHalf
    {
        get
        {
            (EvaluatedWord Gold, EvaluatedWord Found)[] pairs = [.. Pairs().OrderByDescending(static pair => pair.Found.Confidence)];
            int half = pairs.Length / 2;
            return 100.0 * pairs.Take(half).Count(pair => HeadsAgree(pair.Gold, pair.Found)) / Math.Max(1, half);
        }
    }

    /// <summary>For each tenth of confidence from 0.5, how many arcs there are and how many are right.</summary>
    internal IEnumerable<(double From, int Count, double Right)> Calibration => Pairs()
        .GroupBy(static pair => Math.Min((int)(pair.Found.Confidence * 20), 19)).OrderBy(static group => group.Key)
        .Select(group => (group.Key / 20.0, group.Count(), 100.0 * group.Count(pair => HeadsAgree(pair.Gold, pair.Found)) / group.Count()));

    private IEnumerable<(EvaluatedWord Gold, EvaluatedWord Found)> Pairs()
    {
        foreach (EvaluatedWord word in _found)
        {
            if (_goldAt.TryGetValue((word.Start, word.End), out int gold))
                yield return (_gold[gold], word);
        }
    }

    private double Score(Func<EvaluatedWord, EvaluatedWord, bool> agree) => Percent(Pairs().Count(pair => agree(pair.Gold, pair.Found)), _gold.Count, _found.Count);

    private bool HeadsAgree(EvaluatedWord gold, EvaluatedWord found)
    {
        if (gold.Head < 0 || found.Head < 0)
            return gold.Head < 0 && found.Head < 0;
        return _gold[gold.Head].Start == _found[found.Head].Start && _gold[gold.Head].End == _found[found.Head].End;
    }

    private static HashSet<(int, int)> SentenceSpans(List<EvaluatedWord> words)
    {
        var spans = new HashSet<(int, int)>();
        int start = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !words[i].BeginsSentence)
                continue;
            spans.Add((words[start].Start, words[i - 1].End));
            start = i;
        }

        return spans;
    }

    private static double Percent(int right, int gold, int found) => 200.0 * right / Math.Max(1, gold + found);
}
