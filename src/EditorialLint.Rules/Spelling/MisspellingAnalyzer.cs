using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Rules.Spelling;

/// <summary>EL0501: a word that no dictionary has, and that is no name.</summary>
[Rule("misspelling")]
public sealed class MisspellingAnalyzer : ProseAnalyzer
{
    private const int MostFixes = 3;

    // A dictionary in Hunspell's format takes some ten milliseconds for each.
    private const int MostQuestions = 20;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        ImmutableArray<int> tokens = document.Get(UnknownTokens.Layer(context.Dialect)).Tokens;
        if (tokens.IsEmpty)
            return;
        int left = MostQuestions;
        foreach (UnknownWord word in new UnknownWords(document, EnglishDictionary.For(context.Dialect), context.UserWords).Judge(tokens))
            context.Report(Describe(word, word.IsSure || context.UserWords is null || left-- <= 0 ? [] : context.UserWords.Suggest(word.Text)));
    }

    /// <summary>Describes a misspelling. The user's own words come before others unless those are sure.</summary>
    private static Finding Describe(UnknownWord word, IReadOnlyList<string> userSuggestions)
    {
        string[] suggestions = [.. userSuggestions.Take(MostFixes - 1).Concat(word.Suggestions).Distinct(StringComparer.Ordinal)];
        ImmutableArray<Fix> fixes =
            [.. suggestions.Take(MostFixes).Select(other => Fix.Replace($"Write '{other}'", FixSafety.NeedsEditor, word.Span, other))];
        return new Finding(word.Span) { Arguments = [word.Text, suggestions[0]], Fixes = fixes };
    }
}
