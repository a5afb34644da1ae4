using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Brackets;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0102: a bracket without its other half.</summary>
[Rule("unpaired-bracket")]
public sealed class UnpairedBracketAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        ImmutableArray<LoneBracket> lone = context.Document.Get(BracketMatches.Layer).Lone;
        for (int i = 0; i < lone.Length; i++)
        {
            if (lone[i].IsDoubled || context.Document.GetText(lone[i].Token) is "{" or "}")
                continue; // Prose has no braces: where one stands alone, code was pasted with the text.
            if (i + 1 < lone.Length && IsTurned(context.Document, lone[i].Token, lone[i + 1].Token))
                ReportTurned(context, lone[i].Token, lone[++i].Token);
            else
                Report(context, lone[i].Token);
        }
    }

    /// <summary><c>the [U.S.[ force</c>: the second bracket stands at the end of a word, where only a closing one can.</summary>
    private static bool IsTurned(Document document, int first, int second)
    {
        Token bracket = document.Tokens[second];
        return bracket.Has(TokenTraits.OpenBracket) && document.GetText(first)[0] == document.GetText(second)[0]
            && document.FindBlock(first) == document.FindBlock(second)
            && (document.Tokens[second - 1].IsWordLike || document.Tokens[second - 1].Has(TokenTraits.Terminal))
            && (second + 1 == document.Tokens.Length || !document.Tokens[second + 1].IsWordLike);
    }

    private static void ReportTurned(NodeContext<Document> context, int first, int second)
    {
        string text = context.Document.GetString(second);
        string closing = text switch
        {
            "(" => ")",
            "[" => "]",
            _ => ((char)(text[0] + 1)).ToString(),
        };
        TextSpan span = context.Document.Tokens[second].Span;
        context.Report(new Finding(span)
        {
            Message = "turned",
            Arguments = [text, closing],
            Related = [new RelatedSpan(context.Document.Tokens[first].Span, "The bracket to close.")],
            Fixes = [Fix.Replace($"Write '{closing}'", FixSafety.NeedsEditor, span, closing)],
        });
    }

    private static void Report(NodeContext<Document> context, int token)
    {
        string text = context.Document.GetString(token);
        Token bracket = context.Document.Tokens[token];
        context.Report(new Finding(bracket.Span)
        {
            Message = bracket.Has(TokenTraits.OpenBracket) ? RuleMessage.DefaultKey : "unopened",
            Arguments = [text],
            Fixes = [Fix.Replace($"Remove the '{text}'", FixSafety.NeedsEditor, bracket.Span, "")],
        });
    }
}
