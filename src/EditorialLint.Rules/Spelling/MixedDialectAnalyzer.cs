using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Rules.Spelling;

/// <summary>EL0502: a word in the spelling of another variety of English.</summary>
[Rule("mixed-dialect")]
public sealed class MixedDialectAnalyzer : ProseAnalyzer
{
    // Official names keep their own spelling; so a capital alone spares a word.
    private const TokenTraits OtherForms = TokenTraits.Capitalized | TokenTraits.Hyphenated;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        foreach (int token in document.Get(UnknownTokens.Layer(context.Dialect)).Tokens)
        {
            if (!document.Tokens[token].Has(OtherForms))
                Report(context, token, EnglishDictionary.For(context.Dialect));
        }
    }

    private static void Report(NodeContext<Document> context, int token, EnglishDictionary dictionary)
    {
        Document document = context.Document;
        ReadOnlySpan<char> text = document.GetText(token);
        int length = document.Tokens[token].Has(TokenTraits.ApostropheS) ? text.Length - 2 : text.Length;
        if (context.UserWords?.Contains(text[..length]) == true || DialectVariants.Find(text[..length], dictionary) is not { } other)
            return;
        TextSpan span = document.GetSpan(token, 0, length);
        context.Report(new Finding(span)
        {
            Arguments = [text[..length].ToString(), other],
            Fixes = [Fix.Replace($"Write '{other}'", FixSafety.NeedsEditor, span, other)],
        });
    }
}
