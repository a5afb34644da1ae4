using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tagging;

/// <summary>The pairs of a Penn and a universal tag that the tagger tells apart.</summary>
internal sealed class TagClasses
{
    private readonly List<(PennTag Penn, UniversalTag Universal)> _pairs;
    private readonly Dictionary<(PennTag, UniversalTag), byte> _indexes = [];

    /// <summary>Takes the commonest pairs, and at least one for each Penn tag.</summary>
    internal TagClasses(IReadOnlyList<TreebankSentence> sentences)
    {
        var counts = new Dictionary<(PennTag Penn, UniversalTag Universal), int>();
        foreach (TreebankSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                (PennTag, UniversalTag) pair = (sentence.Penn[i], sentence.Universal[i]);
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }

        (PennTag Penn, UniversalTag Universal)[] ordered = [.. counts
            .OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key.Penn).ThenBy(static pair => pair.Key.Universal)
            .Select(static pair => pair.Key)];
        _pairs = [.. ordered.DistinctBy(static pair => pair.Penn)];
        _pairs.AddRange(ordered.Except(_pairs).Take(Tagger.ClassCount - _pairs.Count).ToArray());
        while (_pairs.Count < Tagger.ClassCount)
            _pairs.Add(_pairs[0]);
        for (int i = _pairs.Count - 1; i >= 0; i--)
            _indexes[_pairs[i]] = (byte)i;
        foreach ((PennTag Penn, UniversalTag Universal) rare in ordered)
            _indexes.TryAdd(rare, _indexes[ordered.First(pair => pair.Penn == rare.Penn)]);
    }

    /// <summary>The model's own form: two bytes a class.</summary>
    internal byte[] ToBytes() => [.. _pairs.SelectMany(static pair => new[] { (byte)pair.Penn, (byte)pair.Universal })];

    /// <summary>The class of a pair; that of the tag's commonest pair for a rare one.</summary>
    internal byte IndexOf(PennTag penn, UniversalTag universal) => _indexes[(penn, universal)];
}
