using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Baselines;

/// <summary>What of a file's diagnostics is compared with a baseline.</summary>
internal static class BaselineFindings
{
    /// <summary>How many places a diagnostic stands for.</summary>
    public static int CountOf(Diagnostic diagnostic) => IsHabit(diagnostic) ? diagnostic.Related.Length + 1 : 1;

    /// <summary>Whether a diagnostic stands for all that its rule found in the document.</summary>
    public static bool IsHabit(Diagnostic diagnostic) =>
        string.Equals(diagnostic.Message.Key, RuleDescriptor.MergedMessageKey, StringComparison.Ordinal);

    /// <summary>Makes a file's diagnostics entries, in the same order.</summary>
    public static ImmutableArray<BaselineEntry> ToEntries(DocumentResult result)
    {
        if (result.Text is not { } text)
            return [];
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>(result.Diagnostics.Length);
        var fingerprints = new FileFingerprints(text, result.Diagnostics);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            TextSpan span = diagnostic.Location.Span;
            TextSpan sentence = FindingText.SentenceAround(text.Content, span);
            var words = new BaselineExcerpt(
                diagnostic.Location.Start, diagnostic.Location.End, FindingText.Copy(text.Content, FindingText.WordsOf(span)));
            entries.Add(new BaselineEntry(diagnostic.Rule.Id, result.Path, words)
            {
                Message = SarifMessageText.Escape(diagnostic.Text),
                // SARIF wants a context larger than the place itself.
                Sentence = sentence.Contains(span) && sentence.Length > span.Length ? Excerpt(text, sentence) : null,
                Fingerprint = fingerprints.Next(diagnostic),
                Hash = FindingText.Hash(diagnostic.Rule.Id, text, span),
                SentenceFingerprint = fingerprints.Sentence(diagnostic),
                SentenceHash = FindingText.SentenceHash(diagnostic.Rule.Id, text, span),
                Count = CountOf(diagnostic),
            });
        }

        return entries.MoveToImmutable();
    }

    private static BaselineExcerpt Excerpt(SourceText text, TextSpan span)
    {
        Location place = text.GetLocation(span);
        return new BaselineExcerpt(place.Start, place.End, FindingText.Copy(text.Content, span));
    }
}
