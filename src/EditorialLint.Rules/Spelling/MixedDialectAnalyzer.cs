using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Spelling;

/// <summary>EL0502: a word in the spelling of another variety of English.</summary>
[Rule("mixed-dialect")]
public sealed class MixedDialectAnalyzer : ProseAnalyzer
{
    // Official names keep their own spelling; so a capital alone spares a word.
    private const TokenTraits OtherForms = TokenTraits.Capitalized | TokenTraits.InnerCapital;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        foreach (int token in document.Get(UnknownTokens.Layer(context.Dialect)).Tokens)
        {
            if (!document.Tokens[token].Has(OtherForms) && (!document.Get(QuotationSet.Layer).IsQuoted(document.Tokens[token].Start) || IsSettled(document, context.Dialect)))
                AnalyzeParts(context, token, EnglishDictionary.For(context.Dialect));
        }
    }

    /// <summary>
    /// Whether the text shows by words of its own which variety it is written in: then quoted words were set by the same hand, and one
    /// in another spelling is a slip or pasted.
    /// </summary>
    private static bool IsSettled(Document document, Dialect dialect)
    {
        EnglishDictionary own = EnglishDictionary.For(dialect);
        Dialect other = dialect == Dialect.American ? Dialect.British : Dialect.American;
        foreach (int token in document.Get(UnknownTokens.Layer(other)).Tokens)
        {
            if (!document.Tokens[token].Has(OtherForms) && own.Check(document.GetBareText(token)) && DialectVariants.Find(document.GetBareText(token), EnglishDictionary.For(other)) is not null)
                return true;
        }

        return false;
    }

    /// <summary>A word, or each part of one such as <c>self-defence</c>.</summary>
    private static void AnalyzeParts(NodeContext<Document> context, int token, EnglishDictionary dictionary)
    {
        ReadOnlySpan<char> text = context.Document.GetBareText(token);
        int start = 0;
        while (start < text.Length)
        {
            int hyphen = text[start..].IndexOfAny('-', '\u2010', '\u2011');
            int length = hyphen < 0 ? text.Length - start : hyphen;
            if (length > 0)
                Report(context, token, start, length, dictionary);
            start += length + 1;
        }
    }

    private static void Report(NodeContext<Document> context, int token, int start, int length, EnglishDictionary dictionary)
    {
        Document document = context.Document;
        ReadOnlySpan<char> text = document.GetText(token).Slice(start, length);
        if (context.UserWords?.Contains(text) == true || DialectVariants.Find(text, dictionary) is not { } other)
            return;
        TextSpan span = document.GetSpan(token, start, length);
        context.Report(new Finding(span)
        {
            Arguments = [text.ToString(), other],
            Fixes = [Fix.Replace($"Write '{other}'", FixSafety.NeedsEditor, span, other)],
        });
    }
}
