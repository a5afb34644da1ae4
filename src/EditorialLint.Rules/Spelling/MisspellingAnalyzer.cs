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
    /// <summary>Forms that are spelled by other laws: addresses, initialisms, brands, what holds a digit.</summary>
    private const TokenTraits OtherForms = TokenTraits.Address | TokenTraits.HasDigit | TokenTraits.AllCaps | TokenTraits.InnerCapital
        | TokenTraits.Abbreviation | TokenTraits.Initial;

    private const int MostFixes = 3;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        EnglishDictionary dictionary = EnglishDictionary.For(context.Dialect);
        UnknownWords? unknown = null;
        foreach (Block block in document.Blocks)
        {
            for (int i = block.FirstToken; i < block.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.Kind == TokenKind.Word && !token.Has(OtherForms) && !dictionary.Check(document.GetText(i)))
                    (unknown ??= new UnknownWords(document, dictionary)).Add(i);
            }
        }

        foreach (UnknownWord word in unknown?.Judge() ?? [])
            context.Report(Describe(word));
    }

    private static Finding Describe(UnknownWord word)
    {
        ImmutableArray<Fix> fixes =
            [.. word.Suggestions.Take(MostFixes).Select(other => Fix.Replace($"Write '{other}'", FixSafety.NeedsEditor, word.Span, other))];
        return new Finding(word.Span) { Arguments = [word.Text, word.Suggestions[0]], Fixes = fixes };
    }
}
