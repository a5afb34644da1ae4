using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Consistency;

/// <summary>EL0705: an article that another file of the run has too.</summary>
/// <remarks>
/// Bottom-k sketches of word shingles (Broder, "On the resemblance and containment of documents", 1997): of all rows of a few
/// words each document keeps the least hashes, and the share that two sketches have in common estimates that of the texts.
/// </remarks>
[Rule("duplicated-article")]
public sealed class DuplicatedArticleAnalyzer : ProseAnalyzer
{
    private const int ShingleWords = 6;
    private const int SketchSize = 24;

    /// <summary>How many of a sketch's hashes two versions of one article share.</summary>
    private const int FewestShared = 14;

    /// <summary>A row of words in more files than this is boilerplate.</summary>
    private const int MostFiles = 6;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(Export);
        context.RegisterCorpusAction<PassageFact>(Compare);
    }

    private static void Export(NodeContext<Document> context)
    {
        Document document = context.Document;
        var sketch = new SortedSet<ulong>();
        Span<ulong> window = stackalloc ulong[ShingleWords];
        int words = 0;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (!document.Tokens[i].IsWordLike)
                continue;
            window[words++ % ShingleWords] = WordHash.Append(WordHash.Empty, document.GetText(i));
            if (words < ShingleWords)
                continue;
            ulong hash = 0;
            for (int k = 0; k < ShingleWords; k++)
                hash = (hash * 0x9E3779B97F4A7C15) ^ System.Numerics.BitOperations.RotateLeft(window[(words + k) % ShingleWords], 7 * k);
            hash *= 0xD6E8FEB86659FD93;
            if (sketch.Count < SketchSize)
            {
                sketch.Add(hash);
            }
            else if (hash < sketch.Max && sketch.Add(hash))
            {
                sketch.Remove(sketch.Max);
            }
        }

        if (sketch.Count < SketchSize || document.Blocks.IsEmpty)
            return;
        Location where = document.Text.GetLocation(new TextSpan(document.Blocks[0].Span.Start, Math.Min(document.Blocks[0].Span.Length, document.Tokens[document.Blocks[0].FirstToken].Length)));
        foreach (ulong hash in sketch)
            context.Export(new PassageFact(hash.ToString("x16", CultureInfo.InvariantCulture), where));
    }

    private static void Compare(CorpusContext<PassageFact> context)
    {
        var shared = new SortedDictionary<(string First, string Second), int>(Comparer<(string, string)>.Create(
            static (a, b) => string.CompareOrdinal(a.Item1, b.Item1) is var c and not 0 ? c : string.CompareOrdinal(a.Item2, b.Item2)));
        var places = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (FactGroup<PassageFact> group in context.Groups)
        {
            if (group.Count is < 2 or > MostFiles)
                continue;
            for (int i = 0; i < group.First.Length; i++)
            {
                places[group.First[i].Where.Path] = group.First[i].Where;
                for (int k = 0; k < i; k++)
                {
                    (string, string) pair = (group.First[k].Where.Path, group.First[i].Where.Path);
                    shared[pair] = shared.GetValueOrDefault(pair) + 1;
                }
            }
        }

        foreach (((string first, string second), int count) in shared)
        {
            if (count >= FewestShared)
            {
                context.Report(new CorpusFinding(places[second])
                {
                    Arguments = [first],
                    Related = [new RelatedLocation(places[first], "The other file.")],
                });
            }
        }
    }
}
